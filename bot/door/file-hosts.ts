import { loopbackHosts } from './service-urls.ts';

/**
 * Where Teams has a bot put files: the person's OneDrive, which is a site of SharePoint. Source: the upload addresses of
 * learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4, and the domains of
 * learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges, as read in November 2026. Clouds of
 * governments and of China give bots no files.
 */
const domains = ['.sharepoint.com', '.sharepoint-df.com'];

/** Answers whether a file may be put there, or fetched from there: the address came in with an activity, whoever made that. */
export type MayUploadTo = (address: string) => boolean;

/** In local mode to this machine alone, else to Microsoft's file hosts alone, over HTTPS. */
export function fileHostRule({ local }: { readonly local: boolean }): MayUploadTo {
  return (address) => {
    const url = URL.parse(address);
    if (url?.username !== '' || url.password !== '') return false;
    if (local) return loopbackHosts.includes(url.hostname);
    const { protocol, port, hostname } = url;
    return protocol === 'https:' && port === '' && domains.some((domain) => hostname.endsWith(domain));
  };
}

/** The host for whoever watches the bot: that of an organisation's files bears its name. */
export function withoutOrganisation(hostname: string): string {
  const domain = domains.find((each) => hostname.endsWith(each));
  return domain === undefined ? hostname : `*${domain}`;
}
