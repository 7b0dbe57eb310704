import assert from 'node:assert/strict';
import { otherAnswer } from '../../cards/move/other-answer.ts';
import type { Problem } from '../../guidance/problem.ts';
import { choices, fields, type Field } from '../../guidance/answers.ts';
import { inputIds, nodesOf, submitsOn, textOn } from '../support/card.ts';
import { answers, ask, card } from './shown-cards.ts';

function inputOf(field: Field, more: Parameters<typeof ask>[1] = {}) {
  const input = nodesOf(ask(field, more).card).find(({ type }) => String(type).startsWith('Input.'));
  assert.ok(input);
  return input;
}

function choicesOf(field: Field, more: Parameters<typeof ask>[1] = {}): unknown[] {
  return nodesOf(inputOf(field, more)['choices']).map(({ value }) => value);
}

const back = { verb: 'back', card };

describe('a question’s card', () => {
  it('has exactly one input, named like the field', () => {
    for (const field of fields) {
      assert.deepEqual(inputIds(ask(field).card), [field]);
    }
  });

  it('has Next as its first button, which brings the input along', () => {
    for (const field of fields) {
      const [first] = nodesOf(ask(field).card['actions']);
      assert.equal(first?.['title'], 'Next');
      assert.deepEqual(first['data'], { verb: 'answer', question: field, card });
      assert.ok(!('associatedInputs' in first));
    }
  });

  it('offers the choices exactly as the rulebook writes them, all in sight', () => {
    for (const [field, values] of Object.entries(choices)) {
      assert.deepEqual(choicesOf(field as keyof typeof choices), values);
      assert.equal(inputOf(field as keyof typeof choices)['style'], 'expanded');
    }
  });

  it('finds countries by name while typing, those of no CSP region too', () => {
    for (const field of ['partnerCountry', 'customerCountry'] as const) {
      assert.equal(inputOf(field)['style'], 'filtered');
      const codes = choicesOf(field);
      for (const code of ['NO', 'GB', 'XK', 'RU', 'BY']) {
        assert.ok(codes.includes(code), code);
      }
      assert.equal(new Set(codes).size, codes.length);
    }
  });

  it('lists countries in alphabetical order of their names', () => {
    const titles = nodesOf(inputOf('partnerCountry')['choices']).map(({ title }) => String(title));
    assert.deepEqual(titles, titles.toSorted(new Intl.Collator('en-GB').compare));
    assert.ok(titles.indexOf('Åland Islands') < titles.indexOf('Albania'));
  });

  it('starts from the answer given before', () => {
    assert.equal(inputOf('offer', { current: 'same' })['value'], 'same');
    assert.equal(inputOf('subscriptionCount', { current: 151 })['value'], 151);
    assert.equal(inputOf('termEnd', { current: '2027-03-01' })['value'], '2027-03-01');
    assert.ok(!('value' in inputOf('offer')));
  });

  it('has no day to start from where the answer was that it is not known', () => {
    assert.ok(!('value' in inputOf('termEnd', { current: 'unknown' })));
  });

  it('takes “I don’t know” for the days, and “Skip” for what is optional, whatever the input holds', () => {
    for (const field of ['termEnd', 'termStart', 'tenantSubscriptionCount'] as const) {
      const unknown = nodesOf(ask(field).card['actions']).find(
        ({ data }) => nodesOf(data)[0]?.['unknown'] === true,
      );
      assert.deepEqual(unknown?.['data'], { verb: 'answer', question: field, unknown: true, card });
      assert.equal(unknown['associatedInputs'], 'none');
    }
  });

  it('lets one say with the count that the tenant holds others too', () => {
    assert.deepEqual(submitsOn(ask('subscriptionCount').card), [
      { verb: 'answer', question: 'subscriptionCount', card },
      { verb: 'answer', question: 'subscriptionCount', others: true, card },
      back,
    ]);
  });

  it('goes back where there is something before, and offers the form where there is not', () => {
    const next = { verb: 'answer', question: 'source', card };
    assert.deepEqual(submitsOn(ask('source').card), [next, back]);
    assert.deepEqual(submitsOn(ask('source', { canGoBack: false }).card), [
      next,
      { verb: 'open-form', card },
    ]);
  });

  it('names the choices and offers the form and a way out after two messages that were not understood', () => {
    const stuck = ask('offer', { problem: { kind: 'not-understood', times: 2 } });
    const submits = submitsOn(stuck.card).map(({ verb }) => verb);
    assert.deepEqual(submits, ['answer', 'back', 'open-form', 'cancel']);
    assert.match(stuck.summary, /“The same offer”, .* and “Today’s offer is discontinued”/);
  });

  it('offers the form once only where the first question was not understood twice', () => {
    const stuck = ask('source', { canGoBack: false, problem: { kind: 'not-understood', times: 3 } });
    assert.deepEqual(
      submitsOn(stuck.card).map(({ verb }) => verb),
      ['answer', 'open-form', 'cancel'],
    );
  });

  const ambiguous = [
    { field: 'termEnd', options: ['2027-04-03', '2027-03-04'], words: ['3 April 2027', '4 March 2027'] },
    { field: 'customerCountry', options: ['GE', 'US'], words: ['Georgia', 'United States'] },
    { field: 'subscriptionCount', options: ['12', '1200'], words: ['12', '1,200'] },
    { field: 'offer', options: ['same', 'equivalent'], words: ['The same offer', 'An equivalent offer'] },
  ] as const;
  for (const { field, options, words } of ambiguous) {
    it(`offers what an ambiguous answer to ${field} can mean, and something else`, () => {
      const input = inputOf(field, { problem: { kind: 'ambiguous', options } });
      assert.equal(input['type'], 'Input.ChoiceSet');
      assert.equal(input['style'], 'expanded');
      assert.deepEqual(
        nodesOf(input['choices']).map(({ title, value }) => [title, value]),
        [...words.map((word, index) => [word, options[index]]), ['Something else', otherAnswer]],
      );
    });
  }

  it('quotes the choices that it asks between, as they have commas of their own', () => {
    const asked = ask('relationship', { problem: { kind: 'ambiguous', options: ['invited', 'none'] } });
    assert.match(textOn(asked.card), /“Invited, not accepted yet” or “No, not invited yet”/);
  });

  const tones: readonly (readonly [Problem, string])[] = [
    [{ kind: 'ambiguous', options: ['same', 'equivalent'] }, 'warning'],
    [{ kind: 'not-understood', times: 1 }, 'warning'],
    [{ kind: 'look-it-up' }, 'warning'],
    [{ kind: 'out-of-range', min: 1, max: 10_000 }, 'attention'],
    [{ kind: 'not-a-day' }, 'attention'],
  ];
  for (const [problem, style] of tones) {
    it(`shows ${problem.kind} in the tone of ${style}, in a colour that reads`, () => {
      const [said] = nodesOf(ask('offer', { problem }).card['body']);
      assert.equal(said?.['style'], style);
      assert.ok(nodesOf(said).every((node) => !('color' in node)));
    });
  }

  it('says how many the tenant holds at least', () => {
    const { summary } = ask('tenantSubscriptionCount', {
      problem: { kind: 'out-of-range', min: 10_000, max: 10_000 },
    });
    assert.match(summary, /at least as many as you’re moving \(10,000\) and at most 10,000/);
  });

  it('names whose question it is where others see it, and that an answer needs a mention', () => {
    const text = textOn(ask('offer', { whose: 'Megan [B](https://evil.example)' }).card);
    assert.match(text, /^For Megan \\\[B\\\].*Mention me/m);
    assert.doesNotMatch(textOn(ask('offer').card), /For |Mention/);
  });

  it('says first what was wrong, then what it understood, then the question', () => {
    const text = textOn(
      ask('offer', {
        problem: { kind: 'empty' },
        readBack: { taken: { customerCountry: 'NO' }, before: {}, leftOut: [], step: 1 },
      }).card,
    );
    const order = [
      'That message was empty',
      'I understood',
      'Norway',
      'Question 2 of 9',
      'Will the customer keep the same offer',
    ];
    const positions = order.map((words) => text.indexOf(words));
    assert.ok(positions.every((position) => position >= 0));
    assert.deepEqual(
      positions,
      positions.toSorted((one, other) => one - other),
    );
  });

  it('says where to look up what one does not know', () => {
    for (const field of fields) {
      const { summary } = ask(field, { problem: { kind: 'look-it-up' } });
      assert.match(summary, /Ask|Look|Compare|You’ll find it on|named on|lists them/, field);
    }
  });

  it('shows back every answer that it understood', () => {
    const { summary } = ask('offer', { readBack: { taken: answers, before: {}, leftOut: [], step: 1 } });
    for (const words of ['Germany', 'France', 'Invited', '151', '1 March 2027', '2 March 2024']) {
      assert.ok(summary.includes(words), words);
    }
  });
});
