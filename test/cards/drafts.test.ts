import assert from 'node:assert/strict';
import type { DraftFacts } from '../../cards/drafts/draft-facts.ts';
import { draftsFor, draftText } from '../../cards/drafts/draft-text.ts';
import { partnerCenterPage } from '../../cards/drafts/partner-center.ts';
import { languageIds } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { planCases } from '../guidance/plan-case.ts';
import { foreignWords } from '../support/wording.ts';
import { wordsOf } from '../support/words-of.ts';
import { allTexts, draftCases, factsOf } from './draft-case.ts';

/** The texts of every whole case, as somebody who is not named writes them for a customer who is not. */
const everyCase = planCases.map(({ name, answers, today }) => ({
  name,
  facts: factsOf({ answers, today, customer: undefined, sender: '' }),
}));

/** What a text would promise that no page does. */
const promises: Readonly<Record<string, RegExp>> = {
  en: /guarantee|promise|free of charge|will be (?:credited|refunded)|you(?:’ll| will) get (?:a )?(?:credit|refund)|no (?:data loss|interruption|downtime)/i,
  sv: /garanter|lovar|utan kostnad|kommer att krediteras|får en kreditering|inga avbrott|ingen dataförlust/i,
  pt: /garant|promet|sem custo|será creditad|vai receber (?:um )?crédito|sem interrup|sem perda/i,
};

/** The days that the plan knows, and those that its answers name. */
function daysOf({ plan, answers }: DraftFacts): Set<string> {
  const named = [answers.termEnd, answers.termStart].filter((day) => day !== undefined && day !== 'unknown');
  const due = plan.steps.flatMap(({ dueBy }) => dueBy ?? []);
  return new Set([...plan.keyDates.map(({ day }) => day), ...due, ...named] as string[]);
}

for (const language of languageIds) {
  describe(`the texts to hand on in ${language}`, () => {
    const speech = speechFor(undefined, language);
    const { months } = wordsOf(language);
    const aDay = new RegExp(`\\d{1,2}º? (?:de )?(?:${months.join('|')}) (?:de )?\\d{4}`, 'gi');
    const texts = everyCase.flatMap(({ name, facts }) =>
      draftsFor(facts).map((kind) => ({
        name: `${name}, ${kind}`,
        kind,
        facts,
        text: draftText(kind, facts, speech) ?? '',
      })),
    );

    for (const { name, facts, expected } of draftCases)
      it(`are those of the case ${name}`, () => {
        assert.equal(allTexts(facts, language), expected.get(language));
      });

    it('have a subject, a greeting, a few short paragraphs and a place for a name', () => {
      assert.ok(texts.length > 200);
      for (const { name, text } of texts) {
        const blocks = text.split('\n\n');
        assert.ok(blocks.length >= 5 && blocks.length <= 10, name);
        assert.ok(text.length < 2_500, name);
        assert.match(blocks.at(-1) ?? '', /\n\[.+\]\n\[.+\]$/, name);
        for (const block of blocks) assert.notEqual(block.trim(), '', name);
      }
    });

    it('leave no place unfilled but those in brackets', () => {
      for (const { name, text } of texts)
        assert.doesNotMatch(text, /[{}$<>]|undefined|null|NaN|unknown|\[object/, name);
    });

    it('name no day that the plan does not', () => {
      for (const { name, facts, text } of texts) {
        const known = new Set([...daysOf(facts)].map((day) => speech.day(day)));
        for (const [day] of text.matchAll(aDay)) assert.ok(known.has(day), `${name}: ${day}`);
      }
    });

    it('promise nothing, and speak of a credit in nothing but the question about it', () => {
      for (const { name, kind, text } of texts) {
        assert.doesNotMatch(text, promises[language] ?? /^/, name);
        if (kind !== 'billing-support') assert.doesNotMatch(text, /credit|kredit|crédit/i, name);
      }
    });

    it('speak that language alone', () => {
      for (const { name, text } of texts)
        assert.deepEqual(
          foreignWords(text.replaceAll('Extended Service Terms', '').replaceAll(/https:\S+/g, ''), language),
          [],
          name,
        );
    });
  });
}

describe('which texts there are to hand on', () => {
  const [{ facts } = { facts: undefined }] = draftCases.filter(({ name }) => name === 'direct');
  assert.ok(facts);
  const kinds = (more: Partial<DraftFacts>) => draftsFor({ ...facts, ...more });

  it('are those for which somebody has something to do', () => {
    assert.deepEqual(kinds({}), ['invitation', 'notice-60', 'notice-30', 'billing-support']);
  });

  it('are none where the move is stopped', () => {
    const answers = { ...facts.answers, partnerCountry: 'US', customerCountry: 'CA' };
    assert.deepEqual(draftsFor(factsOf({ ...facts, answers })), []);
  });

  it('leave out the notice whose day has gone by for the next one', () => {
    assert.deepEqual(draftsFor(factsOf({ ...facts, today: '2027-02-10' })), [
      'invitation',
      'notice-30',
      'billing-support',
    ]);
  });

  it('leave out what is ticked off', () => {
    const done = [
      { step: 'request-relationship', byId: 'ada', by: 'Ada', at: '2026-11-20T10:00:00Z' },
    ] as const;
    assert.deepEqual(kinds({ done }), ['notice-60', 'notice-30', 'billing-support']);
  });
});

describe('the page of Partner Center', () => {
  it('is the customer’s where the tenant is known, else that of all customers', () => {
    const id = '22222222-2222-4222-8222-222222222222';
    assert.equal(partnerCenterPage(id), `https://partner.microsoft.com/dashboard/v2/customers/${id}/account`);
    assert.equal(partnerCenterPage(undefined), 'https://partner.microsoft.com/dashboard/v2/customers/list');
  });
});
