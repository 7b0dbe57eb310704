import assert from 'node:assert/strict';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { planCard } from '../../cards/move/plan-card.ts';
import type { AdaptiveCard } from '../../cards/parts/shown.ts';
import { speechFor } from '../../languages/speech.ts';
import { makePlan, type Plan } from '../../guidance/plan.ts';
import { planCases, type PlanCase } from '../guidance/plan-case.ts';
import { adviceOn, nodesOf, textOn } from '../support/card.ts';
import { foreignWords, wordsOn } from '../support/wording.ts';
import { wordsOf, type Words } from '../support/words-of.ts';

type Planned = {
  readonly name: string;
  readonly plan: Plan;
  readonly card: AdaptiveCard;
  /** Everything on the card. */
  readonly text: string;
  readonly adviceTexts: ReadonlyMap<string, string>;
};

function planned({ name, answers, today }: PlanCase, language: LanguageId): Planned {
  const plan = makePlan(answers, today);
  const { card } = planCard({ plan, answers, today, card: 'key', withActions: true }, speechFor(language));
  const advice = nodesOf(card).flatMap((node) => {
    const [, id] = /^advice\.([\w-]+)$/.exec(String(node['id'])) ?? [];
    return id === undefined ? [] : [[id, textOn(node)] as const];
  });
  return { name, plan, card, text: textOn(card), adviceTexts: new Map(advice) };
}

function says(text: string, terms: string): boolean {
  const said = text.toLowerCase();
  return terms.split('|').some((term) => said.includes(term.toLowerCase()));
}

function dayIn({ day, firstOfMonth, months }: Words, isoDay: string): string {
  const [year = '', month, date] = isoDay.split('-');
  return day
    .replace('{day}', date === '01' ? firstOfMonth : String(Number(date)))
    .replace('{month}', months[Number(month) - 1] ?? '')
    .replace('{year}', year);
}

const inEnglish = new Map(planCases.map((one) => [one.name, adviceOn(planned(one, 'en').card)]));

for (const language of languageIds) {
  describe(`the whole cases in ${language}`, () => {
    const words = wordsOf(language);
    const plans = planCases.map((one) => planned(one, language));

    it('give the same advice in the same order as in English', () => {
      for (const { name, card } of plans) assert.deepEqual(adviceOn(card), inEnglish.get(name), name);
    });

    it('say each advice in the terms of the language', () => {
      for (const { name, plan, adviceTexts } of plans)
        for (const { id } of plan.advice)
          for (const terms of words.advice[id] ?? [`no terms for ${id}`]) {
            const text = adviceTexts.get(id) ?? '';
            assert.ok(says(text, terms), `${name}, ${id}: “${terms}” is not in “${text}”`);
          }
    });

    it('write the days as the language does', () => {
      for (const { name, plan, text } of plans)
        for (const { day } of plan.keyDates)
          assert.ok(text.includes(dayIn(words, day)), `${name}: ${dayIn(words, day)}`);
    });

    it('name the countries as the language does', () => {
      for (const { answers, name } of planCases) {
        const { text = '' } = plans.find((one) => one.name === name) ?? {};
        for (const country of [answers.partnerCountry, answers.customerCountry])
          assert.ok(says(text, words.countries[country] ?? country), `${name}: ${country}`);
      }
    });

    it('speak that language alone', () => {
      for (const { name, card } of plans)
        for (const text of wordsOn(card))
          assert.deepEqual(foreignWords(text, language), [], `${name}: ${text}`);
    });
  });
}
