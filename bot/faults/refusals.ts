/** Why a request is not let in: what was wrong, and what whoever runs the bot can do where it should have been. */
type Refusal = { readonly status: 401 | 403; readonly cause: string; readonly remedy: string };

const notTeams = 'Nothing, as a rule: whoever sent it is not Teams.';
const settings = 'Where Teams itself is refused, MicrosoftAppId is not the one of the Azure Bot resource.';

/** 401: nobody knows who sent it. 403: Teams did, but it is not for this bot, or of no channel that it serves. */
export const refusals = {
  'no-token': {
    status: 401,
    cause: 'There is no Authorization header.',
    remedy: notTeams,
  },
  'not-bearer': {
    status: 401,
    cause: 'The Authorization header is not “Bearer” and one token.',
    remedy: notTeams,
  },
  'token-malformed': { status: 401, cause: 'The token is no signed JSON Web Token.', remedy: notTeams },
  'algorithm-refused': {
    status: 401,
    cause: 'The token is not signed with RS256, RS384 or RS512.',
    remedy: notTeams,
  },
  'key-unknown': {
    status: 401,
    cause: 'The token names no key that the channel publishes.',
    remedy:
      'Nothing: the keys are fetched again within a minute. If it goes on, whoever sent it is not Teams.',
  },
  'keys-unreachable': {
    status: 401,
    cause: 'The channel’s keys could not be fetched, so nobody is let in.',
    remedy: 'Open outgoing HTTPS to login.botframework.com; it is tried again with the next request.',
  },
  'signature-wrong': {
    status: 401,
    cause: 'The token was not signed with the key that it names.',
    remedy: notTeams,
  },
  'token-expired': {
    status: 401,
    cause: 'The token expired more than 5 minutes ago.',
    remedy: 'Set this machine’s clock by a time server; else nothing.',
  },
  'token-early': {
    status: 401,
    cause: 'The token becomes valid in more than 5 minutes.',
    remedy: 'Set this machine’s clock by a time server; else nothing.',
  },
  'issuer-wrong': { status: 401, cause: 'Another than the channel issued the token.', remedy: notTeams },
  'audience-wrong': { status: 401, cause: 'The token was made for another bot.', remedy: settings },
  'claim-missing': {
    status: 401,
    cause: 'The token lacks a claim that the channel’s tokens have, or it is of no known form.',
    remedy: notTeams,
  },
  'channel-foreign': {
    status: 403,
    cause: 'The activity does not come from the channel msteams.',
    remedy: 'Take other channels off the Azure Bot resource.',
  },
  'service-url-differs': {
    status: 403,
    cause: 'The activity’s service URL is not the one that the token was made for.',
    remedy: notTeams,
  },
  'service-url-foreign': {
    status: 403,
    cause: 'The activity’s service URL is not on the list of those that the bot writes to.',
    remedy: 'Where it is Teams’ own, add its origin to ALLOWED_SERVICE_URLS.',
  },
  'not-endorsed': {
    status: 403,
    cause: 'The key that signed the token does not vouch for the channel msteams.',
    remedy: notTeams,
  },
} as const satisfies Record<string, Refusal>;

export type RefusalCode = keyof typeof refusals;
