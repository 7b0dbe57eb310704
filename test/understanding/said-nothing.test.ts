import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageIds } from '../../languages/language-id.ts';
import { draftSchema, fields, type Draft, type Field } from '../../guidance/answers.ts';
import { problemWith } from '../../guidance/problem.ts';
import { read, type Said } from '../../understanding/read.ts';
import { piecesOf, unknownWords, type Telling } from './pieces.ts';

const today = '2026-11-27';

/** The same messages in every run: one that fails is found again. */
const runs = { seed: 20_261_127, numRuns: 300 };

function heard(text: string, asking?: Field, language = 'en'): Said {
  return read(text, {
    today,
    draft: {},
    asking,
    stage: asking === undefined ? 'idle' : 'question',
    language,
  });
}

function set(facts: Draft): readonly (readonly [Field, string])[] {
  return fields.flatMap((field) =>
    facts[field] === undefined ? [] : [[field, String(facts[field])] as const],
  );
}

/** A few words in any order. */
function spoken(words: readonly string[], most: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: most }).map((said) => said.join(' '));
}

const asked = fc.constantFrom<Field | undefined>(undefined, ...fields);

for (const language of languageIds) {
  const { telling, deniable, denials, small, asking, supposing, wishing, quoting } = piecesOf(language);
  const told = fc.constantFrom(...telling);
  const sentence = fc.constantFrom(...deniable.map(({ said }) => said.replace('… ', '')));
  const severalTold = fc.array(told, { minLength: 1, maxLength: 4 });

  describe(`what nobody said in ${language}`, () => {
    it('is not set by small and unknown words, whatever is asked', () => {
      fc.assert(
        fc.property(spoken([...small, ...unknownWords], 4), asked, (text, field) => {
          if (unknownWords.some((word) => text.includes(word)))
            assert.deepEqual(set(heard(text, field, language).facts), [], text);
        }),
        runs,
      );
    });

    it('is not set by small words and denials, where nothing is asked', () => {
      fc.assert(
        fc.property(spoken([...small, ...denials, ...unknownWords], 8), (text) => {
          assert.deepEqual(set(heard(text, undefined, language).facts), [], text);
        }),
        runs,
      );
    });

    it('is of no field, and no value, of which no word speaks', () => {
      fc.assert(
        fc.property(severalTold, fc.constantFrom(', ', '. ', '; ', '\n'), (several, gap) => {
          const text = several.map((one) => one.text).join(gap);
          for (const [field, value] of set(heard(text, undefined, language).facts))
            assert.ok(
              valuesOf(several, field).includes(value),
              `${field}=${value} of ${JSON.stringify(text)}`,
            );
        }),
        runs,
      );
    });

    it('is nothing of a sentence that ends in a question mark', () => {
      fc.assert(
        fc.property(told, spoken(small, 3), fc.boolean(), (one, words, isBehind) => {
          const text = isBehind ? `${one.text} ${words}?` : `${one.text}?`;
          assert.deepEqual(set(heard(text, undefined, language).facts), [], text);
        }),
        runs,
      );
    });

    it('is nothing of a sentence that opens as a question or supposes, with a question mark or without', () => {
      const opening = fc.constantFrom(...asking, ...supposing);
      fc.assert(
        fc.property(opening, sentence, asked, fc.constantFrom('?', '', '…'), (words, said, field, mark) => {
          const text = `${words} ${said}${mark}`;
          assert.deepEqual(set(heard(text, field, language).facts), [], text);
        }),
        runs,
      );
    });

    it('is nothing of all the clauses of a supposition', () => {
      fc.assert(
        fc.property(fc.constantFrom(...supposing), sentence, severalTold, (words, said, several) => {
          const text = [`${words} ${said}`, ...several.map((one) => one.text)].join(', ');
          assert.deepEqual(set(heard(text, undefined, language).facts), [], text);
        }),
        runs,
      );
    });

    it('is nothing of a clause with a word that nobody knows', () => {
      fc.assert(
        fc.property(told, fc.constantFrom(...unknownWords), fc.nat(), asked, (one, word, at, field) => {
          const words = one.text.split(' ');
          const text = words.toSpliced(at % (words.length + 1), 0, word).join(' ');
          assert.deepEqual(set(heard(text, field, language).facts), [], text);
        }),
        runs,
      );
    });

    it('is no more than without a word that nobody knows, in any clause', () => {
      fc.assert(
        fc.property(
          severalTold,
          fc.constantFrom(...unknownWords),
          fc.nat(),
          asked,
          (several, word, at, field) => {
            const clauses = several.map((one) => one.text);
            const plain = set(heard(clauses.join(', '), field, language).facts);
            const text = clauses
              .map((clause, index) => (index === at % clauses.length ? `${clause} ${word}` : clause))
              .join(', ');
            for (const [one, value] of set(heard(text, field, language).facts))
              assert.ok(
                plain.some(([other, same]) => other === one && same === value),
                `${one}=${value} of ${JSON.stringify(text)}`,
              );
          },
        ),
        runs,
      );
    });

    it('is not what is wished, or what others say', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...wishing, ...quoting),
          fc.constantFrom(...deniable),
          fc.boolean(),
          (words, { field, said }, isAsked) => {
            const open = isAsked ? field : undefined;
            const plain = said.replace('… ', '');
            const value = heard(plain, open, language).facts[field];
            const text = `${words} ${plain}`;
            assert.ok(
              value === undefined || heard(text, open, language).facts[field] !== value,
              `${field} of ${JSON.stringify(text)}`,
            );
          },
        ),
        runs,
      );
    });

    it('is not what a denial denies', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...deniable),
          fc.constantFrom(...denials),
          fc.boolean(),
          ({ field, said }, denial, isAsked) => {
            const open = isAsked ? field : undefined;
            const plain = said.replace('… ', '');
            const text = said.replace('…', denial);
            const value = heard(plain, open, language).facts[field];
            assert.ok(
              value === undefined || heard(text, open, language).facts[field] !== value,
              `${field} of ${JSON.stringify(text)}`,
            );
          },
        ),
        runs,
      );
    });
  });
}

