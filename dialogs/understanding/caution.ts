import type { Field } from '../../guidance/answers.ts';
import { chooses, speaksAgainst } from './against.ts';
import type { Finding } from '../../understanding/findings.ts';
import { isParticle } from './meanings.ts';
import type { Mention } from '../../understanding/mentions.ts';
import { unknownWords, type Placed, type Scene } from './scene.ts';
import type { Reading } from '../../understanding/text.ts';

type Heard = {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly scene: Scene;
  readonly asking: Field | undefined;
};

/**
 * What was found, with all that is to be asked as a problem and not as a value: what stands beside words that nobody
 * knows, or beside those that deny it, limit it or put it off. Better to ask once too often.
 */
export function withCaution(findings: readonly Finding[], heard: Heard): Finding[] {
  const { scene, asking } = heard;
  const queried = new Set(findings.filter((finding) => isQueried(finding, scene)).map(({ field }) => field));
  const isDoubtful = doubtsIn(heard, findings);
  return findings.flatMap((finding) => {
    if (isQueried(finding, scene) && finding.field !== asking) return [];
    return [queried.has(finding.field) || isDoubtful(finding) ? asked(finding) : finding];
  });
}

/** "Did you mean this?" */
function asked(finding: Finding): Finding {
  if (!('said' in finding) || finding.said === 'unknown') return finding;
  const { field, clauses, said } = finding;
  return { field, ...(clauses && { clauses }), problem: { kind: 'ambiguous', options: [String(said)] } };
}

/** "GDAP?" */
function isQueried({ clauses = [] }: Finding, scene: Scene): boolean {
  return clauses.some((clause) => scene.manners[scene.clauses.indexOf(clause)] === 'queried');
}

/** Which findings are doubtful, by what stands in the clauses that say them and in those that hang on these. */
function doubtsIn(
  { reading, mentions, scene }: Heard,
  findings: readonly Finding[],
): (finding: Finding) => boolean {
  const unknown = new Set(unknownWords(reading, mentions).map((at) => scene.clauses[at] ?? 0));
  const placed = Map.groupBy(scene.mentions, ({ clause }) => clause);
  const telling = new Set(findings.flatMap(({ clauses = [] }) => clauses));
  const isAgainst = (finding: Finding, clause: number, isTail: boolean): boolean => {
    const beside = placed.get(clause) ?? [];
    const around = { beside, isTail, words: reading.words };
    return unknown.has(clause) || beside.some((mention) => speaksAgainst(mention, finding, around));
  };
  const judge = (finding: Finding, clause: number): boolean =>
    (unknown.size > 0 && isBareDenial(finding, placed.get(clause) ?? [])) ||
    isDated(finding, placed.get(clause) ?? []) ||
    isAgainst(finding, clause, false) ||
    tailsOf(clause, placed, telling).some((tail) => isAgainst(finding, tail, true));
  const judged = new Map<string, boolean>();
  return (finding) =>
    (finding.clauses ?? []).some((clause) => {
      const key = [finding.field, 'said' in finding ? finding.said : '', clause].join(' ');
      const verdict = judged.get(key) ?? judge(finding, clause);
      judged.set(key, verdict);
      return verdict;
    });
}

/** "Nothing", "inte än": an answer to any question, so that it is none where something else was said that nobody knows. */
function isBareDenial(finding: Finding, beside: readonly Placed[]): boolean {
  const saying = beside.filter((mention) => chooses(mention, finding));
  return (
    saying.length > 0 &&
    saying.every((mention) => isParticle(mention, 'caveat') || isParticle(mention, 'not'))
  );
}

/** "Auto-renew goes off on 30 March", "renewal is on 9 January": today it is otherwise, or nothing is said of it. */
function isDated({ field }: Finding, beside: readonly Placed[]): boolean {
  return field === 'autoRenew' && beside.some(({ kind }) => kind === 'date');
}

type ByClause = ReadonlyMap<number, readonly Placed[]>;

/** The clauses right behind that say nothing of their own but take something back: "GDAP, but only as a reader". */
function tailsOf(clause: number, placed: ByClause, telling: ReadonlySet<number>): number[] {
  const tails: number[] = [];
  for (let next = clause + 1; !telling.has(next) && takesBack(placed.get(next) ?? []); next += 1)
    tails.push(next);
  return tails;
}

function takesBack(mentions: readonly Placed[]): boolean {
  const [first] = mentions;
  return (
    isParticle(first, 'tail') ||
    isParticle(first, 'correction') ||
    mentions.some((mention) =>
      (['caveat', 'not-now', 'not', 'unknown'] as const).some((kind) => isParticle(mention, kind)),
    )
  );
}
