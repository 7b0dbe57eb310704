import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { GuardedAuthentication } from './guarded-authentication.ts';
import type { MayWriteTo } from './service-urls.ts';
import type { Identity } from './settings.ts';
import { speechIn } from './turn-speech.ts';
import { TeamsAdapter } from './teams-adapter.ts';

/** The way to Teams and back, under the bot's identity, to the service URLs that it may write to. */
export function makeAdapter(identity: Identity, mayWriteTo: MayWriteTo, log: Logger): TeamsAdapter {
  const authentication = new GuardedAuthentication(credentialSettings(identity), mayWriteTo);
  const adapter = new TeamsAdapter(authentication, identity.type === 'local' ? '' : identity.appId);
  adapter.onTurnError = async (context, error) => {
    const reference = randomUUID().slice(0, 8);
    log.error({ err: error, reference }, 'a turn failed');
    const text = speechIn(context).say('notice.failed', { reference });
    await context.sendActivity({ type: 'message', text, textFormat: 'plain' }).catch((sendError: unknown) => {
      log.error({ err: sendError, reference }, 'the person could not be told');
    });
  };
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
