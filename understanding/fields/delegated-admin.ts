import type { Spoken } from '../clauses/acts.ts';
import { has, isBareDenial, isTelling } from '../clauses/clauses.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { adminSign, type AdminSign } from './delegated-admin-signs.ts';
import { topicsOf } from './topic.ts';
import { fillingIn, isWhole } from './whole.ts';

/** Which admin rights there are: GDAP that is denied, lost, pending or intended, or without the role, is none. */
export function delegatedAdminIn(heard: Heard): Evidence[] {
  const topics = topicsOf(heard);
  const signs = heard.telling.flatMap((clause) => {
    const sign =
      topics.get(clause) === 'delegatedAdmin' && !has(clause, 'undoing')
        ? adminSign(clause, heard)
        : undefined;
    return sign === undefined ? [] : [{ clause, sign }];
  });
  const last = signs.at(-1);
  if (last === undefined) return [];
  const all = signs.reduce<AdminSign>((so, { sign }) => after(so, sign), {});
  const values = valuesOf(all);
  // What takes everything back stands by itself.
  const deciding = values[0] === 'none' ? [last] : signs;
  const isClear = deciding.every(({ clause }) => clause.unknown.length === 0 && !clause.unsure);
  // That there are rights is taken only if nothing else is said that may take them back.
  const isAll =
    values[0] === 'none' ||
    (signs.every(({ clause }) => isAnswer(clause)) && isWhole('delegatedAdmin', signs, heard.telling));
  // "We have GDAP, but in their old tenant": where, is to be asked.
  const isElsewhere = heard.telling.some((clause) => has(clause, 'source:another-tenant'));
  // "Approved in writing, not in the portal": what is denied is the place.
  const isOfPlace =
    isBareDenial(last.clause) && fillingIn(last.clause) > 1 && signs.some(({ sign }) => sign.gdap === true);
  const at = last.clause.items.findLast(isTelling)?.from ?? last.clause.from;
  return [
    evidence(
      last.clause,
      at,
      'delegatedAdmin',
      values,
      values.length === 1 && all.unclear !== true && isClear && isAll && !isElsewhere && !isOfPlace,
    ),
  ];
}

/** "GDAP is there" and "gdap, the new one" say that it is there; a longer sentence in which it only stands may say anything. */
function isAnswer(clause: Spoken): boolean {
  return (
    fillingIn(clause) <= (has(clause, 'have', 'accept', 'we', 'yes', 'support-role', 'only', 'keep') ? 9 : 4)
  );
}

/** The later clause counts; what it does not speak of stands. */
function after(so: AdminSign, { gdap, dap, unclear }: AdminSign): AdminSign {
  const own = unclear === true || gdap !== undefined || dap !== undefined;
  const isSettled = gdap !== undefined && unclear !== true;
  return {
    gdap: gdap ?? so.gdap,
    dap: dap ?? so.dap,
    unclear: isSettled ? false : own ? unclear === true || so.unclear === true : so.unclear,
  };
}

function valuesOf({ gdap, dap, unclear }: AdminSign): readonly string[] {
  if (gdap === true) return ['gdap'];
  if (dap === true) return ['dap'];
  if (gdap === false) return ['none'];
  return dap === false ? ['gdap', 'none'] : unclear === true ? ['gdap', 'dap', 'none'] : [];
}