function valuesOf(several: readonly Telling[], field: Field): string[] {
  return several.flatMap(({ says }) => says[field] ?? []);
}

describe('any text at any question', () => {
  const words = languageIds.flatMap((language) => {
    const { telling, ...words } = piecesOf(language);
    const { denials, small, asking, supposing, wishing, quoting } = words;
    return [
      ...telling.map(({ text }) => text),
      ...denials,
      ...small,
      ...asking,
      ...supposing,
      ...wishing,
      ...quoting,
    ];
  });
  const signs = [
    '?',
    ',',
    '.',
    '-',
    '\n',
    '→',
    '200',
    '03/04',
    '1.5',
    '${x}',
    '\ud800',
    '\u200b',
    '\0',
    '🎉',
    '150+',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    spoken([...words, ...signs, ...unknownWords], 30),
  );

  it('is read without an error, each fact is allowed, and no field is both set and asked back', () => {
    fc.assert(
      fc.property(texts, asked, fc.constantFrom('en', 'sv', 'pt', undefined), (text, field, language) => {
        const { facts, doubts } = heard(text, field, language);
        draftSchema.parse(facts);
        for (const one of fields)
          if (facts[one] !== undefined)
            assert.equal(problemWith(one, facts[one], facts, '9999-12-31'), undefined, `${one} of ${text}`);
        const doubted = doubts.map((doubt) => doubt.field);
        assert.equal(new Set(doubted).size, doubted.length);
        assert.ok(doubted.every((one) => facts[one] === undefined));
      }),
      { ...runs, numRuns: 1000 },
    );
  });

  it('says the same whenever it is read', () => {
    fc.assert(
      fc.property(texts, asked, (text, field) => {
        assert.deepEqual(heard(text, field), heard(text, field));
      }),
      runs,
    );
  });

  // Here belongs the count of steps: twice the text may take twice as many, and no text more than the bound.
  for (const piece of [
    '1 ',
    'march ',
    '31/3 ',
    'no gdap ',
    'but not ',
    'if ',
    'hundra och ',
    'cento e ',
    'a.',
    '-',
    'não\n',
    'sweden ',
  ])
    it(`of ten thousand characters, ${JSON.stringify(piece)} over and over, is read without an error`, () => {
      const text = piece.repeat(10_000 / piece.length);
      for (const field of [undefined, 'termEnd', 'subscriptionCount', 'customerCountry'] as const)
        heard(text, field);
    });
});
