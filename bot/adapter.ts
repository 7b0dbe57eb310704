import type { Logger } from 'pino';
import { reportFault } from './fault-report.ts';
import { GuardedAuthentication } from './guarded-authentication.ts';
import type { MayWriteTo } from './service-urls.ts';
import type { Identity } from './settings.ts';
import { TeamsAdapter } from './teams-adapter.ts';

/** The way to Teams and back, under the bot's identity, to the service URLs that it may write to. */
export function makeAdapter(identity: Identity, mayWriteTo: MayWriteTo, log: Logger): TeamsAdapter {
  const authentication = new GuardedAuthentication(credentialSettings(identity), mayWriteTo);
  const adapter = new TeamsAdapter(authentication, identity.type === 'local' ? '' : identity.appId);
  adapter.onTurnError = (context, error) => reportFault(context, error, log);
  return adapter;
}

function credentialSettings(identity: Identity): Readonly<Record<string, string>> {
  switch (identity.type) {
    case 'local':
      return {};
    case 'UserAssignedMSI':
      return {
        MicrosoftAppType: identity.type,
        MicrosoftAppId: identity.appId,
        MicrosoftAppTenantId: identity.tenantId,
      };
    case 'SingleTenant':
    case 'MultiTenant':
      return {
        MicrosoftAppType: identity.type,
        MicrosoftAppId: identity.appId,
        MicrosoftAppPassword: identity.password,
        ...(identity.tenantId === undefined ? {} : { MicrosoftAppTenantId: identity.tenantId }),
      };
  }
}
