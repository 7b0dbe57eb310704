type Exposure = { readonly NODE_ENV: string; readonly HOST: string };

/** Local mode checks no identity: it must not be reachable from outside, nor run in production. A line for each. */
export function localExposure({ NODE_ENV, HOST }: Exposure): string[] {
  const lines: string[] = [];
  if (NODE_ENV === 'production') {
    lines.push(
      'MicrosoftAppId is not set while NODE_ENV is production; allowed: a GUID, as local mode is for trying out only.',
    );
  }
  if (!['127.0.0.1', 'localhost', '::1'].includes(HOST)) {
    lines.push(
      `HOST was ${JSON.stringify(HOST)} without a MicrosoftAppId; allowed: 127.0.0.1, localhost or ::1 in local mode.`,
    );
  }
  return lines;
}
