import assert from 'node:assert/strict';
import { answerCard } from '../../cards/talk/answer-card.ts';
import { adviceIds } from '../../guidance/advice.ts';
import { pagesOfAdvice } from '../../guidance/advice-pages.ts';
import { makePlan } from '../../guidance/plan.ts';
import { reasonsFor } from '../../guidance/reasons.ts';
import type { Case } from '../../knowledge/known.ts';
import { answerAbout, isOnPlan } from '../../knowledge/part-answer.ts';
import { partIds, partOf, partQuestions } from '../../knowledge/parts.ts';
import { personIds } from '../../knowledge/persons.ts';
import { languageByTag } from '../../languages/all.ts';
import { languageIds } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { tellWhy } from '../../languages/tell.ts';
import { partAsked } from '../../understanding/finding/part-asked.ts';
import { wordsOf } from '../../understanding/words/text.ts';
import { planCases } from '../guidance/plan-case.ts';
import { literalsIn, localeOf, placeholdersIn } from '../languages/catalogues.ts';

const nothingKnown: Case = { draft: {}, today: '2026-11-27' };
const cases: readonly Case[] = planCases.map(({ answers, today }) => {
  return { draft: answers, today, plan: makePlan(answers, today) };
});

/** Some of them: each reason is looked for in many plans. */
const someCases = cases.filter((_, at) => at % 20 === 0);

describe('a part of a plan', () => {
  it('has an answer to each question, on every plan and without one', () => {
    for (const on of [nothingKnown, ...someCases])
      for (const part of partIds)
        for (const question of partQuestions) {
          const { lines } = answerAbout(part, question, on);
          assert.ok(lines.length >= 1 && lines.length <= 5, `${part} ${question}`);
        }
  });

  it('names its pages, or says that there is none', () => {
    for (const on of [nothingKnown, ...someCases])
      for (const part of partIds) {
        const { pages, isWithoutPage } = answerAbout(part, 'why', on);
        assert.equal(pages.length === 0, isWithoutPage, part);
      }
    for (const id of adviceIds) assert.notDeepEqual(pagesOfAdvice(id), [], id);
  });

  it('is told from the plan that gives it: its own words, its page, who does it', () => {
    for (const on of someCases)
      for (const advice of on.plan?.advice ?? []) {
        const { lines, pages } = answerAbout(`advice.${advice.id}`, 'why', on);
        assert.equal(lines[0]?.kind, 'why');
        assert.deepEqual(pages, advice.sources.slice(0, 3));
        const step = on.plan?.steps.find(({ id }) => id === advice.id);
        const told = lines.find(({ kind }) => kind === (step === undefined ? 'advice' : 'doing'));
        const what = told?.kind === 'advice' ? told.advice : told?.kind === 'doing' ? told.step : undefined;
        assert.equal(what, step ?? advice, advice.id);
      }
  });

  it('is on some plan, so that each can be asked of one', () => {
    const missed = partIds.filter(
      (part) => partOf(part)?.kind !== 'person' && !cases.some((on) => isOnPlan(part, on)),
    );
    assert.deepEqual(missed, []);
  });
});

describe('the answers that an advice stands there for', () => {
  it('make it go when one of them alone is otherwise', () => {
    const [transfer] = cases.filter(({ plan }) => plan?.path === 'partner-transfer');
    assert.ok(transfer);
    assert.ok(reasonsFor('partner-transfer', transfer.draft, transfer.today).includes('source'));
  });

  it('are none where nothing makes it go', () => {
    for (const { draft, today } of someCases.filter(({ plan }) => plan?.path !== 'stop'))
      assert.deepEqual(reasonsFor('provision', draft, today), []);
  });
});

for (const language of languageIds) {
  const { parts } = languageByTag[language];
  const speech = speechFor(localeOf(language), language);
  const texts = (tag: typeof language): [string, string][] => {
    const { advice, dates, persons } = languageByTag[tag].parts;
    return [
      ...Object.entries(advice).map(([id, { why }]): [string, string] => [id, why]),
      ...Object.entries(dates).flatMap(([id, { then, from }]): [string, string][] => [
        [`${id} then`, then],
        [`${id} from`, from],
      ]),
      ...personIds.map((id): [string, string] => [id, persons[id].is]),
    ];
  };

  describe(`the parts of a plan in ${language}`, () => {
    it('are reached by each name that they are called by', () => {
      const called = [
        ...Object.entries(parts.advice).map(([id, one]) => [`advice.${id}`, one.called] as const),
        ...Object.entries(parts.dates).map(([id, one]) => [`date.${id}`, one.called] as const),
        ...Object.entries(parts.persons).map(([id, one]) => [`person.${id}`, one.called] as const),
      ];
      const [why = ''] = parts.asks.why.split(' / ');
      for (const [part, names] of called)
        for (const name of names.split(' / ')) {
          const asked = partAsked(wordsOf(`${why} ${name}`), {}, { language });
          assert.ok(
            asked?.parts.some((one) => one === part),
            `${part}: ${name} → ${JSON.stringify(asked)}`,
          );
        }
    });

    it('write no number out, and name the facts that English names', () => {
      const english = new Map(texts('en'));
      for (const [id, text] of texts(language)) {
        assert.doesNotMatch(
          literalsIn(text, localeOf(language))
            .join(' ')
            .replace(/Microsoft 365/g, ''),
          /\d/,
          id,
        );
        const named = (message: string) => placeholdersIn(message, 'en').map(({ name }) => name);
        assert.deepEqual(new Set(named(text)), new Set(named(english.get(id) ?? '')), id);
      }
    });

    it('say why each advice is there, in words of its own', () => {
      const why = adviceIds.map((id) => tellWhy(speech, id));
      assert.equal(new Set(why).size, adviceIds.length);
      for (const text of why) assert.doesNotMatch(text, /[{}]|undefined/);
    });

    it('can be told on every plan, without a word missing', () => {
      for (const on of cases)
        for (const part of partIds.filter((one) => isOnPlan(one, on))) {
          const answers = (['means', 'then'] as const).map((question) => answerAbout(part, question, on));
          const { summary } = answerCard(
            {
              answers,
              near: [],
              isSupposed: false,
              unknown: [],
              outside: [],
              today: on.today,
              card: 'card',
              onPlan: on.plan,
              draft: on.draft,
            },
            speech,
          );
          assert.doesNotMatch(summary, /[{}]|undefined/, part);
        }
    });
  });
}
