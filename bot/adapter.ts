import { randomUUID } from 'node:crypto';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Logger } from 'pino';
import { speechFor } from '../cards/speech.ts';
import type { Identity } from './settings.ts';

/** The way to Teams and back, under the bot's identity; in local mode no identity is checked. */
export function makeAdapter(identity: Identity, log: Logger): CloudAdapter {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(credentialSettings(identity)));
  adapter.onTurnError = async (context, error) => {
    const reference = randomUUID().slice(0, 8);
    log.error({ err: error, reference }, 'a turn failed');
    const text = speechFor(context.activity.locale).say('notice.failed', { reference });
    await context.sendActivity({ type: 'message', text, textFormat: 'plain' }).catch((sendError: unknown) => {
      log.error({ err: sendError, reference }, 'the person could not be told');
    });
  };
  return adapter;
}

function credentialSettings(identity: Identity) {
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
