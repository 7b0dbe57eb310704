import { button, type Button } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import { signs } from '../parts/signs.ts';
import answeredLayout from '../parts/answered-card.json' with { type: 'json' };
import layout from './forget-card.json' with { type: 'json' };

/** How much is stored about a person. */
export type Stored = {
  readonly watches: number;
  readonly reminders: number;
  readonly moves: number;
  readonly conversations: number;
  /** From the files that they have imported, and how many of these. */
  readonly subscriptions: number;
  readonly imports: number;
  /** Plans and answers of which they said whether they are right. */
  readonly feedback: number;
  /** They have settings or a country that is remembered. */
  readonly settings: boolean;
};

const fill = cardTemplate(layout);
const fillAnswered = cardTemplate(answeredLayout);

/** Asks once whether all that is stored about the person is to be deleted, and says what that is. */
export function forgetCard(
  { stored, card }: { readonly stored: Stored; readonly card: string },
  speech: Speech,
): Shown {
  const title = speech.say('forget.title');
  const text = speech.say('forget.text');
  const lines = storedLines(stored, speech);
  const summary = [title, text, ...lines].join('\n');
  const forget: Button = {
    ...button(speech.say('button.forgetEverything'), { verb: 'forget-everything', card }),
    style: 'destructive',
  };
  const shown = fill(speech, {
    title,
    text,
    lines: lines.map((line) => ({ text: line })),
    warning: `${signs.warning} ${speech.say('forget.warning')}`,
    actions: [button(speech.say('button.keepEverything'), { verb: 'keep-everything', card }), forget],
    summary,
  });
  return { card: shown, summary };
}

/** What the question becomes when it was answered. */
export function answeredForgetCard({ forgotten }: { readonly forgotten: boolean }, speech: Speech): Shown {
  const title = speech.say('forget.title');
  const answer = speech.say(forgotten ? 'forget.answered.yes' : 'forget.answered.no');
  const summary = speech.say('answered.summary', { field: title, answer });
  return { card: fillAnswered(speech, { field: title, answer, subtle: false, summary }), summary };
}

/** What is stored, one line for each kind. */
export function storedLines({ settings, ...counts }: Stored, speech: Speech): string[] {
  return [
    ...(counts.moves === 0 ? [] : [speech.say('stored.moves', { count: counts.moves })]),
    ...(counts.imports === 0
      ? []
      : [speech.say('stored.portfolio', { subscriptions: counts.subscriptions, files: counts.imports })]),
    speech.say('stored.watches', { count: counts.watches }),
    speech.say('stored.reminders', { count: counts.reminders }),
    speech.say('stored.conversations', { count: counts.conversations }),
    ...(counts.feedback === 0 ? [] : [speech.say('stored.feedback', { count: counts.feedback })]),
    speech.say(settings ? 'stored.settings' : 'stored.settings.none'),
  ];
}
