import { remembered } from '../remembered.ts';
import { fold } from '../fold.ts';
import type { TermLength } from '../row.ts';
import { phrases } from './phrases.ts';

const whole = {
  'three-year': phrases(
    ({ terms }) => terms['three-year'],
    'dreijährig, drei jahre, triennal, tres años, tre ar, trienal',
  ),
  annual: phrases(
    ({ terms }) => terms.annual,
    'jährlich, jahr, ein jahr, årlig, jaarlijks, annuel, un an, anuel, anual, annuale, vuosittain',
  ),
  monthly: phrases(
    ({ terms }) => terms.monthly,
    'monatlich, månedlig, maandelijks, mensuel, mensual, mensile, kuukausittain, monat, flex',
  ),
};

const unit = {
  month: phrases(
    ({ terms }) => terms.month,
    'monat, monate, monaten, måned, måneder, maand, maanden, mois, mes, meses, mesi, mese, kk, kuukausi, kuukautta',
  ),
  year: phrases(
    ({ terms }) => terms.year,
    'jahr, jahre, jahren, jaar, an, ans, año, años, anno, anni, vuosi, vuotta, ar',
  ),
};

/** What a number alone counts, as the heading says it. */
export type TermUnit = 'months' | 'years' | undefined;

/** The length of term that a cell names: P1Y, 12 months, "One-Year commitment for monthly billing". */
export function readTerm(cell: string, counts: TermUnit): TermLength | undefined {
  return read(`${counts ?? ''}:${cell}`);
}

const read = remembered(1000, (keyed): TermLength | undefined => {
  const at = keyed.indexOf(':');
  const folded = fold(keyed.slice(at + 1));
  const iso = /^p(\d+)([my])$/.exec(folded);
  if (iso !== null) return ofMonths(Number(iso[1]) * (iso[2] === 'y' ? 12 : 1));
  // How it is billed stands behind how long it binds.
  const [head = ''] = folded.split(
    / (?:commitment|for|billed|billing|paid|fakturer\w*|faturad\w*|cobranca) ?/,
  );
  const number = /(\d+) ?(\p{L}+)/u.exec(head);
  if (number !== null && unit.month.is(number[2] ?? '')) return ofMonths(Number(number[1]));
  if (number !== null && unit.year.is(number[2] ?? '')) return ofMonths(Number(number[1]) * 12);
  if (/^\d+$/.test(head)) return ofNumber(Number(head), keyed.slice(0, at));
  if (whole['three-year'].isIn(head)) return 'three-year';
  if (whole.annual.isIn(head)) return 'annual';
  return whole.monthly.isIn(head) ? 'monthly' : undefined;
});

/** 12 and 36 are months whatever the heading says; 1 and 3 only where it does. */
function ofNumber(number: number, counts: string): TermLength | undefined {
  if (counts === 'years') return ofMonths(number * 12);
  return counts === 'months' || number > 3 ? ofMonths(number) : undefined;
}

function ofMonths(months: number): TermLength | undefined {
  return months === 1 ? 'monthly' : months === 12 ? 'annual' : months === 36 ? 'three-year' : undefined;
}

/** What numbers below a heading count. */
export function unitOf(heading: string): TermUnit {
  const words = fold(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(' ');
  if (words.some((word) => word.length > 1 && unit.month.is(word))) return 'months';
  return words.some((word) => word.length > 1 && unit.year.is(word)) ? 'years' : undefined;
}
