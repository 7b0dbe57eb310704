import assert from 'node:assert/strict';
import { languageIds } from '../../languages/language-id.ts';
import { answeredCard, leftCard } from '../../cards/move/answered-card.ts';
import { changeCard } from '../../cards/move/change-card.ts';
import { helpCard } from '../../cards/talk/help-card.ts';
import { languageCard } from '../../cards/person/language-card.ts';
import { resumeCard } from '../../cards/talk/resume-card.ts';
import { welcomeCard } from '../../cards/talk/welcome-card.ts';
import { inputIds, nodesOf, submitsOn, textOn } from '../support/card.ts';
import { answers, card, speech, today } from './shown-cards.ts';

describe('the welcome', () => {
  it('says what the bot is called', () => {
    const { card: shown, summary } = welcomeCard({ amongOthers: false, card, today }, speech);
    assert.match(textOn(shown), /^Licence Move Guide$/m);
    assert.match(summary, /Licence Move Guide/);
  });

  it('begins, opens the form, sends the example, or speaks another language, which is named in itself', () => {
    const { card: shown } = welcomeCard({ amongOthers: false, card, today }, speech);
    assert.deepEqual(submitsOn(shown), [
      { verb: 'example' },
      ...languageIds
        .filter((language) => language !== 'en')
        .map((language) => ({ verb: 'speak', language, on: 'welcome', card })),
      { verb: 'start' },
      { verb: 'open-form' },
    ]);
    assert.deepEqual(
      nodesOf(shown['actions']).flatMap(({ title }) => title ?? []),
      ['Start', 'Answer everything in one form'],
    );
    assert.match(textOn(shown), /^Svenska$[^]*^Português$/m);
  });
});

describe('the languages', () => {
  it('are each named in itself, with the one that is spoken above', () => {
    const { card: shown, summary } = languageCard({ card }, speech);
    assert.deepEqual(
      submitsOn(shown).map(({ language }) => language),
      languageIds,
    );
    assert.match(textOn(shown), /^I speak English[^]*^English$[^]*^Svenska$[^]*^Português$/m);
    assert.match(summary, /I speak English/);
  });

  it('are listed for whoever asks for another', () => {
    const { summary } = languageCard({ isOther: true, card }, speech);
    const names = speech.list(languageIds.map((id) => speech.languageName(id)));
    assert.ok(summary.includes(`don’t speak that language. I speak ${names}.`), summary);
  });
});

describe('the help', () => {
  it('names every word that works at any time', () => {
    const text = textOn(helpCard({ today }, speech).card);
    for (const word of ['start', 'form', 'back', 'change', 'cancel', 'start over', 'language', 'help']) {
      assert.match(text, new RegExp(`^${word}$`, 'm'));
    }
  });

  it('shows five of them and folds the others', () => {
    const { card: shown } = helpCard({ today }, speech);
    const rest = nodesOf(shown).find(({ id }) => id === 'help.rest');
    const named = (node: unknown) =>
      nodesOf(node).flatMap(({ type, facts }) => (type === 'FactSet' ? [nodesOf(facts).length] : []));
    assert.equal(rest?.['isVisible'], false);
    const [mostUsed, ...folded] = named(shown['body']);
    assert.equal(mostUsed, 5);
    assert.deepEqual(folded, named(rest));
  });

  it('sends its example where no answers are at stake', () => {
    const verbs = (shown: Parameters<typeof helpCard>[0]) =>
      submitsOn(helpCard(shown, speech).card).map(({ verb }) => verb);
    assert.ok(verbs({ today }).includes('example'));
    assert.ok(!verbs({ asking: 'offer', today }).includes('example'));
    assert.ok(!verbs({ hasPlan: true, today }).includes('example'));
  });

  it('names the open question and leads back to it', () => {
    const shown = helpCard({ asking: 'offer', today }, speech);
    assert.match(textOn(shown.card), /Will the customer keep the same offer/);
    assert.deepEqual(
      submitsOn(shown.card).map(({ verb }) => verb),
      ['resume', 'start-over'],
    );
  });

  it('says that it has to be mentioned in a channel', () => {
    assert.match(textOn(helpCard({ today }, speech).card), /channel or group chat, mention me/);
  });
});

describe('an answered question', () => {
  it('shows the short question and the answer, nothing to press', () => {
    const shown = answeredCard({ field: 'customerCountry', value: 'NO' }, speech);
    assert.equal(shown.summary, 'Customer’s country: Norway');
    assert.deepEqual(submitsOn(shown.card), []);
    assert.deepEqual(inputIds(shown.card), []);
  });

  it('takes words as they stand, without making links of them', () => {
    const oddly = { ...speech, country: () => '[Contoso](https://evil.example)' };
    const { card: shown } = answeredCard({ field: 'customerCountry', value: 'NO' }, oddly);
    assert.match(textOn(shown), /\\\[Contoso\\\]\(https:\u2060/);
  });

  it('says so when it was left without an answer', () => {
    const shown = leftCard({ field: 'customerCountry' }, speech);
    assert.match(textOn(shown.card), /No answer yet/);
    assert.deepEqual(submitsOn(shown.card), []);
  });
});

describe('coming back later', () => {
  it('names the question and asks whether to go on or start over', () => {
    const shown = resumeCard({ field: 'offer', position: 4, total: 9, wasAway: true, card }, speech);
    assert.match(shown.summary, /question 4 of 9: Will the customer keep the same offer/);
    assert.deepEqual(submitsOn(shown.card), [
      { verb: 'resume', card },
      { verb: 'start-over', card },
    ]);
  });
});

describe('changing an answer', () => {
  it('offers what has been answered, in the order of the questions, and nothing else', () => {
    const shown = changeCard({ draft: { offer: 'same', source: 'another-partner' }, card }, speech);
    assert.deepEqual(inputIds(shown.card), ['question']);
    const offered = nodesOf(nodesOf(shown.card).find(({ id }) => id === 'question')?.['choices']);
    assert.deepEqual(
      offered.map(({ title, value }) => [title, value]),
      [
        ['Current seller: Another CSP partner', 'source'],
        ['New offer: The same offer', 'offer'],
      ],
    );
    assert.deepEqual(submitsOn(shown.card), [{ verb: 'change', card }]);
  });

  it('has a line for each answer', () => {
    const shown = changeCard({ draft: answers, card }, speech);
    const offered = nodesOf(nodesOf(shown.card).find(({ id }) => id === 'question')?.['choices']);
    assert.equal(offered.length, Object.keys(answers).length);
  });
});
