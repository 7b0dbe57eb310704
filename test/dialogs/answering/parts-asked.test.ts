import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { answersTo } from '../../../dialogs/answering/answers-to.ts';
import { answersSchema } from '../../../guidance/validity.ts';
import { makePlan } from '../../../guidance/plan.ts';
import type { Case } from '../../../knowledge/known.ts';
import { isPartId, type PartId } from '../../../knowledge/parts.ts';
import { languageIds } from '../../../languages/language-id.ts';
import { read } from '../../../understanding/read.ts';

const today = '2026-11-28';

/** Six steps: invitation, acceptance, agreement, transfer, the choice at the end, and what stays outside. */
const draft = answersSchema.parse({
  source: 'another-partner',
  partnerModel: 'direct-bill',
  partnerCountry: 'SE',
  customerCountry: 'NO',
  relationship: 'invited',
  delegatedAdmin: 'none',
  subscriptionCount: 12,
  offer: 'same',
  licenceCount: 'unchanged',
  termEnd: '2027-02-28',
  autoRenew: 'on',
  termStart: '2026-03-01',
});
const onPlan: Case = { draft, today, plan: makePlan(draft, today) };

const caseSchema = z.strictObject({
  text: z.string(),
  part: z.string().refine((part): part is PartId => isPartId(part)),
});

function asked(text: string, language: string, spokenOf: readonly PartId[] = []) {
  const said = read(text, { today, draft, stage: 'planned', language });
  assert.deepEqual([said.facts, said.command], [{}, undefined], 'nothing is told by it');
  return answersTo(said, onPlan, spokenOf);
}

for (const language of languageIds)
  describe(`what is asked of the parts of a plan, in ${language}`, () => {
    const file = new URL(`../../cases/parts/${language}.jsonl`, import.meta.url);
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const { text, part } = caseSchema.parse(JSON.parse(line));
      it(text, () => {
        const { answers, near } = asked(text, language);
        assert.deepEqual([answers.map((answer) => answer.part), near], [[part], []]);
      });
    }
  });

describe('what “that” means', () => {
  for (const [language, text] of [
    ['en', 'why must we do that?'],
    ['sv', 'varför måste vi göra det?'],
    ['pt', 'por que temos que fazer isso?'],
  ] as const) {
    it(`is what was just spoken of: ${text}`, () => {
      const { answers } = asked(text, language, ['advice.mca']);
      assert.deepEqual(
        answers.map(({ part }) => part),
        ['advice.mca'],
      );
    });

    it(`is offered where nothing was: ${text}`, () => {
      const { answers, near } = asked(text, language);
      assert.deepEqual(answers, []);
      const offered = near.flatMap((one) => ('parts' in one ? one.parts : []));
      assert.equal(offered.length, onPlan.plan?.steps.length);
    });
  }

  it('is none of a plan that has changed since', () => {
    const { near } = asked('why must we do that?', 'en', ['advice.credit-maybe']);
    assert.equal(near.length, 1);
  });
});

describe('a day on which the plan has nothing', () => {
  it('is told so, with the days that it has', () => {
    const { answers } = asked('what happens on 30 April?', 'en');
    assert.deepEqual(
      answers[0]?.lines.map(({ kind }) => kind),
      ['no-day', 'date'],
    );
  });
});

describe('who does a step', () => {
  it('is told of that step, and whom it names', () => {
    const lines = asked('who does step 5?', 'en').answers.flatMap((answer) => answer.lines);
    assert.deepEqual(
      lines.map((line) => (line.kind === 'line' ? line.id : line.kind)),
      ['step', 'source-partner'],
    );
  });
});
