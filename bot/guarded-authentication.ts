import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';
import { ForeignServiceUrlError } from './errors.ts';
import { instanceWith } from './instance-with.ts';
import type { MayWriteTo } from './service-urls.ts';

const clientSchema = z.object({
  client: z.object({
    pipeline: instanceWith<'removePolicy', (policy: { name: string }) => unknown>('removePolicy'),
  }),
});

/** The SDK sends again by itself on 408, 5xx and broken connections, which doubles messages. */
function withoutRetries<Client extends object>(connector: Client): Client {
  clientSchema.parse(connector).client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return connector;
}

type SdkAuthentication = ConfigurationBotFrameworkAuthentication;

/**
 * The SDK's credentials, which make no client, and so fetch no token, for a service URL that is not on the list; and
 * no client that sends again by itself.
 */
export class GuardedAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #mayWriteTo: MayWriteTo;

  constructor(credentials: Readonly<Record<string, string>>, mayWriteTo: MayWriteTo) {
    super(credentials);
    this.#mayWriteTo = mayWriteTo;
  }

  override createConnectorFactory(
    ...identity: Parameters<SdkAuthentication['createConnectorFactory']>
  ): ReturnType<SdkAuthentication['createConnectorFactory']> {
    const factory = super.createConnectorFactory(...identity);
    const create = factory.create.bind(factory);
    factory.create = async (serviceUrl, audience) => {
      if (!this.#mayWriteTo(serviceUrl)) throw new ForeignServiceUrlError();
      return withoutRetries(await create(serviceUrl, audience));
    };
    return factory;
  }

  /** The door has judged the request: the SDK would judge it by other, laxer rules. */
  override authenticateRequest(): Promise<never> {
    return Promise.reject(new Error('activities come in through TeamsAdapter.take'));
  }
}
