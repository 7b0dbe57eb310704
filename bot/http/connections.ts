import { Agent as PlainAgent, type Agent, type ProxyEnv } from 'node:http';
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

/** Over a proxy, where one is given. */
export function makeConnections(proxyEnv?: ProxyEnv): Connections {
  const kept = agents({ keepAlive: true, timeout: longestIdle, proxyEnv });
  const fresh = agents({ keepAlive: false, proxyEnv });
  return { keptFor: kept, freshFor: fresh };
}

function agents(options: ConstructorParameters<typeof PlainAgent>[0]): (url: URL) => Agent {
  const plain = new PlainAgent(options);
  const tls = new TlsAgent(options);
  return ({ protocol }) => (protocol === 'https:' ? tls : plain);
}

/** The proxy that the environment names, for both kinds of addresses, as Azure's own libraries take it. */
export function proxyIn(env: NodeJS.ProcessEnv): ProxyEnv | undefined {
  const named = (...names: readonly string[]) =>
    names
      .flatMap((name) => [env[name], env[name.toLowerCase()]])
      .find((value) => value !== undefined && value !== '');
  const proxy = named('HTTPS_PROXY', 'ALL_PROXY', 'HTTP_PROXY');
  return proxy === undefined
    ? undefined
    : { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: named('NO_PROXY') };
}
