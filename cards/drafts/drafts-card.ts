import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import type { Speech } from '../../languages/speech.ts';
import { button, type Button } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Shown } from '../parts/shown.ts';
import { cardTemplate } from '../parts/template.ts';
import { languageLabel } from '../person/language-buttons.ts';
import type { DraftFacts } from './draft-facts.ts';
import type { DraftKind } from './draft-kinds.ts';
import { draftsFor } from './draft-text.ts';
import layout from './drafts-card.json' with { type: 'json' };
import { noticeDay } from './notice.ts';
import { partnerCenterPage } from './partner-center.ts';

export type DraftsShown = DraftFacts & {
  readonly moveId: string;
  /** What the move is called. */
  readonly move: string;
  /** In which language the texts come. */
  readonly language: LanguageId;
  readonly customerTenantId?: string | undefined;
  /** Files are offered here, and there are dates for one. */
  readonly withCalendar: boolean;
  /** Files come in the personal chat alone. */
  readonly inPersonalChat: boolean;
};

const fill = cardTemplate(layout);

/** Offers the texts that there are to hand on of a move, in the language of whoever reads them. Anybody may press. */
export function draftsCard(shown: DraftsShown, speech: Speech): Shown {
  const { moveId, language, customerTenantId, inPersonalChat } = shown;
  const title = speech.say('drafts.title', { move: shown.move });
  const where = speech.say(inPersonalChat ? 'drafts.remark.file' : 'drafts.remark.channel');
  const remark = `${speech.say('drafts.remark')} ${where}`;
  const kinds = draftsFor(shown);
  const linked = speech.say(
    customerTenantId === undefined ? 'drafts.partnerCenter' : 'drafts.partnerCenter.customer',
  );
  const others = languageIds.filter((id) => id !== language);
  const summary = [title, remark, ...kinds.map((kind) => speech.say(`draft.title.${kind}`))].join('\n');
  const card = fill(speech, {
    title: escapeMarkdown(title),
    remark,
    rows: [
      ...kinds.map((kind) => ({
        open: openButton(kind, shown, speech),
        detail: detailOf(kind, shown, speech),
      })),
      ...(shown.withCalendar ? [{ open: calendarButton(shown, speech), detail: null }] : []),
    ],
    link: `[${linked}](${partnerCenterPage(customerTenantId)})`,
    language: speech.say('drafts.language', { language: speech.languageName(language) }),
    actions: others.map((id) => button(languageLabel(id), { verb: 'drafts', moveId, language: id })),
    summary,
  });
  return { card, summary };
}

function openButton(draft: DraftKind, { moveId, language }: DraftsShown, speech: Speech): Button {
  return button(speech.say(`draft.title.${draft}`), { verb: 'draft', moveId, draft, language });
}

function calendarButton({ moveId, language }: DraftsShown, speech: Speech): Button {
  return button(speech.say('draft.title.calendar'), { verb: 'draft', moveId, draft: 'calendar', language });
}

/** When it is to be sent, or by whom, where not by whoever asks for it. */
function detailOf(kind: DraftKind, shown: DraftsShown, speech: Speech): string | null {
  if (kind === 'billing-support')
    return shown.plan.credit.contact === 'customer' ? speech.say('drafts.forCustomer') : null;
  if (kind !== 'notice-60' && kind !== 'notice-30') return null;
  const day = noticeDay(kind, shown);
  if (day === undefined) return null;
  return speech.say(day < shown.today ? 'drafts.sendNow' : 'drafts.sendOn', { day: speech.day(day) });
}
