import type { PortfolioSaid, SaidCustomer } from '../../portfolio/needs/portfolio-said.ts';
import type { Speech } from '../../languages/speech.ts';
import { button } from '../parts/buttons.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { signs } from '../parts/signs.ts';
import { partTemplate } from '../parts/template.ts';
import { fewDaysWords } from '../watch/days-left.ts';
import { needWords } from './need-words.ts';
import layout from './needs-part.json' with { type: 'json' };
import { planButtons, wishButtons } from './wish-buttons.ts';

const fill = partTemplate(layout);

/** Of one customer no more are named; a tap shows them all. */
const mostLines = 2;

/** What a portfolio needs of somebody, as a part of a card, with its heading and the same in plain text. */
export type NeedsPart = {
  readonly title: string;
  readonly part: object;
  readonly lines: readonly string[];
};

/** The customers to decide on, then what went as wished, then how many there are of each kind. */
export function needsPart(said: PortfolioSaid, isAlone: boolean, speech: Speech): NeedsPart {
  const { customers, more } = said;
  const title = titleOf(said, speech);
  const why = whyOf(said, speech);
  const furthermore = more === 0 ? null : speech.say('reminder.more', { count: more });
  const shown = customers.map((one) => customerShown(one, speech));
  // Where no button says the same of all of them.
  const tap = shown.some(({ filled: { actions } }) => actions.length === 0) ? [speech.say('needs.tap')] : [];
  const small = [...tap, ...smallWords(said, speech)];
  const lines = [
    ...why,
    ...shown.map(({ line }) => line),
    ...(furthermore === null ? [] : [furthermore]),
    ...small,
  ];
  const part = fill({
    // On a card of its own it is the card's.
    title: isAlone ? null : escapeMarkdown(title),
    why: why.map((text) => ({ text })),
    customers: shown.map(({ filled }) => filled),
    more: furthermore,
    openAll: button(speech.say('button.needs'), { verb: 'needs' }),
    small: small.map((text) => ({ text })),
  });
  return { title, part, lines };
}

function titleOf({ customers, more, giver }: PortfolioSaid, speech: Speech): string {
  if (giver !== undefined)
    return speech.say('needs.title.team', { count: customers.length + more, name: giver });
  return speech.say('needs.title', { count: customers.length + more });
}

function whyOf({ imported, customers, giver }: PortfolioSaid, speech: Speech): string[] {
  if (giver !== undefined) return [speech.say('needs.team', { name: giver })];
  if (imported === undefined || customers.length === 0) return [];
  return [speech.say('needs.imported', { day: speech.day(imported) })];
}

function customerShown({ customer, lines }: SaidCustomer, speech: Speech) {
  const [first] = lines;
  const named = lines.slice(0, mostLines).map((line) => needWords(line, speech));
  const more = lines.length - named.length;
  const texts = more > 0 ? [...named, speech.say('reminder.more', { count: more })] : named;
  const open = first && button(customer.slice(0, 50), { verb: 'needs-of', subscriptionId: first.id });
  const isCostly = lines.some(({ need }) => need.kind === 'costs');
  const left = first === undefined ? '' : fewDaysWords(first.daysLeft, speech);
  // What costs is said by a sign and in words: not everybody sees a colour.
  const days = isCostly ? `${signs.warning} ${left}` : left;
  return {
    // Read out and in notifications the first is enough.
    line: [`${days} · ${customer}`, ...named.slice(0, 1)].join(': '),
    filled: {
      head: `${days} · ${escapeMarkdown(customer)}`,
      text: texts.map(escapeMarkdown).join('\n\n'),
      open: open ?? null,
      actions: [...wishButtons(lines, speech), ...planButtons(lines, speech)],
    },
  };
}

/** What went as wished, and the rest in one line. */
function smallWords({ renewed, undoUntil, counts }: PortfolioSaid, speech: Speech): string[] {
  const undone = undoUntil === undefined ? [] : [speech.shortDay(undoUntil)];
  const quiet = [
    ...(counts['rolls-over'] > 0 ? [speech.say('needs.rollsOver', { count: counts['rolls-over'] })] : []),
    ...(counts['as-wished'] > 0 ? [speech.say('needs.asWished', { count: counts['as-wished'] })] : []),
    ...(counts.moving > 0 ? [speech.say('needs.moving', { count: counts.moving })] : []),
  ];
  return [
    ...undone.map((day) => speech.say('needs.renewed', { count: renewed, day })),
    ...(quiet.length > 0 ? [speech.say('needs.quiet', { parts: quiet.join('; ') })] : []),
  ];
}
