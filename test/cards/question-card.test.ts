import assert from 'node:assert/strict';
import { otherAnswer } from '../../cards/move/other-answer.ts';
import type { Problem } from '../../guidance/problem.ts';
import { choices, fields, type Field } from '../../guidance/answers.ts';
import { inputIds, nodesOf, submitsOn, textOn } from '../support/card.ts';
import { answers, ask, card, speech } from './shown-cards.ts';

function inputOf(field: Field, more: Parameters<typeof ask>[1] = {}) {
  const input = nodesOf(ask(field, more).card).find(({ type }) => String(type).startsWith('Input.'));
  assert.ok(input);
  return input;
}

function choicesOf(field: Field, more: Parameters<typeof ask>[1] = {}): unknown[] {
  return nodesOf(inputOf(field, more)['choices']).map(({ value }) => value);
}

const back = { verb: 'back', card };

/** What the answer buttons of the card submit. */
function answersOn(field: Field, more: Parameters<typeof ask>[1] = {}) {
  return submitsOn(ask(field, more).card).filter(({ verb }) => verb === 'answer');
}

const byButton = (Object.keys(choices) as (keyof typeof choices)[]).filter((field) => field !== 'state');
const byInput = fields.filter((field) => !byButton.some((each) => each === field));

describe('a question’s card', () => {
  it('has each of few answers as a button of its own, in a row of its own, and no input', () => {
    for (const field of byButton) {
      const { card: shown } = ask(field, { draft: { licenceCount: 'changed' } });
      assert.deepEqual(inputIds(shown), []);
      assert.deepEqual(
        answersOn(field, { draft: { licenceCount: 'changed' } }),
        choices[field].map((value) => ({ verb: 'answer', question: field, card, [field]: value })),
      );
      const sets = nodesOf(shown['body']).filter(({ type }) => type === 'ActionSet');
      assert.ok(
        sets.every(({ actions }) => nodesOf(actions).filter(({ type }) => type !== undefined).length === 1),
      );
    }
  });

  it('has no more than six buttons where it asks by buttons, and all of them work whatever inputs hold', () => {
    for (const field of byButton) {
      const buttons = nodesOf(ask(field).card).filter(({ type }) => type === 'Action.Submit');
      assert.ok(buttons.length <= 6, field);
      assert.ok(
        buttons.every(({ associatedInputs }) => associatedInputs === 'none'),
        field,
      );
    }
  });

  it('has exactly one input where there are many answers, named like the field, and labelled with the question', () => {
    for (const field of byInput) {
      assert.deepEqual(inputIds(ask(field).card), [field]);
      assert.equal(inputOf(field)['label'], speech.say(`question.${field}.title`));
      const texts = nodesOf(ask(field).card).map(({ text }) => text);
      assert.ok(!texts.includes(speech.say(`question.${field}.title`)), 'it is said once');
    }
  });

  it('can be jumped to by its heading', () => {
    for (const field of fields) {
      const headings = nodesOf(ask(field).card).filter(({ style }) => style === 'heading');
      assert.equal(headings.length, 1, field);
    }
  });

  it('has Next as its first button where there is an input, which brings it along', () => {
    for (const field of byInput) {
      const [first] = nodesOf(ask(field).card['actions']);
      assert.equal(first?.['title'], 'Next');
      assert.deepEqual(first['data'], { verb: 'answer', question: field, card });
      assert.ok(!('associatedInputs' in first));
    }
  });

  it('offers more choices than buttons exactly as the rulebook writes them, all in sight', () => {
    assert.deepEqual(choicesOf('state'), choices.state);
    assert.equal(inputOf('state')['style'], 'expanded');
  });

  it('offers those that are left as buttons, “I don’t know” among them', () => {
    const draft = { source: 'microsoft-direct', billingAccount: 'mosa' } as const;
    assert.deepEqual(
      answersOn('state', { draft }).map(({ state, unknown }) => state ?? unknown),
      ['active', 'cancelled', 'suspended', 'trial', true],
    );
  });

  it('answers two questions at once where most customers change nothing, unless one of them is answered', () => {
    const [first] = answersOn('offer');
    assert.deepEqual(first, {
      verb: 'answer',
      question: 'offer',
      with: 'licenceCount',
      offer: 'same',
      licenceCount: 'unchanged',
      card,
    });
    assert.ok(answersOn('offer', { draft: { licenceCount: 'changed' } }).every((each) => !('with' in each)));
  });

  it('offers the country that the client names for both, or for the partner alone', () => {
    const submit = { verb: 'answer', question: 'partnerCountry', partnerCountry: 'SE', card };
    assert.deepEqual(answersOn('partnerCountry', { likelyCountry: 'SE' }).slice(0, 2), [
      { ...submit, with: 'customerCountry', customerCountry: 'SE' },
      submit,
    ]);
    const known = { likelyCountry: 'SE', draft: { customerCountry: 'NO' } };
    assert.deepEqual(answersOn('partnerCountry', known)[0], submit);
    for (const likelyCountry of ['ZZ', undefined])
      assert.equal(answersOn('partnerCountry', { likelyCountry }).length, 1, 'Next alone');
  });

  it('offers no country whose name Teams would cut', () => {
    assert.equal(answersOn('partnerCountry', { likelyCountry: 'GS' }).length, 1);
  });

  it('offers the partner’s country for the customer', () => {
    const [, same] = answersOn('customerCountry', { draft: { partnerCountry: 'SE' } }).toReversed();
    assert.equal(same?.['customerCountry'], 'SE');
  });

  it('offers small numbers beside each other', () => {
    const row = nodesOf(ask('subscriptionCount').card).find(({ type }) => type === 'ColumnSet');
    assert.deepEqual(
      submitsOn(row).map(({ subscriptionCount }) => subscriptionCount),
      [1, 2, 3, 4, 5],
    );
  });

  const starts = [
    { termEnd: '2027-02-28', days: ['2026-03-01', '2024-03-01'], why: 'the month’s is still to come' },
    { termEnd: '2026-11-30', days: ['2026-11-01', '2025-12-01', '2023-12-01'], why: 'the month’s has come' },
    { termEnd: '2028-02-29', days: ['2025-03-01'], why: 'the year’s is still to come' },
    { termEnd: 'unknown', days: [], why: 'nobody knows the end' },
  ];
  for (const { termEnd, days, why } of starts) {
    it(`offers the starts that a term until ${termEnd} can have, as ${why}`, () => {
      const offered = answersOn('termStart', { draft: { termEnd } }).flatMap(
        ({ termStart }) => termStart ?? [],
      );
      assert.deepEqual(offered, days);
    });
  }

  it('offers the start that goes with the length that was said', () => {
    const draft = { termEnd: '2027-02-28', termLength: 'annual' } as const;
    const offered = answersOn('termStart', { draft }).flatMap(({ termStart }) => termStart ?? []);
    assert.deepEqual(offered, ['2026-03-01']);
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
    assert.equal(inputOf('state', { current: 'trial' })['value'], 'trial');
    assert.equal(inputOf('subscriptionCount', { current: 151 })['value'], 151);
    assert.equal(inputOf('termEnd', { current: '2027-03-01' })['value'], '2027-03-01');
    assert.ok(!('value' in inputOf('state')));
  });

  it('says which button was pressed before, in words too', () => {
    const { card: shown } = ask('offer', { current: 'equivalent' });
    assert.match(textOn(shown), /You chose: An equivalent offer/);
    const [chosen, ...others] = nodesOf(shown).filter(({ style }) => style === 'positive');
    assert.equal(chosen?.['title'], 'An equivalent offer');
    assert.deepEqual(others, []);
    assert.doesNotMatch(textOn(ask('offer').card), /You chose/);
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
    assert.deepEqual(submitsOn(ask('subscriptionCount').card['actions']), [
      { verb: 'answer', question: 'subscriptionCount', card },
      { verb: 'answer', question: 'subscriptionCount', others: true, card },
      back,
    ]);
  });

  it('goes back where there is something before, and offers the form where there is not', () => {
    const below = (more: Parameters<typeof ask>[1]) => submitsOn(ask('source', more).card['actions']);
    assert.deepEqual(below({}), [back]);
    assert.deepEqual(below({ canGoBack: false }), [{ verb: 'open-form', card }]);
  });

  it('names the choices and offers the form and a way out after two messages that were not understood', () => {
    const stuck = ask('offer', { problem: { kind: 'not-understood', times: 2 } });
    const submits = submitsOn(stuck.card['actions']).map(({ verb }) => verb);
    assert.deepEqual(submits, ['back', 'open-form', 'cancel']);
    assert.match(stuck.summary, /“The same offer”, .* and “Today’s offer is discontinued”/);
  });

  it('offers the form once only where the first question was not understood twice', () => {
    const stuck = ask('source', { canGoBack: false, problem: { kind: 'not-understood', times: 3 } });
    assert.deepEqual(
      submitsOn(stuck.card['actions']).map(({ verb }) => verb),
      ['open-form', 'cancel'],
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
      const { card: shown } = ask(field, { problem: { kind: 'ambiguous', options } });
      const buttons = nodesOf(shown['body']).filter(({ type }) => type === 'Action.Submit');
      assert.deepEqual(
        buttons.map(({ title, data }) => [title, nodesOf(data)[0]?.[field]]),
        [...words.map((word, index) => [word, options[index]]), ['Something else', otherAnswer]],
      );
      assert.deepEqual(inputIds(shown), []);
    });
  }

  it('lists what an answer can mean where that is more than fits as buttons', () => {
    const options = ['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01', '2027-05-01'];
    assert.deepEqual(choicesOf('termEnd', { problem: { kind: 'ambiguous', options } }), [
      ...options,
      otherAnswer,
    ]);
  });

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
      'Got it',
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
      assert.match(summary, /Ask|Look|See who|Compare|You’ll find it on|named on|lists them/, field);
    }
  });

  it('shows back every answer that it understood', () => {
    const { summary } = ask('offer', { readBack: { taken: answers, before: {}, leftOut: [], step: 1 } });
    for (const words of ['Germany', 'France', 'Invited', '151', '1 March 2027', '2 March 2024']) {
      assert.ok(summary.includes(words), words);
    }
  });
});
