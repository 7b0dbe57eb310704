import assert from 'node:assert/strict';
import { answeredFormCard, formCard } from '../../cards/move/form-card.ts';
import { countryChoices } from '../../languages/countries.ts';
import { languageIds } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { read } from '../../understanding/read.ts';
import { fields, type Field } from '../../guidance/answers.ts';
import { inputIds, nodesOf, submitsOn, textOn } from '../support/card.ts';
import { answers, card, speech, today } from './shown-cards.ts';

const empty = formCard({ draft: {}, problems: [], card, today }, speech);
const marked = formCard(
  {
    draft: { ...answers, termEnd: 'unknown' },
    problems: [
      { field: 'subscriptionCount', problem: { kind: 'out-of-range', min: 1, max: 10_000 } },
      { field: 'relationship', problem: { kind: 'missing' } },
    ],
    card,
    today,
  },
  speech,
);

function valueOf(shown: typeof marked, field: string): unknown {
  return nodesOf(shown.card).find(({ id }) => id === field)?.['value'];
}

describe('the form', () => {
  it('asks every question that is ever asked, with the same input ids as the single cards', () => {
    assert.deepEqual(
      inputIds(empty.card),
      fields.filter((field) => field !== 'termLength'),
    );
  });

  it('has one button that sends all of it, and a way out', () => {
    assert.deepEqual(submitsOn(empty.card), [
      { verb: 'form', card },
      { verb: 'cancel', card },
    ]);
  });

  it('requires nothing in the client, where what is needed depends on other answers', () => {
    for (const { isRequired } of nodesOf(empty.card).filter(({ type }) =>
      String(type).startsWith('Input.'),
    )) {
      assert.equal(isRequired, false);
    }
  });

  it('keeps what was answered', () => {
    const written: readonly Field[] = ['customerCountry', 'termEnd', 'termStart'];
    for (const field of fields.filter((each) => !written.includes(each))) {
      assert.equal(valueOf(marked, field), answers[field]);
    }
  });

  it('writes the customer’s country as the person does, and reads it so in every language', () => {
    for (const language of languageIds) {
      const inLanguage = speechFor(undefined, language);
      for (const { value: customerCountry } of countryChoices(inLanguage)) {
        const shown = formCard(
          { draft: { ...answers, customerCountry }, problems: [], card, today },
          inLanguage,
        );
        const written = String(valueOf(shown, 'customerCountry'));
        const { facts } = read(written, { today, draft: {}, asking: 'customerCountry' });
        assert.equal(facts.customerCountry, customerCountry, written);
      }
    }
  });

  it('writes a day as the person does', () => {
    for (const [locale, day] of [
      ['en-GB', '1 March 2027'],
      ['en-US', 'March 1, 2027'],
      ['sv-SE', '1 mars 2027'],
      ['pt-BR', '1º de março de 2027'],
    ] as const) {
      const shown = formCard(
        { draft: { ...answers, termEnd: '2027-03-01' }, problems: [], card, today },
        speechFor(locale),
      );
      assert.equal(valueOf(shown, 'termEnd'), day);
    }
  });

  it('writes an unknown day in words that are understood', () => {
    assert.equal(valueOf(marked, 'termEnd'), 'don’t know');
  });

  it('gives back what was written where it was no answer, also over an earlier answer', () => {
    const typed = {
      customerCountry: 'Atlantis',
      termEnd: '31st of [Marchember](https://evil.example) ${title}',
      subscriptionCount: '20000',
    };
    const shown = formCard(
      {
        draft: answers,
        problems: [{ field: 'termEnd', problem: { kind: 'not-a-day' } }],
        typed,
        card,
        today,
      },
      speech,
    );
    assert.equal(valueOf(shown, 'termEnd'), typed.termEnd);
    assert.equal(valueOf(shown, 'customerCountry'), 'Atlantis');
    assert.equal(valueOf(shown, 'subscriptionCount'), 20_000);
    assert.equal(valueOf(shown, 'termStart'), '2 March 2024');
  });

  it('offers the countries that what was written fits', () => {
    const problem = { kind: 'ambiguous', options: ['GE', 'US'] } as const;
    const typed = { customerCountry: 'Georgia' };
    const shown = formCard(
      { draft: answers, problems: [{ field: 'customerCountry', problem }], typed, card, today },
      speech,
    );
    assert.deepEqual(nodesOf(shown.card).find(({ id }) => id === 'customerCountry')?.['choices'], [
      { title: 'Georgia', value: 'GE' },
      { title: 'United States', value: 'US' },
    ]);
  });

  it('leaves the earlier answer where an input cannot show what was written', () => {
    const typed = { subscriptionCount: 'many', source: 'the moon', partnerCountry: 'Georgia' };
    const shown = formCard({ draft: answers, problems: [], typed, card, today }, speech);
    for (const field of ['subscriptionCount', 'source', 'partnerCountry'] as const) {
      assert.equal(valueOf(shown, field), answers[field]);
    }
  });

  it('gives back no more than its input takes', () => {
    const shown = formCard(
      { draft: {}, problems: [], typed: { termEnd: 'x'.repeat(1000) }, card, today },
      speech,
    );
    assert.equal(valueOf(shown, 'termEnd'), 'x'.repeat(100));
  });

  it('counts what needs attention on top and marks each right above its input', () => {
    assert.match(textOn(marked.card), /2 answers need attention/);
    const body = nodesOf(marked.card);
    const at = (found: (node: (typeof body)[number]) => boolean) => body.findIndex(found);
    for (const [line, field] of [
      [/^⚠ Please enter a whole number/, 'subscriptionCount'],
      [/^⚠ Please answer this one/, 'relationship'],
    ] as const) {
      const lineAt = at(({ text }) => typeof text === 'string' && line.test(text));
      assert.equal(body[lineAt + 1]?.['id'], field);
    }
  });

  it('marks what is required whatever else is answered', () => {
    const required = nodesOf(empty.card).flatMap(({ id, label }) =>
      typeof label === 'string' && label.endsWith(' *') ? [id] : [],
    );
    assert.deepEqual(required, [
      'source',
      'partnerModel',
      'partnerCountry',
      'customerCountry',
      'relationship',
      'delegatedAdmin',
      'subscriptionCount',
      'offer',
    ]);
  });

  it('says of every other input whom it is for', () => {
    const labels = nodesOf(empty.card).flatMap(({ type, id, label }) =>
      String(type).startsWith('Input.') ? [{ id, label: String(label) }] : [],
    );
    for (const { id, label } of labels) assert.match(label, / \(.+\)$| \*$/, String(id));
  });

  it('says once what the * means', () => {
    assert.match(textOn(empty.card), /answers with a \\\* are required/);
  });

  it('names the day from which the start decides only while it is to come', () => {
    const startOn = (day: string) =>
      nodesOf(formCard({ draft: {}, problems: [], card, today: day }, speech).card).find(
        ({ id }) => id === 'termStart',
      )?.['label'];
    assert.match(String(startOn('2026-02-08')), /on 9 February 2026 or later/);
    assert.doesNotMatch(String(startOn('2026-11-20')), /2026/);
  });

  it('offers no Extended Service Terms to a customer with the older account', () => {
    const older = { source: 'microsoft-direct', billingAccount: 'mosa' } as const;
    const shown = formCard({ draft: older, problems: [], card, today }, speech);
    for (const [id, values] of [
      ['state', ['active', 'cancelled', 'suspended', 'trial']],
      ['autoRenew', ['on', 'off', 'unknown']],
    ] as const) {
      const choices = nodesOf(shown.card).find((node) => node['id'] === id)?.['choices'];
      assert.deepEqual(
        nodesOf(choices).map(({ value }) => value),
        values,
      );
    }
  });

  it('says nothing of attention where nothing is wrong', () => {
    assert.doesNotMatch(textOn(empty.card), /attention/);
  });
});

describe('the form once it was sent', () => {
  it('shows its answers and leaves nothing to press', () => {
    const { card: sent } = answeredFormCard({ draft: answers }, speech);
    assert.deepEqual(inputIds(sent), []);
    assert.deepEqual(submitsOn(sent), []);
    assert.match(textOn(sent), /Germany/);
  });
});
