import { editions, newestEdition } from '../../guidance/editions.ts';
import { rulesReadOn } from '../../guidance/age.ts';
import type { Speech } from '../../languages/speech.ts';
import type { LinkButton } from '../parts/open-chat.ts';
import type { Shown } from '../parts/shown.ts';
import { sheetCard } from '../portfolio/sheet.ts';

export type About = {
  readonly version: string;
  /** A mail address or an https:// address; nothing where nobody has set one. */
  readonly contact?: string | undefined;
  readonly privacy?: string | undefined;
};

/** Which bot this is, by which edition of the rules it plans, whom to ask, and what becomes of what people write. */
export function aboutCard({ version, contact, privacy }: About, speech: Speech): Shown {
  const { effective } = editions[newestEdition];
  return sheetCard(
    {
      title: speech.say('about.title'),
      lines: [speech.say('about.what')],
      facts: [
        { title: speech.say('about.version'), value: version },
        {
          title: speech.say('about.rules'),
          value: speech.say('about.rules.of', { day: speech.day(effective), read: speech.day(rulesReadOn) }),
        },
      ],
      source: `${speech.say('about.contact')}: ${contactWords(contact, speech)}`,
      small: speech.say('about.data'),
      actions: [
        ...linkTo(contact, speech.say('button.contact')),
        ...linkTo(privacy, speech.say('button.privacy')),
      ],
    },
    speech,
  );
}

/** As it stands, so that it can be opened and copied: whoever runs the bot has set it. */
function contactWords(contact: string | undefined, speech: Speech): string {
  if (contact === undefined) return speech.say('about.contact.none');
  return contact.startsWith('https:') ? `[${contact}](${contact})` : `[${contact}](mailto:${contact})`;
}

/** A mail address has no button: not every client of Teams opens one. */
function linkTo(address: string | undefined, title: string): LinkButton[] {
  return address?.startsWith('https:') === true ? [{ type: 'Action.OpenUrl', title, url: address }] : [];
}
