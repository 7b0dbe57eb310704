import { has, type Clause } from './clauses.ts';
import { isDate, isPlace, isTelling, means } from '../items/items.ts';
import { outsideSubjects, type OutsideSubject } from '../../languages/outside-subjects.ts';
import { anyOf } from '../phrases/concept.ts';

/** The subjects of the message that are not planned here; small talk only where nothing else is said. */
export function outsideIn(spoken: readonly Pick<Clause, 'items'>[]): OutsideSubject[] {
  const found = outsideSubjects.filter((subject) =>
    spoken.some((clause) => speaksOf(clause, subject) && !limits(clause)),
  );
  const isSmall = spoken.every((clause) => isMere(clause));
  return found.filter((subject) => subject !== 'small-talk' || (isSmall && found.length === 1));
}

/** Whether the clause is about something that is not planned: what it says sets nothing. */
export function isOutside(clause: Pick<Clause, 'items'>): boolean {
  return outsideSubjects.some(
    (subject) => speaksOf(clause, subject) && (subject !== 'small-talk' || isMere(clause)),
  );
}

/** "GDAP only for Azure", "they accepted our quote", "but only for Azure": it is said of the move. */
function limits(clause: Pick<Clause, 'items'>): boolean {
  return has(clause, 'gdap', 'dap', 'accept') || (has(clause, 'but') && has(clause, 'only'));
}

/** Who hosts websites may sell licences: "Locaweb". */
function speaksOf(clause: Pick<Clause, 'items'>, subject: OutsideSubject): boolean {
  if (!has(clause, `outside:${subject}`)) return false;
  return clause.items.some((item) => means(item, `outside:${subject}`) && !means(item, 'reseller-name'));
}

/** "Happy Friday": "our GDAP got revoked over the weekend" tells something. */
function isMere({ items }: Pick<Clause, 'items'>): boolean {
  const isSmall = has({ items }, 'outside:small-talk');
  return items.every(
    (item) =>
      !isTelling(item) ||
      // "Friday at last", "so hot in Lisbon".
      (isSmall && (isDate(item) || isPlace(item))) ||
      means(item, 'outside:small-talk', ...beside),
  );
}

const beside = anyOf(
  'filler greeting correcting on asking asking-inside yes no have command:greeting command:thanks',
  'command:cancel also not want will just-now',
);
