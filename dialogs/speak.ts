import { leftCard } from '../cards/move/answered-card.ts';
import { closedCard } from '../cards/talk/closed-card.ts';
import type { Key } from '../languages/en/says.ts';
import { unlinked } from '../cards/parts/links.ts';
import type { Shown } from '../cards/parts/shown.ts';
import type { Values } from '../languages/speech.ts';
import { amongOthers } from './among-others.ts';
import type { OpenCard } from './conversation.ts';
import type { About } from './feedback/about.ts';
import type { SentAs } from './sent-as.ts';
import type { Turn } from './turn.ts';

/**
 * Says one of the catalogue's sentences; in the wording for those among others where there is one. No sentence of ours
 * has an address in it, but what people typed may.
 */
export function say(turn: Turn, key: Key, values?: Values): void {
  sayWords(turn, sentence(turn, key, values));
}

/** Says sentences that were made of the catalogue's. */
export function sayWords(turn: Turn, words: string): void {
  turn.outgoing.push({ kind: 'text', text: unlinked(words) });
}

/** Says a sentence that mentions somebody as `{to}`, so that Teams tells them; what stands around is no markup. */
export function sayMentioning(
  turn: Turn,
  key: Key,
  values: Values,
  mention: { readonly id: string; readonly name: string },
): void {
  const plain: Values = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutMarkup(value) : value,
    ]),
  );
  // What is said around it is made harmless, tags as well.
  const words = unlinked(sentence(turn, key, { ...plain, to: mentionGoesHere }));
  const text = words.replace(mentionGoesHere, () => `<at>${withoutMarkup(mention.name)}</at>`);
  turn.outgoing.push({ kind: 'text', text, mentions: [{ ...mention, name: withoutMarkup(mention.name) }] });
}

/** No text of people holds it: Unicode gives it to nobody. */
const mentionGoesHere = '\u{e000}';

function withoutMarkup(words: string): string {
  return words.replace(/[<>&]/g, ' ');
}

/** One of the catalogue's sentences, as `say` says it. */
export function sentence({ who, speech }: Turn, key: Key, values?: Values): string {
  return speech.say(who.inPersonalChat ? key : (amongOthers[key] ?? key), values);
}

/** Shows a card that waits for nothing. */
export function show(turn: Turn, shown: Shown): void {
  turn.outgoing.push({ kind: 'card', shown });
}

/** Shows the same, of which people may say whether it is right; `card` is its key, which no other card has. */
export function showForFeedback(turn: Turn, card: string, about: About, shown: Shown): void {
  turn.outgoing.push({ kind: 'card', shown, feedback: { card, about, byThumbs: turn.who.hasThumbs } });
}

/** Shows a card that stays good; its place is noted, for `standingAs`. */
export function showLasting(turn: Turn, lasting: string, shown: Shown): void {
  turn.outgoing.push({ kind: 'card', lasting, shown });
}

/**
 * Where the card stands that was pressed, if it is one of those that the bot has shown to the person as that. A press
 * may name any message as its card: no other may be replaced.
 */
export function standingAs({ input, conversation }: Turn, lasting: string): SentAs | undefined {
  if (input.kind !== 'pressed') return undefined;
  const { onActivity } = input;
  return conversation.lasting?.find(
    ({ shows, sentAs }) => shows === lasting && sentAs.activityId === onActivity,
  )?.sentAs;
}

/** Shows a card whose buttons count until another such card is shown; `build` is given its key. */
export function showOpen(
  turn: Turn,
  shows: OpenCard['shows'],
  build: (card: string) => Shown,
  said: readonly string[] = [],
): void {
  const card = nextCardKey(turn);
  turn.conversation.open = { card, shows, ...(said.length > 0 ? { said: [...said] } : {}) };
  turn.outgoing.push({ kind: 'card', card, shown: build(card) });
}

/** Shows the open card anew where it stands, and says why below it: its buttons count as before. */
export function showInPlace(turn: Turn, { card, sentAs }: InPlace, shown: Shown, why: string): void {
  const { open } = turn.conversation;
  if (open?.card === card) turn.conversation.open = { ...open, repeated: true };
  sayWords(turn, why);
  turn.outgoing.push({ kind: 'replace', ...sentAs, shown });
}

/** An open card of which it is known where it stands. */
export type InPlace = { readonly card: string; readonly sentAs: SentAs };

/** Shows a plan; its buttons count until the next plan. */
export function showPlan(turn: Turn, about: About, build: (card: string) => Shown): void {
  const card = nextCardKey(turn);
  turn.conversation.planCard = card;
  showForFeedback(turn, card, about, build(card));
}

/** Shows a plan's buttons once more; those on the plan itself stay good. */
export function showPlanButtons(turn: Turn, build: (card: string) => Shown): void {
  const card = turn.conversation.planCard ?? nextCardKey(turn);
  turn.conversation.planCard = card;
  show(turn, build(card));
}

/** Whose card it is, where others see it too. */
export function whoseCard({ who }: Turn): string | undefined {
  return who.inPersonalChat || who.name === '' ? undefined : who.name;
}

/** Closes the open card: its answer takes its place, or a word that it was left. */
export function retireOpen(turn: Turn, answered?: (open: OpenCard) => Shown | undefined): void {
  const { open } = turn.conversation;
  if (open === undefined) return;
  delete turn.conversation.open;
  if (open.sentAs === undefined) return;
  turn.outgoing.push({
    kind: 'replace',
    ...open.sentAs,
    shown: answered?.(open) ?? leftOpen(turn, open),
  });
}

function leftOpen({ speech }: Turn, { shows, said }: OpenCard): Shown {
  return shows.kind === 'question'
    ? leftCard({ field: shows.field, said }, speech)
    : closedCard({ was: shows.kind }, speech);
}

/** Whether the card was shown to the person of this turn, in this conversation. */
export function isOwnCard(turn: Turn, card: string): boolean {
  return card.startsWith(`${turn.owner}.`);
}

/** The key of a card whose buttons stay good: it only tells whose card it is. */
export function lastingCardKey(turn: Turn): string {
  return nextCardKey(turn);
}

function nextCardKey(turn: Turn): string {
  turn.conversation.cardsShown += 1;
  return `${turn.owner}.${turn.conversation.cardsShown}`;
}
