import { editions, type Edition } from '../../guidance/editions.ts';
import type { Answers, Draft } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import type { PageId } from '../../guidance/pages.ts';
import type { Plan } from '../../guidance/plan.ts';
import { rowsOf } from '../parts/answer-rows.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { chevrons } from '../parts/fold.ts';
import { openChatButtons } from '../parts/open-chat.ts';
import { feedbackRow, type FeedbackAsked } from '../parts/feedback-row.ts';
import { pageLine } from '../parts/page-words.ts';
import { signs } from '../parts/signs.ts';
import { mostBeside, type OthersShown } from './other-ends.ts';
import { pathWords } from './path-words.ts';
import { planButtons } from './plan-buttons.ts';
import { planHead } from './plan-head.ts';
import { planSection } from './plan-section.ts';
import { planSections } from './plan-sections.ts';
import { planSummary } from './plan-summary.ts';
import { readBackLines, readBackPart, type ReadBack } from './read-back.ts';
import { rulesAgeWarning } from './rules-age.ts';
import { verdictWords } from './verdict-words.ts';
import type { Shown } from '../parts/shown.ts';
import type { Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import layout from './plan-card.json' with { type: 'json' };

export type PlanShown = {
  readonly plan: Plan;
  /** Not all of them where the countries alone stop the move. */
  readonly answers: Draft & Pick<Answers, 'partnerCountry' | 'customerCountry'>;
  /** The UTC day on which the plan was made. */
  readonly today: Day;
  /** The key of this card; its buttons bring it back. */
  readonly card: string;
  /** The move as it is kept, where it is. */
  readonly keptAs?: string | undefined;
  /** False for a plan that another one has replaced. */
  readonly withActions: boolean;
  /** What was made of the last message. */
  readonly readBack?: ReadBack | undefined;
  /** Whose plan it is, where others see it too. */
  readonly whose?: string | undefined;
  /** What else of the customer ends, where a list tells. */
  readonly others?: OthersShown | undefined;
  /** Somebody puts it into a chat for others: nothing on it is to be pressed but what opens their own chat. */
  readonly shared?: PlanShared | undefined;
  /** Whether it is right is asked on the card. */
  readonly feedback?: FeedbackAsked | undefined;
};

export type PlanShared = {
  /** What the move is called. */
  readonly move: string;
  /** Who puts it there; empty where Teams does not say. */
  readonly by: string;
  readonly count: { readonly done: number; readonly all: number };
  /** The address of the bot's personal chat, where it has one. */
  readonly chat: string | undefined;
};

/** More lines of what was understood would hide the verdict in a notification; the card has them all. */
const mostSaidFirst = 4;

const fill = cardTemplate(layout);

/** In UTF-16, as Teams counts. */
const mostBytes = 64_000;

/** The plan: verdict first, then what to do, by whom and when, and where each of it is read. */
export function planCard(shown: PlanShown, speech: Speech): Shown {
  const { others } = shown;
  if (others === undefined) return filled(shown, speech);
  for (let most = mostBeside(shown.plan.keyDates.length); most > 0; most -= 1) {
    const one = filled({ ...shown, others: { ...others, most } }, speech);
    if (JSON.stringify(one.card).length * 2 <= mostBytes) return one;
  }
  return filled({ ...shown, others: { ...others, most: 0 } }, speech);
}

function filled(shown: PlanShown, speech: Speech): Shown {
  const { plan, answers, today, card: key, readBack } = shown;
  const verdict = verdictWords(plan, speech);
  const rulesAge = rulesAgeWarning(today, speech);
  const sections = planSections(shown, speech);
  const said = readBackLines(readBack, speech);
  const whose = whoseWords(shown, speech);
  const summary = [
    ...(shown.shared === undefined || whose === null ? [] : [whose]),
    ...(said.length > mostSaidFirst ? [] : said),
    planSummary(shown, sections, speech),
  ].join('\n');
  const card = fill(speech, {
    readBack: readBackPart(readBack, key, speech),
    whose,
    verdict: `${signs[verdict.sign]} ${verdict.text}`,
    path: pathWords(plan.path, plan, speech),
    head: planHead(plan, today, speech) ?? null,
    about: speech.say('plan.about', {
      partnerCountry: speech.country(answers.partnerCountry),
      customerCountry: speech.country(answers.customerCountry),
      day: speech.day(today),
    }),
    rulesAge: rulesAge === undefined ? null : `${signs.warning} ${rulesAge}`,
    alternativesTitle: speech.say('plan.alternatives'),
    alternatives: plan.alternatives.map((path) => ({ text: pathWords(path, plan, speech) })),
    sections: sections.map((section) => planSection(section, shown, speech)),
    show: `${speech.say('plan.more')} ${chevrons.shut}`,
    hide: `${speech.say('plan.more.hide')} ${chevrons.open}`,
    sourcesTitle: speech.say('section.sources'),
    sources: [...sourcesOf(plan, speech), ...rolesNote(plan, speech)],
    answersTitle: speech.say('section.answers'),
    answers: rowsOf(answers, speech),
    actions: actionsOf(shown, speech),
    feedback: feedbackRow(shown.feedback, speech),
    summary,
  });
  return { card, summary };
}

function whoseWords({ whose, shared }: PlanShown, speech: Speech): string | null {
  if (shared === undefined)
    return whose === undefined ? null : speech.say('plan.whose', { name: escapeMarkdown(whose) });
  const { move, by, count } = shared;
  const told = { move: escapeMarkdown(move), by: escapeMarkdown(by), ...count };
  return speech.say(by === '' ? 'share.plan' : 'share.plan.by', told);
}

function actionsOf(shown: PlanShown, speech: Speech) {
  if (shown.shared !== undefined) return openChatButtons(shown.shared.chat, speech, 'button.openBot');
  return shown.withActions ? planButtons(shown, speech) : [];
}

/** The oldest page knew other roles than the steps name. */
function rolesNote({ steps }: Plan, speech: Speech): { text: string }[] {
  return steps.some(({ where }) => where === 'partner-center') ? [{ text: speech.say('plan.roles') }] : [];
}

/** Each page once, under the oldest edition that cites it; in full where no advice above names it already. */
function sourcesOf(plan: Plan, speech: Speech) {
  const listed = new Set<PageId>();
  const named = new Set(plan.advice.map(({ sources: [first] }) => first));
  return Object.entries<Edition>(editions).flatMap(([id, { effective }]) => {
    const cited = plan.advice.filter(({ edition }) => edition === id).flatMap(({ sources }) => sources);
    const pages = [...new Set(cited)].filter((page) => !listed.has(page));
    if (pages.length === 0) return [];
    pages.forEach((page) => listed.add(page));
    return [
      {
        text: [
          speech.say('plan.edition', { day: speech.day(effective) }),
          ...pages.map((page) => (named.has(page) ? speech.say(`page.${page}`) : pageLine(page, speech))),
        ].join('\n\n'),
      },
    ];
  });
}
