import type { Logger } from 'pino';
import { asTheBot } from './as-the-bot.ts';
import { makeConnections, proxyIn } from '../http/connections.ts';
import { exchangeOver, type Exchange } from '../http/exchange.ts';
import { reportFault } from '../faults/fault-report.ts';
import { GuardedAuthentication } from '../door/guarded-authentication.ts';
import { keepToken, type AskForToken } from './own-token.ts';
import type { MayWriteTo } from '../door/service-urls.ts';
import type { Identity } from '../settings/identity.ts';
import { TeamsAdapter } from './teams-adapter.ts';
import { tracedExchange } from '../telemetry/request-spans.ts';
import { noTracing, type Tracing } from '../telemetry/tracing.ts';
import { tokenByIdentity } from './token-by-identity.ts';
import { tokenBySecret } from './token-by-secret.ts';

/** The way to Teams and back, under the bot's identity, to the service URLs that it may write to. */
export function makeAdapter(
  identity: Identity,
  mayWriteTo: MayWriteTo,
  log: Logger,
  exchange?: Exchange,
  tracing: Tracing = noTracing,
): TeamsAdapter {
  const toTeams = tracedExchange(tracing, exchange ?? exchangeOver(makeConnections(proxyIn(process.env))));
  const toEntra = tracedExchange(tracing, exchange ?? exchangeOver(makeConnections()));
  const ask = tokenOf(identity, toEntra);
  const token = ask === undefined ? undefined : keepToken(ask, () => performance.now());
  // Retry-After as a date is of the time that nobody moves.
  const send = asTheBot({ exchange: toTeams, token, clock: () => new Date() });
  const authentication = new GuardedAuthentication(mayWriteTo, send);
  const adapter = new TeamsAdapter(authentication, identity.type === 'local' ? '' : identity.appId);
  adapter.onTurnError = (context, error) => reportFault(context, error, log);
  return adapter;
}

function tokenOf(identity: Identity, exchange: Exchange): AskForToken | undefined {
  switch (identity.type) {
    case 'local':
      return undefined;
    case 'UserAssignedMSI':
      return tokenByIdentity(exchange, identity.appId, process.env);
    case 'SingleTenant':
      return tokenBySecret(exchange, identity);
    case 'MultiTenant':
      return tokenBySecret(exchange, { ...identity, tenantId: undefined });
  }
}
