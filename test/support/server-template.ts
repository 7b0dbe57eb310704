import { addressOn, onServer } from './database-server.ts';
import { prepareDatabase } from './prepared-database.ts';
import { templateName } from './whole-run.ts';

/** Any number that no other program takes on this server. */
const templateLock = 7_265_002;

let prepared: Promise<string | undefined> | undefined;

/** The name of the run's prepared database on the server, made by the first of its processes that asks; none outside a run. */
export function serverTemplate(server: string): Promise<string | undefined> {
  return (prepared ??= makeTemplate(server, templateName()));
}

async function makeTemplate(server: string, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined;
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [templateLock]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return;
    await client.query(`create database ${name}`);
    await prepareDatabase(addressOn(server, name));
  });
  return name;
}
