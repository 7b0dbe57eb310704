import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spokenNumbersIn } from '../../../understanding/numbers/spoken-numbers.ts';
import { readText } from '../../../understanding/words/text.ts';
import { numbers as en } from '../../../languages/en/numbers.ts';
import { numbers as pt } from '../../../languages/pt/numbers.ts';
import { numbers as sv } from '../../../languages/sv/numbers.ts';

const grammars = { en, sv, pt };
type Language = keyof typeof grammars;

function read(language: Language, say: string, expected = true): number[] {
  const { words } = readText(say);
  const free = new Set(words.keys());
  return spokenNumbersIn(words, free, grammars[language], expected).map(({ value }) => value);
}

type Case = { readonly say: string; readonly as: readonly number[]; readonly note?: string };

const cases: Record<Language, readonly Case[]> = {
  en: [
    { say: 'zero', as: [0] },
    { say: 'twenty-five', as: [25] },
    { say: 'twenty five', as: [25] },
    { say: 'twentyfive', as: [25] },
    { say: 'a hundred', as: [100] },
    { say: 'hundred and fifty', as: [150] },
    { say: 'one hundred fifty', as: [150] },
    { say: 'two hundred and fifty', as: [250] },
    { say: 'two thousand five hundred', as: [2500] },
    { say: 'twelve hundred', as: [1200] },
    { say: 'a dozen', as: [12] },
    { say: 'two dozen', as: [24] },
    { say: 'half a dozen', as: [6] },
    { say: 'half', as: [0.5] },
    { say: 'two thirds', as: [0.67], note: 'no whole number' },
    { say: 'minus five', as: [-5] },
    { say: 'negative five', as: [-5] },
    { say: 'ten million', as: [10_000_000] },
    { say: 'twelve and fifteen', as: [12, 15], note: 'not 27' },
    { say: 'twenty, five', as: [20, 5] },
    { say: 'five six', as: [5, 6] },
    { say: 'between a hundred and fifty and two hundred', as: [150, 200] },
    { say: 'twelve of two hundred', as: [12, 200] },
    { say: 'one of two hundred', as: [1, 200] },
    { say: 'one subscription', as: [1] },
    { say: 'two hundred a month', as: [200], note: 'not 201' },
    { say: 'the one in March', as: [] },
    { say: 'this one', as: [] },
    { say: 'a subscription', as: [] },
    { say: 'hundreds', as: [] },
    { say: 'a few', as: [] },
  ],
  sv: [
    { say: 'noll', as: [0] },
    { say: 'tjugofem', as: [25] },
    { say: 'tjugo fem', as: [25] },
    { say: 'hundrafemtio', as: [150] },
    { say: 'hundra femtio', as: [150] },
    { say: 'etthundrafemtio', as: [150] },
    { say: 'ett hundra femtio', as: [150] },
    { say: 'tvåhundra', as: [200] },
    { say: 'tvahundra', as: [200], note: 'without å' },
    { say: 'ett tusen tvåhundra', as: [1200] },
    { say: 'tolvhundra', as: [1200] },
    { say: 'ettusen', as: [1000], note: 'two t where there would be three' },
    { say: 'tjugoettusen', as: [21_000] },
    { say: 'hundra och fem', as: [105] },
    { say: 'en miljon', as: [1_000_000] },
    { say: 'ett dussin', as: [12] },
    { say: 'minus fem', as: [-5] },
    { say: 'hälften', as: [0.5] },
    { say: 'fem sex', as: [5, 6], note: 'not 11' },
    { say: 'tolv och femton', as: [12, 15] },
    { say: 'tjugo, fem', as: [20, 5] },
    { say: 'mellan hundrafemtio och tvåhundra', as: [150, 200] },
    { say: 'en av tvåhundra', as: [1, 200] },
    { say: 'en', as: [1] },
    { say: 'bara en', as: [1] },
    { say: 'en prenumeration', as: [1] },
    { say: 'en annan partner', as: [] },
    { say: 'ett par', as: [], note: 'how many that is nobody knows' },
    { say: 'ett hundratal', as: [] },
    { say: 'femma', as: [] },
  ],
  pt: [
    { say: 'cento e cinquenta', as: [150] },
    { say: 'mil e duzentos', as: [1200] },
    { say: 'mil duzentas', as: [1200] },
    { say: 'vinte e cinco', as: [25] },
    { say: 'duzentas', as: [200] },
    { say: 'uma dúzia', as: [12] },
    { say: 'meia duzia', as: [6] },
    { say: 'mil', as: [1000] },
    { say: 'catorze', as: [14] },
    { say: 'um milhão', as: [1_000_000] },
    { say: 'cento e vinte e cinco mil trezentos e quatro', as: [125_304] },
    { say: 'menos cinco', as: [-5] },
    { say: 'metade', as: [0.5] },
    { say: 'doze e quinze', as: [12, 15], note: 'not 27' },
    { say: 'entre cento e cinquenta e duzentos', as: [150, 200] },
    { say: 'doze de duzentas', as: [12, 200] },
    { say: 'uma de duzentas', as: [1, 200] },
    { say: 'uma', as: [1] },
    { say: 'uma assinatura', as: [1] },
    { say: 'um outro parceiro', as: [] },
    { say: 'um, não sei', as: [] },
  ],
};

