import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../bot/http/parse-json.ts';
import { testDatabases } from '../test/support/databases.ts';
import type { Contender } from './contender.ts';
import { threeTurns, wholeMove } from './talks.ts';

const peers = [
  { name: '@microsoft/agents-hosting 1.8.1', program: 'agents-hosting' },
  { name: '@microsoft/teams.apps 2.1.0', program: 'teams-sdk' },
  { name: 'botbuilder 4.23.3, restify, dialogs', program: 'botbuilder' },
  { name: 'node:http alone', program: 'bare-http' },
];

/** This bot on each database that there is, and what people would use instead. */
export function contenders(): Contender[] {
  return [
    ...testDatabases().map(({ name, make }) => thisBot(name, make)),
    ...peers.map(({ name, program }): Contender => {
      return { name, command: [process.execPath, `bench/peers/${program}.ts`], env: {}, talk: threeTurns };
    }),
  ];
}

function thisBot(database: string, make: () => Promise<string>): Contender {
  let address: Promise<string> | undefined;
  return {
    name: `this bot, ${database}`,
    command: ['sh', '-c', `${ownNode}; ${startScript()}`],
    // The same in each round: a bot starts with a database that is there, save the first time.
    database: () => (address ??= database === 'PGlite' ? newFolder() : make()),
    env: { MESSAGES_PER_10_SECONDS: '1000', LOG_LEVEL: 'info' },
    readyPath: '/readyz',
    talk: wholeMove,
  };
}

const scriptsSchema = z.object({ scripts: z.object({ start: z.string() }) });
const ownNode = `PATH="${dirname(process.execPath)}:$PATH"`;

/** What `npm start` runs, without the settings of whoever measures. */
function startScript(): string {
  const { scripts } = scriptsSchema.parse(parseJson(readFileSync('package.json', 'utf8')));
  return scripts.start.replace('--env-file-if-exists=.env ', '');
}

function newFolder(): Promise<string> {
  return Promise.resolve(`pglite:${join(mkdtempSync(join(tmpdir(), 'bench-')), 'data')}`);
}
