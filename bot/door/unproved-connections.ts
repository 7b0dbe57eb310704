import type { Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';

export type Room = {
  /** Connections in all. */
  readonly maxConnections: number;
  /** Of these such as no right token came by yet. */
  readonly maxUnproved: number;
};

/**
 * Keeps room for those who show a right token: where there are too many connections, the oldest of those that showed
 * none is closed, so that a new one always gets in. Teams shows its token at once; strangers who take their time only
 * crowd each other out, also where they all come from one proxy. Answers how to say that one has shown it.
 */
export function keepRoom(
  server: HttpServer,
  { maxConnections, maxUnproved }: Room,
  onCrowdedOut: () => void,
): (connection: Socket) => void {
  let open = 0;
  /** The oldest first. */
  const unproved = new Set<Socket>();
  server.on('connection', (connection: Socket) => {
    open += 1;
    unproved.add(connection);
    connection.once('close', () => {
      open -= 1;
      unproved.delete(connection);
    });
    if (open <= maxConnections && unproved.size <= maxUnproved) return;
    const [oldest = connection] = unproved;
    unproved.delete(oldest);
    oldest.destroy();
    onCrowdedOut();
  });
  return (connection) => {
    unproved.delete(connection);
  };
}
