import { Agent as PlainAgent, type Agent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';

/**
 * Milliseconds after which an idle connection is used no more. The requests of one turn share one; one that has been
 * idle for longer may be dead without a word: Azure's outgoing NAT forgets it after four minutes, others sooner.
 */
const longestIdle = 4_000;

/** By whose connections a request is made. */
export type Connections = {
  /** Kept for the next request for a few seconds. */
  readonly keptFor: (url: URL) => Agent;
  /** One of its own, used once. */
  readonly freshFor: (url: URL) => Agent;
};

export function makeConnections(): Connections {
  const kept = agents({ keepAlive: true, timeout: longestIdle });
  const fresh = agents({ keepAlive: false });
  return { keptFor: kept, freshFor: fresh };
}

function agents(options: ConstructorParameters<typeof PlainAgent>[0]): (url: URL) => Agent {
  const plain = new PlainAgent(options);
  const tls = new TlsAgent(options);
  return ({ protocol }) => (protocol === 'https:' ? tls : plain);
}
