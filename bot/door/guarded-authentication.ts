import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';
import type { AskTeams } from '../teams/as-the-bot.ts';
import { connectorAt } from '../teams/connector.ts';
import { ForeignServiceUrlError } from '../faults/errors.ts';
import type { MayWriteTo } from './service-urls.ts';

type Sdk = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Sdk['createConnectorFactory']>;

/** Of the SDK's factory and its clients the adapter uses no more than there is of ours. */
const factorySchema = z.custom<ConnectorFactory>();

/** Makes the adapter's connector clients: none for a service URL that is not on the list, and each with our way to Teams. */
export class GuardedAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors: ConnectorFactory;
  #userTokens: ReturnType<Sdk['createUserTokenClient']> | undefined;

  constructor(mayWriteTo: MayWriteTo, ask: AskTeams) {
    // Without credentials the SDK signs nothing: whoever makes the requests does.
    super();
    this.#connectors = factorySchema.parse({
      create: (serviceUrl: string) =>
        mayWriteTo(serviceUrl)
          ? Promise.resolve({ conversations: connectorAt(serviceUrl, ask) })
          : Promise.reject(new ForeignServiceUrlError()),
    });
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#connectors;
  }

  /** Of no use, as nobody signs in here, but the adapter demands one for each turn: one for all does. */
  override createUserTokenClient(
    ...identity: Parameters<Sdk['createUserTokenClient']>
  ): ReturnType<Sdk['createUserTokenClient']> {
    this.#userTokens ??= super.createUserTokenClient(...identity);
    return this.#userTokens;
  }

  /** The door has judged the request: the SDK would judge it by other, laxer rules. */
  override authenticateRequest(): Promise<never> {
    return Promise.reject(new Error('activities come in through TeamsAdapter.take'));
  }
}
