import { planCard } from '../../cards/move/plan-card.ts';
import { datesCard } from '../../cards/sharing/dates-card.ts';
import { datesPreview, planPreview } from '../../cards/sharing/share-preview.ts';
import { nameToShare, toShare, type Own, type ToShare } from '../../dialogs/sharing/to-share.ts';
import type { Day } from '../../guidance/day.ts';
import type { Speech } from '../../languages/speech.ts';
import type { Invoked } from './invoked.ts';
import { resultsAnswer, type Result } from './results.ts';
import { told, type InvokeAnswer } from './told.ts';

export type SearchAnswer = { readonly outcome: 'found' | 'nothing'; readonly answer: InvokeAnswer };

export type Searcher = {
  /** What Teams calls whoever searches; empty where it does not say. */
  readonly name: string;
  readonly speech: Speech;
  /** The UTC day. */
  readonly today: Day;
  /** The address of the bot's personal chat, where it has one. */
  readonly chat: string | undefined;
};

/** A plan's card is up to 64 KB, and each result brings its own along. */
const mostResults = 12;

/** What somebody finds of their own to put into a chat; in words where that is nothing. */
export function searchAnswer(
  { words, skip, most }: Extract<Invoked, { kind: 'search' }>,
  own: Own,
  searcher: Searcher,
): SearchAnswer {
  const { speech, today } = searcher;
  const found = toShare(words, own, today, speech);
  if (found.length === 0)
    return { outcome: 'nothing', answer: told('extension', nothingFound(words, own, speech), speech) };
  const page = found.slice(skip, skip + Math.min(most, mostResults));
  return { outcome: 'found', answer: resultsAnswer(page.map((one) => resultOf(one, searcher))) };
}

function nothingFound(words: string, { moves, subscriptions }: Own, speech: Speech): string {
  if (moves.length === 0 && subscriptions.length === 0) return speech.say('share.none');
  return speech.say('share.nothing', { words: words.trim() });
}

function resultOf(one: ToShare, { name: by, speech, today, chat }: Searcher): Result {
  const move = nameToShare(one, speech);
  if (one.kind === 'dates') {
    const { customer, lines } = one;
    return {
      preview: datesPreview(move, lines, speech),
      shown: datesCard({ customer, lines, by, today, chat }, speech),
    };
  }
  const { plan, answers, count } = one;
  const shared = { move, by, count, chat };
  return {
    preview: planPreview(move, one, speech),
    // Nothing on it is pressed: no key brings it back.
    shown: planCard({ plan, answers, today, card: '', withActions: false, shared }, speech),
  };
}
