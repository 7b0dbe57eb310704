import { fields, type Draft, type Field } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { editions, newestEdition } from '../../guidance/editions.ts';
import { button, mainButton } from '../parts/buttons.ts';
import { answerLines, rowsOf } from '../parts/answer-rows.ts';
import { formInput } from '../parts/inputs.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import type { Problem } from '../../guidance/problem.ts';
import { signs } from '../parts/signs.ts';
import { problemLines } from './problem-lines.ts';
import type { Shown } from '../parts/shown.ts';
import { isKey, type Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import answeredLayout from './answered-form-card.json' with { type: 'json' };
import layout from './form-card.json' with { type: 'json' };

export type Form = {
  readonly draft: Draft;
  readonly problems: readonly { readonly field: Field; readonly problem: Problem }[];
  /** What the person wrote in an input that came back marked: it stands there again. */
  readonly typed?: Partial<Record<Field, string>> | undefined;
  /** The key of this card; its buttons bring it back. */
  readonly card: string;
  /** The UTC day. */
  readonly today: Day;
  /** Whose form it is, where others see it too. */
  readonly whose?: string | undefined;
};

/** Clients mark so what they check; here all is checked when it comes back. */
const mark = '*';

/** Where the form's groups begin. */
const groups = { source: 'customer', subscriptionCount: 'subscriptions', termEnd: 'term' } as const;

/** For terms that end before it, the question for their start has no meaning; but for the seven days after a purchase. */
const termStartNeverDecidesBefore: Day = editions[newestEdition].grace
  .flatMap(({ ends }) => ends.map(({ endsFrom }) => endsFrom))
  .reduce((one, other) => (one < other ? one : other));

/** Every question that has a meaning for some customer; what is only heard is not asked for. */
const asked = fields.filter((field) => field !== 'termLength');

const fill = cardTemplate(layout);
const fillAnswered = cardTemplate(answeredLayout);

/** Every question on one card; what is wrong or missing is marked above its input, what was right stays. */
export function formCard({ draft, problems, typed = {}, card, today, whose }: Form, speech: Speech): Shown {
  const count = problems.length;
  const summary = count === 0 ? speech.say('form.summary') : speech.say('form.summary.attention', { count });
  const shown = fill(speech, {
    title: speech.say('form.title'),
    whose: whose === undefined ? null : speech.say('form.whose', { name: escapeMarkdown(whose) }),
    intro: escapeMarkdown(speech.say('form.intro', { mark })),
    attention: count === 0 ? null : `${signs.warning} ${speech.say('form.attention', { count })}`,
    questions: asked.map((field) => ({
      group: field in groups ? speech.say(`form.group.${groups[field as keyof typeof groups]}`) : null,
      separator: field in groups ? true : null,
      problems: problems
        .filter((one) => one.field === field)
        .flatMap((one) => problemLines(one, speech))
        .map((text) => ({ text: `${signs.warning} ${text}` })),
      input: formInput(
        {
          field,
          label: formLabel(field, today, speech),
          value: draft[field],
          draft,
          typed: typed[field],
          options: optionsFor(field, problems),
        },
        speech,
      ),
    })),
    actions: [
      mainButton(speech.say('button.send'), { verb: 'form', card }),
      button(speech.say('button.cancel'), { verb: 'cancel', card }),
    ],
    summary,
  });
  return { card: shown, summary };
}

function optionsFor(field: Field, problems: Form['problems']): readonly string[] | undefined {
  const problem = problems.find((one) => one.field === field)?.problem;
  return problem?.kind === 'ambiguous' && problem.options.length > 1 ? problem.options : undefined;
}

/** A field that does not always apply has a label of its own, which says when it does. */
function formLabel(field: Field, today: Day, speech: Speech): string {
  // Of a day that has passed nobody need read: terms end later by now.
  if (field === 'termStart' && today > termStartNeverDecidesBefore)
    return speech.say('form.label.termStart.now');
  const key = `form.label.${field}`;
  if (isKey(key)) return speech.say(key, { mark, day: speech.day(termStartNeverDecidesBefore) });
  return speech.say('form.label.required', { mark, question: speech.say(`question.${field}.title`) });
}

/** What the form becomes when it was sent: its answers, nothing left to press. */
export function answeredFormCard({ draft }: { readonly draft: Draft }, speech: Speech): Shown {
  const title = speech.say('form.answered');
  const summary = [title, ...answerLines(draft, speech)].join('\n');
  return { card: fillAnswered(speech, { title, rows: rowsOf(draft, speech), summary }), summary };
}
