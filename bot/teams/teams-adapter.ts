import { CloudAdapter, type Activity, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { TenantPace } from '../../reminders/tenant-pace.ts';
import type { GuardedAuthentication } from '../door/guarded-authentication.ts';
import { atItsMoment } from './sending-moment.ts';

/** The bot's own token is for the connector of the public cloud. */
const audience = 'https://api.botframework.com';

/** The body is that of an invoke's answer, which Teams reads. */
export type HttpAnswer = { readonly status: number; readonly body?: object | undefined };

const bodySchema = z.looseObject({}).optional().catch(undefined);

/** The SDK's way to Teams and back, for activities that the door has let in. */
export class TeamsAdapter extends CloudAdapter {
  readonly #authentication: GuardedAuthentication;
  readonly #appId: string;
  /** Has answers come before reminders in what Teams allows for their tenant. */
  pace: Pick<TenantPace, 'answer'> | undefined;

  /** The app id is empty in local mode. */
  constructor(authentication: GuardedAuthentication, appId: string) {
    super(authentication);
    this.#authentication = authentication;
    this.#appId = appId;
  }

  /** Has the turn run; answers what HTTP says to Teams. Not `process`, which tells whoever asks the message of a fault. */
  async take(activity: Activity, onTurn: (context: TurnContext) => Promise<void>): Promise<HttpAnswer> {
    const claimsIdentity = this.createClaimsIdentity(this.#appId);
    const connectorFactory = this.#authentication.createConnectorFactory();
    const caller = { audience, claimsIdentity, connectorFactory };
    const { tenantId = '' } = activity.conversation;
    const response = await atItsMoment(
      async () => await this.pace?.answer(tenantId),
      () => this.processActivity(caller, activity, onTurn),
    );
    return { status: response?.status ?? 200, body: bodySchema.parse(response?.body) };
  }
}
