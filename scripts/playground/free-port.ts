import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** The wanted TCP port of the address if nobody listens on it, else a free one. */
export async function freePort(wanted: number, address: string): Promise<number> {
  return (await tryPort(wanted, address)) ?? (await tryPort(0, address)) ?? wanted;
}

async function tryPort(port: number, address: string): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen(port, address);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch {
    return undefined;
  } finally {
    server.close();
  }
}
