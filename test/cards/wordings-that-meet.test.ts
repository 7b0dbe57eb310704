import assert from 'node:assert/strict';
import fc from 'fast-check';
import { adviceChange, adviceText } from '../../cards/move/advice-words.ts';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import type { Advice, AdviceId } from '../../guidance/advice.ts';
import type { Answers } from '../../guidance/answers.ts';
import { makePlan, type Plan } from '../../guidance/plan.ts';
import { galleryMoves, usualMove, today as galleryDay } from '../../scripts/gallery/plan-cards.ts';
import { anyQuestion } from '../guidance/any-answers.ts';
import { wordsOf, type Words } from '../support/words-of.ts';

type Seen = { readonly answers: Answers; readonly plan: Plan };

/** What `test/cases/words/` calls it. */
type Pattern = keyof Words['together'];

type Rule = {
  readonly name: string;
  /** Of whose words it is. */
  readonly of: AdviceId;
  readonly where: (seen: Seen) => boolean;
  readonly says?: Pattern;
  readonly neverSays?: Pattern;
};

/** Plans that together hold every advice in every wording, and many more. */
const plans: readonly Seen[] = [
  ...Object.values(galleryMoves).map(({ today = galleryDay, ...difference }) => ({
    answers: { ...usualMove, ...difference },
    today,
  })),
  ...fc.sample(anyQuestion, { numRuns: 2000, seed: 20261127 }),
].map(({ answers, today }) => ({ answers, plan: makePlan(answers, today) }));

function variantOf({ plan }: Seen, id: AdviceId): string | undefined {
  const advice = plan.advice.find((each) => each.id === id);
  return advice && (advice.variant ?? '');
}

const beside = (id: AdviceId) => (seen: Seen) => variantOf(seen, id) !== undefined;

const mayHaveRenewed = (seen: Seen) =>
  seen.answers.autoRenew === 'on' && variantOf(seen, 'term-ended')?.endsWith('-unless-renewed') === true;

const rules: readonly Rule[] = [
  {
    name: 'a refund is ruled out only after the seven days where a credit may be owed',
    of: 'no-refund',
    where: beside('credit-maybe'),
    says: 'afterSevenDays',
  },
  {
    name: 'a renewal is undone by the day under the older account',
    of: 'will-renew',
    where: beside('refund-mosa'),
    says: 'byTheDay',
    neverSays: 'sevenDays',
  },
  {
    name: 'the seven days are those of the newer account where the account is not known',
    of: 'seven-day-window',
    where: (seen) => variantOf(seen, 'credit-maybe') === 'unknown',
    says: 'newerAccount',
  },
  {
    name: 'auto-renew of what is no longer sold goes off only once its equivalent is ready',
    of: 'auto-renew-off',
    where: beside('end-of-sale'),
    says: 'equivalentFirst',
  },
  {
    name: 'nobody is promised to work on after the free days',
    of: 'provision',
    where: beside('grace-over'),
    neverSays: 'uninterrupted',
  },
  {
    name: 'nobody is promised to work on where the old subscription does not run',
    of: 'provision',
    where: (seen) => variantOf(seen, 'not-running')?.startsWith('stopped') === true,
    neverSays: 'uninterrupted',
  },
  {
    name: 'what is prorated at the end of Extended Service Terms is not denied',
    of: 'no-credit',
    where: beside('extended-service-exit'),
    says: 'prorated',
  },
  {
    name: 'a price is kept only by a term that runs',
    of: 'price-on-rebuy',
    where: (seen) =>
      beside('term-ended')(seen) || beside('not-running')(seen) || beside('extended-service-exit')(seen),
    neverSays: 'runningTerm',
  },
  {
    name: 'legacy DAP is checked before it is used',
    of: 'credit-contact-partner',
    where: beside('dap-retired'),
    says: 'checkFirst',
  },
  ...(['expired-state', 'reprovision-deadline', 'grace-over', 'provision'] as const).map((of) => ({
    name: `${of} says “unless it renewed” after the end with auto-renew on`,
    of,
    where: mayHaveRenewed,
    says: 'renewed' as const,
  })),
  ...(['over-150', 'tenant-limit'] as const).map((of) => ({
    name: `${of} says “unless it renewed” within the free days with auto-renew on`,
    of,
    where: (seen: Seen) => mayHaveRenewed(seen) && beside('reprovision-deadline')(seen),
    says: 'renewed' as const,
  })),
  {
    name: 'a reseller’s transfer is started by its provider',
    of: 'partner-transfer',
    where: beside('use-provider'),
    says: 'startedByProvider',
  },
  {
    name: 'a transfer of many says how many requests it takes',
    of: 'over-150',
    where: beside('partner-transfer'),
    says: 'requestsOf25',
  },
];

function textsFor({ of, where }: Rule, language: LanguageId): string[] {
  const given = plans.filter(where).flatMap(({ plan }) => plan.advice.filter(({ id }) => id === of));
  const byVariant = new Map(given.map((advice): [string, Advice] => [advice.variant ?? '', advice]));
  return [...byVariant.values()].map((advice) => adviceText(advice, speechFor(language)));
}

for (const language of languageIds) {
  const { together } = wordsOf(language);

  describe(`advice that is given together, in ${language}`, () => {
    for (const rule of rules) {
      it(rule.name, () => {
        const texts = textsFor(rule, language);
        assert.ok(texts.length > 0, 'some plan gives both');
        for (const text of texts) {
          if (rule.says !== undefined) assert.match(text, together[rule.says]);
          if (rule.neverSays !== undefined) assert.doesNotMatch(text, together[rule.neverSays]);
        }
      });
    }

    it('says what changed wherever a later edition overrules an earlier one, and is filled in', () => {
      const speech = speechFor(language);
      const lines = plans.flatMap(({ plan }) =>
        plan.advice.map((advice) => adviceChange(advice, speech) ?? ''),
      );
      for (const line of new Set(lines)) assert.doesNotMatch(line, /\{|undefined/);
    });

    it('names no exact number of Business licences', () => {
      const texts = plans
        .flatMap(({ plan }) => plan.advice.filter(({ id }) => id === 'business-seat-cap'))
        .map((advice) => adviceText(advice, speechFor(language)));
      assert.ok(texts.length > 0);
      for (const text of texts) {
        assert.match(text, /150/);
        assert.doesNotMatch(text, /180/);
      }
    });
  });
}
