import pg from 'pg';

/** Acts on the PostgreSQL server that the address names, over one connection: a lock that is taken lasts as long. */
export async function onServer(address: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await act(client).finally(() => client.end());
}

/** The address of the database of that name on the server. */
export function addressOn(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

export async function dropOn(server: string, names: readonly string[]): Promise<void> {
  await onServer(server, async (client) => {
    for (const name of names) await client.query(`drop database if exists ${name} with (force)`);
  });
}
