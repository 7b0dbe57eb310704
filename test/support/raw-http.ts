import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/**
 * Sends these bytes as they are, and perhaps that nothing follows; answers all that comes back until the other side
 * closes.
 */
export async function sendRaw(
  address: string,
  bytes: string,
  then: 'ends' | 'waits' = 'waits',
): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  // Whoever refuses early may reset the connection while the rest is being sent.
  socket.on('error', () => undefined);
  if (then === 'ends') socket.end(bytes);
  else socket.write(bytes);
  return await text(socket).catch(() => '');
}
