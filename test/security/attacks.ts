import type { RefusalCode } from '../../bot/faults/faults.ts';
import type { RegisteredBot } from '../support/registered-bot.ts';
import { makeKey, signed, signedWithPublicKey, unsigned, type Claims } from '../support/token-issuer.ts';

const minute = 60;
const other = '0a1b2c3d-4e5f-4061-8273-8495a6b7c8d9';

/** A token as the channel makes it, but for these claims. */
function claiming(changes: Claims) {
  return async (bot: RegisteredBot) => `Bearer ${await signed(bot.claims(changes), bot.key)}`;
}

const right = claiming({});

function base64(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** A request that is not what Teams sends, and why it is refused. */
export type Attack = {
  readonly note: string;
  readonly code: RefusalCode;
  readonly authorization: (bot: RegisteredBot) => string | undefined | Promise<string>;
  /** How the activity differs from what Teams posts. */
  readonly activity?: (bot: RegisteredBot) => object;
};

export const attacks: readonly Attack[] = [
  { note: 'no token', code: 'no-token', authorization: () => undefined },
  { note: 'an empty header', code: 'no-token', authorization: () => ' ' },
  {
    note: 'a token that is not Bearer',
    code: 'not-bearer',
    authorization: async (bot) => (await right(bot)).replace('Bearer', 'Basic'),
  },
  { note: 'Bearer and nothing', code: 'not-bearer', authorization: () => 'Bearer' },
  {
    note: 'two tokens',
    code: 'not-bearer',
    authorization: async (bot) => `${await right(bot)} ${await signed(bot.claims(), bot.key)}`,
  },
  { note: 'a word for a token', code: 'token-malformed', authorization: () => 'Bearer hello' },
  {
    note: 'three parts that are no token',
    code: 'token-malformed',
    authorization: () => 'Bearer aGk.aGk.aGk',
  },
  {
    note: 'a signature that was changed',
    code: 'signature-wrong',
    authorization: async (bot) => {
      const [header, payload, signature = ''] = (await right(bot)).split('.');
      return [
        header,
        payload,
        signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`,
      ].join('.');
    },
  },
  {
    note: 'claims that were changed after the signing',
    code: 'signature-wrong',
    authorization: async (bot) => {
      const [header, , signature] = (await right(bot)).split('.');
      const payload = Buffer.from(JSON.stringify(bot.claims({ extra: true }))).toString('base64url');
      return [header, payload, signature].join('.');
    },
  },
  {
    note: 'a key of its own under the channel’s name',
    code: 'signature-wrong',
    authorization: async (bot) => `Bearer ${await signed(bot.claims(), await makeKey(bot.key.kid))}`,
  },
  {
    note: 'alg none',
    code: 'algorithm-refused',
    authorization: (bot) => `Bearer ${unsigned(bot.claims(), bot.key)}`,
  },
  {
    note: 'alg HS256 with the public key for a secret',
    code: 'algorithm-refused',
    authorization: async (bot) => `Bearer ${await signedWithPublicKey(bot.claims(), bot.key)}`,
  },
  {
    note: 'a key that nobody published',
    code: 'key-unknown',
    authorization: async (bot) => `Bearer ${await signed(bot.claims(), await makeKey('key-of-mine'))}`,
  },
  {
    note: 'a key that it brings along',
    code: 'key-unknown',
    authorization: async (bot) => {
      const mine = await makeKey('key-of-mine');
      const jku = `${bot.connector.serviceUrl}/keys`;
      return `Bearer ${await signed(bot.claims(), mine, { jku })}`;
    },
  },
  {
    note: 'rubbish that names no key',
    code: 'claim-missing',
    authorization: () => `Bearer ${base64('{"alg":"RS256"}')}.${base64('{}')}.${base64('x'.repeat(256))}`,
  },
  {
    note: 'no key’s name',
    code: 'claim-missing',
    authorization: async (bot) => `Bearer ${await signed(bot.claims(), bot.key, { kid: undefined })}`,
  },
  {
    note: 'an expired token',
    code: 'token-expired',
    authorization: (bot) => claiming({ exp: bot.inSeconds(-6 * minute) })(bot),
  },
  {
    note: 'a token that never expires',
    code: 'claim-missing',
    authorization: (bot) => claiming({ exp: undefined })(bot),
  },
  {
    note: 'a token that is not yet valid',
    code: 'token-early',
    authorization: (bot) => claiming({ nbf: bot.inSeconds(6 * minute) })(bot),
  },
  {
    note: 'another issuer',
    code: 'issuer-wrong',
    authorization: claiming({ iss: 'https://api.example.com' }),
  },
  { note: 'no issuer', code: 'claim-missing', authorization: claiming({ iss: undefined }) },
  { note: 'a token for another bot', code: 'audience-wrong', authorization: claiming({ aud: other }) },
  { note: 'a token for nobody', code: 'claim-missing', authorization: claiming({ aud: undefined }) },
  {
    note: 'a token for another service URL',
    code: 'service-url-differs',
    authorization: claiming({ serviceurl: 'https://smba.trafficmanager.net/emea/' }),
  },
  {
    note: 'a token for no service URL',
    code: 'claim-missing',
    authorization: claiming({ serviceurl: undefined }),
  },
  {
    note: 'an activity without a service URL',
    code: 'service-url-differs',
    authorization: right,
    activity: () => ({ serviceUrl: undefined }),
  },
  {
    note: 'a token and an activity for a foreign service URL',
    code: 'service-url-foreign',
    authorization: claiming({ serviceurl: 'https://smba.example.com/' }),
    activity: () => ({ serviceUrl: 'https://smba.example.com/' }),
  },
  {
    note: 'another channel, for which the key vouches',
    code: 'channel-foreign',
    authorization: right,
    activity: () => ({ channelId: 'webchat' }),
  },
  {
    note: 'no channel, which the SDK does not ask about',
    code: 'channel-foreign',
    authorization: right,
    activity: () => ({ channelId: undefined }),
  },
  {
    note: 'the emulator’s token, made with the bot’s own credentials',
    code: 'issuer-wrong',
    authorization: (bot) =>
      claiming({
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        aud: 'https://api.botframework.com',
        ver: '1.0',
        appid: bot.appId,
      })(bot),
  },
  {
    note: 'the emulator’s token of a tenant that it names itself, which the SDK adds to those it trusts',
    code: 'issuer-wrong',
    authorization: (bot) =>
      claiming({ iss: `https://sts.windows.net/${other}/`, tid: other, ver: '1.0', appid: bot.appId })(bot),
  },
  {
    note: 'another bot’s token, as a skill’s caller has it',
    code: 'issuer-wrong',
    authorization: claiming({
      iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
      ver: '2.0',
      azp: other,
    }),
  },
  {
    note: 'App Service’s own channel, for which the SDK checks no audience',
    code: 'issuer-wrong',
    authorization: (bot) =>
      claiming({ iss: `https://sts.windows.net/${other}/`, ver: '1.0', appid: bot.appId })(bot),
    activity: () => ({ channelId: 'AseChannel' }),
  },
];