describe('numbers in the words of the grammars', () => {
  for (const language of ['en', 'sv', 'pt'] as const)
    for (const { say, as, note } of cases[language])
      it(`${language}: ${say} is ${as.join(' and ') || 'none'}${note === undefined ? '' : ` (${note})`}`, () => {
        assert.deepEqual(read(language, say), as);
      });

  it('do not hold articles where no count is asked for', () => {
    assert.deepEqual(read('sv', 'en prenumeration', false), []);
    assert.deepEqual(read('pt', 'uma assinatura', false), []);
    assert.deepEqual(read('sv', 'tolv prenumerationer', false), [12]);
  });
});

describe('any number', () => {
  const counts = fc.integer({ min: 1, max: 999_999 });

  it('is read in Swedish, however its words are put together', () => {
    fc.assert(
      fc.property(counts, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (count, gaps) => {
        const said = swedish(count).reduce(
          (text, word, at) => `${text}${gaps[at] === true ? ' ' : ''}${word}`,
        );
        assert.deepEqual(read('sv', said), [count], said);
      }),
      { numRuns: 500 },
    );
  });

  it('is read in English, with and without "and"', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), fc.constantFrom(' ', '-'), (count, hasAnd, joint) => {
        const said = english(count, { hasAnd, joint });
        assert.deepEqual(read('en', said), [count], said);
      }),
      { numRuns: 500 },
    );
  });

  it('is read in Portuguese', () => {
    fc.assert(
      fc.property(counts, (count) => {
        assert.deepEqual(read('pt', portuguese(count)), [count], portuguese(count));
      }),
      { numRuns: 500 },
    );
  });
});

const englishSmall = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function english(count: number, how: { readonly hasAnd: boolean; readonly joint: string }): string {
  const behind = (left: number, gap: string): string => (left === 0 ? '' : `${gap}${english(left, how)}`);
  const and = how.hasAnd ? ' and ' : ' ';
  if (count >= 1_000) {
    const left = count % 1_000;
    return `${english(Math.floor(count / 1_000), how)} thousand${behind(left, left < 100 ? and : ' ')}`;
  }
  if (count >= 100) return `${english(Math.floor(count / 100), how)} hundred${behind(count % 100, and)}`;
  if (count >= 20) return `${englishTens[Math.floor(count / 10) - 2] ?? ''}${behind(count % 10, how.joint)}`;
  return englishSmall[count] ?? '';
}

const swedishSmall =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const swedishTens = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

function swedish(count: number): string[] {
  if (count >= 1_000)
    return [...swedish(Math.floor(count / 1_000)), 'tusen', ...rest(swedish, count % 1_000)];
  if (count >= 100) return [...swedish(Math.floor(count / 100)), 'hundra', ...rest(swedish, count % 100)];
  if (count >= 20) return [swedishTens[Math.floor(count / 10) - 2] ?? '', ...rest(swedish, count % 10)];
  return [swedishSmall[count] ?? ''];
}

function rest(say: (count: number) => string[], count: number): string[] {
  return count === 0 ? [] : say(count);
}

const portugueseSmall = (
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete ' +
  'dezoito dezenove'
).split(' ');
const portugueseTens = 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');
const portugueseHundreds =
  'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(' ');

function portuguese(count: number): string {
  if (count === 100) return 'cem';
  if (count >= 1_000) {
    const thousands = count < 2_000 ? 'mil' : `${portuguese(Math.floor(count / 1_000))} mil`;
    return count % 1_000 === 0 ? thousands : `${thousands} e ${portuguese(count % 1_000)}`;
  }
  const [names, size, first] =
    count >= 100
      ? ([portugueseHundreds, 100, 1] as const)
      : count >= 20
        ? ([portugueseTens, 10, 2] as const)
        : ([portugueseSmall, 1, 0] as const);
  const name = names[Math.floor(count / size) - first] ?? '';
  return count % size === 0 ? name : `${name} e ${portuguese(count % size)}`;
}
