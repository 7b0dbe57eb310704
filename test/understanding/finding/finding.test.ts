import assert from 'node:assert/strict';
import { languageIds, type LanguageId } from '../../../languages/language-id.ts';
import { read, type Said } from '../../../understanding/read.ts';
import { askedCases, type AskedCase } from './asked-case.ts';

const today = '2026-11-27';

const asksIn = (text: string, language: LanguageId, { asking }: Pick<AskedCase, 'asking'> = {}) =>
  read(text, { today, draft: {}, asking, stage: asking === undefined ? 'planned' : 'question', language })
    .asks;

/** What of a plan it names besides is another matter (test/dialogs/answering/parts-asked.test.ts). */
const topicsIn = (text: string, language: LanguageId) =>
  asksIn(text, language).map((asked) => ({ ...asked, part: undefined }));

/** What is made of a question whose topic is known. */
function made(asks: Said['asks'], topic: string): 'told' | 'told-wrong' | 'offered' | 'missed' {
  const told = asks.flatMap((asked) => ('topic' in asked ? [asked.topic] : []));
  const offered = asks.flatMap((asked) => ('topics' in asked ? asked.topics : []));
  if (told.length > 0) return told.every((one) => one === topic) ? 'told' : 'told-wrong';
  return offered.some((one) => one === topic) ? 'offered' : 'missed';
}

for (const language of languageIds) {
  describe(`what people ask in ${language}`, () => {
    const cases = askedCases(language);
    for (const one of cases)
      it(`“${one.text}” is about ${one.topic}${one.yet === undefined ? '' : ` (${one.yet} so far)`}`, () => {
        const found = made(asksIn(one.text, language, one), one.topic);
        if (one.yet === undefined) assert.equal(found, 'told');
        else assert.notEqual(found, 'told', 'it is found now: take its mark away');
      });

    it('is told as sure of another topic once in fifty questions at most', () => {
      const wrong = cases.filter((one) => made(asksIn(one.text, language, one), one.topic) === 'told-wrong');
      assert.ok(wrong.length * 50 <= cases.length, wrong.map(({ text }) => text).join('\n'));
    });
  });
}

describe('finding a topic', () => {
  it('keeps the words of the question', () => {
    assert.deepEqual(topicsIn('All fine. What is GDAP?', 'en'), [
      { topic: 'gdap', words: 'What is GDAP?', part: undefined },
    ]);
  });

  it('finds it in each language, whichever the person has set', () => {
    assert.deepEqual(topicsIn('vad är en tenant?', 'en'), [
      { topic: 'tenant', words: 'vad är en tenant?', part: undefined },
    ]);
    assert.deepEqual(topicsIn('o que é um tenant?', 'sv'), [
      { topic: 'tenant', words: 'o que é um tenant?', part: undefined },
    ]);
  });

  it('offers two or three where none is clear, the likeliest first', () => {
    const [asked] = asksIn('is that us or them, and where do I see it?', 'en');
    assert.ok(asked !== undefined && 'topics' in asked);
    assert.ok(asked.topics.length >= 2 && asked.topics.length <= 3);
  });

  it('leaves a question unknown that is about nothing it knows', () => {
    for (const text of ['what colour is the moon?', 'vem vann matchen i går?', 'quem ganhou o jogo?'])
      assert.ok(
        asksIn(text, 'en').every((asked) => !('topic' in asked)),
        text,
      );
  });

  it('asks once what is asked in two sentences', () => {
    const asks = asksIn('How long does it take? How many days does it take?', 'en');
    assert.deepEqual(
      asks.map((asked) => ('topic' in asked ? asked.topic : asked)),
      ['how-long'],
    );
  });

  it('leaves a supposition of an answer one', () => {
    const draft = { source: 'another-partner', subscriptionCount: 3 } as const;
    const { asks } = read('what if it was 200 subscriptions?', { today, draft, stage: 'planned' });
    assert.ok(asks.every((asked) => 'whatIf' in asked));
  });

  it('takes any other supposition as a question', () => {
    const [asked] = topicsIn('what if the old partner refuses the transfer?', 'en');
    assert.deepEqual(asked, {
      topic: 'transfer-refused',
      words: 'what if the old partner refuses the transfer?',
      part: undefined,
    });
  });

  it('sets nothing', () => {
    for (const language of languageIds)
      for (const { text } of askedCases(language))
        assert.doesNotMatch(
          JSON.stringify(read(text, { today, draft: {}, language }).facts),
          /gdap|accepted/,
        );
  });
});
