import { once } from 'node:events';
import type { Server } from 'node:net';
import { z } from 'zod';

const addressSchema = z.object({ port: z.number() });

/** Has the server listen on this machine alone, on a free port where none is named; answers the port. */
export async function listen(server: Server, port = 0): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return addressSchema.parse(server.address()).port;
}
