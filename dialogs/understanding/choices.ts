import { isChoiceField } from '../../languages/value-words.ts';
import type { Field } from '../../guidance/answers.ts';
import { bind, joinedBy, joinedByOr } from './binding.ts';
import type { Finding } from '../../understanding/findings.ts';
import type { Meaning } from '../../understanding/meaning.ts';
import { isParticle, meaningsOf, topicsOf } from './meanings.ts';
import { isWholeItem, type Placed, type Scene } from './scene.ts';

type ChoiceMeaning = Extract<Meaning, { kind: 'choice' }>;

/** Which choices a message makes. Words that need a question or a field's name beside them count only there. */
export function choicesIn(scene: Scene, asking: Field | undefined): Finding[] {
  const told = scene.mentions.filter(
    (mention) => choicesOf(mention).length > 0 && !isWithheld(scene, mention),
  );
  const plain = told.flatMap((mention) => findings(mention, ({ needs }) => needs === 'nothing'));
  const named = bind(scene, told.filter(needsHelp), (mention) =>
    choicesOf(mention).map(({ field }) => field),
  );
  const beside = named.flatMap(({ mention, field }) => findings(mention, (choice) => choice.field === field));
  const clear = [...plain, ...beside];
  const free = named.filter(({ field }) => field === undefined).map(({ mention }) => mention);
  const answered = asking === undefined ? [] : answersTo(scene, { told, free, clear }, asking);
  const known = [...clear, ...answered];
  return [...known, ...listed(scene, free).filter((item) => !known.some((one) => overlaps(one, item)))];
}

type Told = {
  readonly told: readonly Placed[];
  readonly free: readonly Placed[];
  readonly clear: readonly Finding[];
};

function answersTo(scene: Scene, { told, free, clear }: Told, asking: Field): Finding[] {
  const isAnswered = clear.some(({ field }) => field === asking);
  return answers(scene, isAnswered ? free.filter(isAlternative(scene, told)) : free, asking);
}

function isJoined(scene: Scene, one: Placed, other: Placed): boolean {
  if (joinedByOr(scene, one, other)) return true;
  // "Yes" names nothing that could be meant beside the other.
  const areNamed = [one, other].every((mention) =>
    choicesOf(mention).some(({ needs }) => needs !== 'clause'),
  );
  return areNamed && joinedBy(scene, one, other, ['join']);
}

/** "Microsoft or another partner", "Microsoft and another partner": a word that an answer outweighs counts again if it is offered beside it. */
function isAlternative(scene: Scene, told: readonly Placed[]): (mention: Placed) => boolean {
  return (mention) =>
    told.some((other) => isJoined(scene, other, mention) || isJoined(scene, mention, other));
}

function answers(scene: Scene, mentions: readonly Placed[], asking: Field): Finding[] {
  const open = mentions.filter((mention) => !speaksOfOther(scene, mention, asking));
  const clear = open.flatMap((mention) =>
    findings(mention, ({ field, needs }) => field === asking && needs === 'question'),
  );
  if (clear.length > 0) return clear;
  return open
    .filter((mention) => isWholeClause(scene, mention, asking))
    .flatMap((mention) => findings(mention, ({ field }) => field === asking));
}

/** Items of a list that say one thing only: "accepted", or "same", which is a value of the offer and no other's. */
function listed(scene: Scene, mentions: readonly Placed[]): Finding[] {
  if (!scene.isList) return [];
  return mentions
    .filter((mention) => isWholeItem(scene, mention))
    .flatMap((mention) => {
      const own = findings(mention, ({ own: isOwn }) => isOwn);
      const [only, ...others] =
        own.length > 0 || !isAlone(scene, mention) ? own : findings(mention, () => true);
      return only === undefined || others.length > 0 ? [] : [only];
    });
}

function isAlone({ clauses }: Scene, { from, to, clause }: Placed): boolean {
  return clauses.filter((each) => each === clause).length === to - from;
}

function overlaps(one: Finding, other: Finding): boolean {
  return one.field === other.field || (one.clauses ?? []).some((clause) => other.clauses?.includes(clause));
}

/** "Not formally approved", "don't know if it is on": words that are not known do not part the two. */
function isWithheld(scene: Scene, { clause, from }: Placed): boolean {
  const before = scene.mentions.filter(
    (other) => other.clause === clause && other.to <= from && !isParticle(other, 'filler'),
  );
  return isParticle(before.at(-1), 'not') || before.some((other) => isParticle(other, 'unknown'));
}

/** Whether nothing in its clause speaks of anything else. */
function isWholeClause(scene: Scene, { clause, clauseIsKnown }: Placed, asking: Field): boolean {
  return (
    clauseIsKnown &&
    scene.mentions
      .filter((mention) => mention.clause === clause)
      .every((mention) =>
        meaningsOf(mention).some(
          (meaning) =>
            !('field' in meaning || 'code' in meaning) || ('field' in meaning && meaning.field === asking),
        ),
      )
  );
}

/** Whether its clause names another choice than the one that is asked. */
function speaksOfOther(scene: Scene, { clause }: Placed, asking: Field): boolean {
  const named = scene.mentions
    .filter((mention) => mention.clause === clause)
    .flatMap((mention) => topicsOf(mention, true));
  return named.some((field) => field !== asking && isChoiceField(field)) && !named.includes(asking);
}

function needsHelp(mention: Placed): boolean {
  return choicesOf(mention).every(({ needs }) => needs !== 'nothing');
}

function findings(mention: Placed, counts: (choice: ChoiceMeaning) => boolean): Finding[] {
  return choicesOf(mention)
    .filter(counts)
    .map(({ field, value }) => ({ field, said: value, clauses: [mention.clause] }));
}

function choicesOf(mention: Placed): ChoiceMeaning[] {
  return meaningsOf(mention).filter((meaning) => meaning.kind === 'choice');
}
