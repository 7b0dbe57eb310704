/**
 * Where Teams' connector is reached from the public cloud: everybody, and the US Government Community Cloud. Source:
 * Microsoft's page on proactive messages of Teams bots, learn.microsoft.com/microsoftteams/platform/sbs-send-proactive,
 * as read in November 2026. GCC High and DoD sign in at another cloud, which this bot does not speak to.
 */
const teams = ['https://smba.trafficmanager.net', 'https://smba.infra.gcc.teams.microsoft.com'];

/** Hosts of this machine alone. */
export const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether nobody on the way there can read or change what is sent: plain HTTP is for this machine alone. */
export function isGuarded(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.includes(url.hostname));
}

export type ServiceUrls = {
  /** Local mode writes to this machine alone: to its Playground, on any port. */
  readonly local: boolean;
  /** Origins beside Teams' own, such as `https://smba.contoso.com`. */
  readonly more: readonly string[];
};

/** Answers whether the bot may write to a service URL, and so hand it a token. */
export type MayWriteTo = (serviceUrl: string) => boolean;

export function serviceUrlRule({ local, more }: ServiceUrls): MayWriteTo {
  const origins = new Set([...(local ? [] : teams), ...more]);
  return (serviceUrl) => {
    const url = plainUrl(serviceUrl);
    if (url === undefined) return false;
    return origins.has(url.origin) || (local && loopbackHosts.includes(url.hostname));
  };
}

/**
 * Whether two service URLs name one address: neither case nor a slash at the end makes another of it. So do Microsoft's
 * own SDKs: microsoft/teams.net#549.
 */
export function isSameServiceUrl(one: string, other: string): boolean {
  const [first, second] = [plainUrl(one), plainUrl(other)];
  if (first === undefined || second === undefined) return one === other;
  return addressOf(first) === addressOf(second);
}

function addressOf({ origin, pathname }: URL): string {
  return `${origin}${pathname}`.toLowerCase().replace(/\/$/, '');
}

/** An origin and a path, as every parser reads them alike: no user, query or backslash, and ASCII alone. */
const form = /^https?:\/\/[a-z\d.:[\]-]+(\/[\w.~-]*)*$/i;

/** The port that goes without saying. */
const usualPort = /^(https:\/\/[^/]*):443(?=\/|$)|^(http:\/\/[^/]*):80(?=\/|$)/;

function plainUrl(text: string): URL | undefined {
  if (!form.test(text)) return undefined;
  const url = URL.parse(text);
  const written = text.toLowerCase().replace(usualPort, '$1$2');
  return url !== null && `${written}/`.startsWith(`${url.origin}/`) ? url : undefined;
}
