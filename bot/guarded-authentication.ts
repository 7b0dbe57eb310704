import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';
import type { ConnectorRequest, ConnectorResponse } from './as-the-bot.ts';
import { ForeignServiceUrlError } from './errors.ts';
import { instanceWith } from './instance-with.ts';
import type { MayWriteTo } from './service-urls.ts';

/** Makes a request of the connector client, and answers for it. */
export type SendRequest = (request: ConnectorRequest) => Promise<ConnectorResponse>;

type Policy = { readonly name: string; readonly sendRequest: SendRequest };

const pipelineSchema = z.intersection(
  instanceWith<'addPolicy', (policy: Policy, options: { phase: 'Sign' }) => unknown>('addPolicy'),
  instanceWith<'removePolicy', (policy: { name: string }) => unknown>('removePolicy'),
);
const clientSchema = z.object({ client: z.object({ pipeline: pipelineSchema }) });

/** The SDK sends again by itself on 408, 5xx and broken connections, which doubles messages; and it unpacks without limit. */
const unwanted = ['defaultRetryPolicy', 'decompressResponsePolicy'];

/** Has the SDK's client make its requests by `sendRequest`, which stands last before the network, in its place. */
function sendingBy<Client extends object>(sendRequest: SendRequest, connector: Client): Client {
  const { pipeline } = clientSchema.parse(connector).client;
  for (const name of unwanted) pipeline.removePolicy({ name });
  pipeline.addPolicy({ name: 'asTheBot', sendRequest }, { phase: 'Sign' });
  return connector;
}

type SdkAuthentication = ConfigurationBotFrameworkAuthentication;

/** The SDK's connector clients: none for a service URL that is not on the list, and each with our way to Teams. */
export class GuardedAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #mayWriteTo: MayWriteTo;
  readonly #sendRequest: SendRequest;

  constructor(mayWriteTo: MayWriteTo, sendRequest: SendRequest) {
    // Without credentials the SDK signs nothing: whoever makes the requests does.
    super();
    this.#mayWriteTo = mayWriteTo;
    this.#sendRequest = sendRequest;
  }

  override createConnectorFactory(
    ...identity: Parameters<SdkAuthentication['createConnectorFactory']>
  ): ReturnType<SdkAuthentication['createConnectorFactory']> {
    const factory = super.createConnectorFactory(...identity);
    const create = factory.create.bind(factory);
    factory.create = async (serviceUrl, audience) => {
      if (!this.#mayWriteTo(serviceUrl)) throw new ForeignServiceUrlError();
      return sendingBy(this.#sendRequest, await create(serviceUrl, audience));
    };
    return factory;
  }

  /** The door has judged the request: the SDK would judge it by other, laxer rules. */
  override authenticateRequest(): Promise<never> {
    return Promise.reject(new Error('activities come in through TeamsAdapter.take'));
  }
}
