import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import type { Evidence, Heard } from '../weighing/evidence.ts';

/** "Registered in Lisbon, I work from Madrid": two countries of one side are asked, if the later does not correct the first. */
export function undisputed(found: readonly Evidence[], { telling }: Heard): Evidence[] {
  const alike = new Set(
    [...Map.groupBy(found, ({ field }) => field)].flatMap(([field, ones]) => (areAlike(ones) ? [field] : [])),
  );
  return found.flatMap((one) => {
    if (alike.has(one.field)) return [one];
    const rivals = found.filter(
      ({ field, values, clause }) =>
        field === one.field &&
        clause !== one.clause &&
        values.length > 0 &&
        !values.some((value) => one.values.includes(value)),
    );
    const isSettled = telling.some(
      (clause) => clause.from > 0 && (isCorrection(clause) || has(clause, 'formerly', 'becomes')),
    );
    if (rivals.length === 0 || isSettled) return [one];
    if (isOfCompany(one)) return [one];
    if (rivals.some(isOfCompany)) return [];
    const values = [...new Set([...one.values, ...rivals.flatMap((rival) => rival.values)])];
    return [{ ...one, values, sure: false }];
  });
}

/** One country, however often it is said. */
function areAlike(found: readonly Evidence[]): boolean {
  return new Set(found.map(({ values }) => values.join())).size === 1;
}

function isOfCompany({ clause }: Evidence): boolean {
  return has(clause, 'company') && !has(clause, 'formerly');
}

/** Whether it may take back the country that was said before. */
export function isCorrection(clause: Spoken): boolean {
  return has(clause, 'correcting', 'no', 'not', 'wrong', 'or', 'instead', 'tenant');
}
