import { en } from '../../languages/en/says.ts';
import { pageLine } from '../../cards/parts/page-words.ts';
import { isKey, speechFor, type Speech } from '../../languages/speech.ts';
import { adviceVariants, sections, type AdviceId, type Section } from '../../guidance/advice.ts';
import { editions, newestEdition, type Edition, type GraceRow } from '../../guidance/editions.ts';
import { otherwise, ways } from '../../guidance/path.ts';
import type { Rule } from '../../guidance/rule.ts';
import { rulebook } from '../../guidance/rulebook.ts';
import { inWords } from './condition.ts';

/** The rulebook as a licensing person reads it: made from the rules themselves, so that it says what they do. */
export function rulebookPage(): string {
  const speech = speechFor('en');
  return [
    '# The rulebook',
    '',
    'Every rule by which a plan is made: when it holds, what it says, which page it comes from and what changed. Made from the code by `npm run rulebook`: do not edit it here. Whoever finds a rule wrong names its id. Days are UTC days; a term lasts through its last day.',
    '',
    ...editionLines(),
    ...graceLines(),
    ...stopLines(),
    ...wayLines(),
    ...sections.flatMap((section) => sectionLines(section, speech)),
  ].join('\n');
}

function editionLines(): string[] {
  const lines = Object.entries<Edition>(editions).map(
    ([id, { effective, read }]) => `- \`${id}\`: holds from ${effective}, its pages were read on ${read}`,
  );
  return ['## Editions', '', ...lines, '', `Plans are made by \`${newestEdition}\`.`, ''];
}

function graceLines(): string[] {
  const { grace }: Edition = editions[newestEdition];
  return [
    '## Free grace',
    '',
    'Whether users keep everything for 30 free days after the term. It is not known where the end of the term is not, for volume licences, and in every state but active.',
    '',
    '| bought from | account | free grace is known to be gone |',
    '| --- | --- | --- |',
    ...grace.map(graceLine),
    '',
    'It holds where one of the two days of each change comes earlier; otherwise it is not known.',
    '',
  ];
}

function graceLine({ source, billingAccounts, ends, neverGone }: GraceRow): string {
  const each = ends.map(
    ({ endsFrom, boughtFrom }) =>
      `it ends on ${endsFrom} or later and was bought or renewed on ${boughtFrom} or later`,
  );
  const gone = neverGone === true ? 'never: the account is not known' : each.join(', and ');
  return `| ${source} | ${billingAccounts?.join(', ') ?? 'any'} | ${gone === '' ? 'never: it always holds' : gone} |`;
}

/** What is decided before all else, in `guidance/rules/regions.ts`. */
function stopLines(): string[] {
  return [
    '## What stops a move',
    '',
    'Before all else, by the table of the CSP regions (August 2023); nothing else is advised then.',
    '',
    '- `region-mismatch`: the two countries are in different regions.',
    ...wordingLines('region-mismatch').map((line) => `  ${line}`),
    '- `region-unlisted`: a country is in no region.',
    ...wordingLines('region-unlisted').map((line) => `  ${line}`),
    '',
  ];
}

function wayLines(): string[] {
  const lines = ways.map(({ path, fits }, index) => `${index + 1}. \`${path}\`: ${inWords(fits)}`);
  return [
    '## The way',
    '',
    `The first that fits, where the regions of the two countries do not stop the move (\`stop\`):`,
    '',
    ...lines,
    `${ways.length + 1}. \`${otherwise.path}\`: everything else`,
    '',
  ];
}

function sectionLines(section: Section, speech: Speech): string[] {
  const rules = rulebook.filter((rule) => rule.section === section);
  if (rules.length === 0) return [];
  return [`## ${speech.say(`section.${section}`)}`, '', ...rules.flatMap((rule) => ruleLines(rule, speech))];
}

function ruleLines(rule: Rule, speech: Speech): string[] {
  return [
    `### \`${rule.id}\``,
    '',
    `**When:** ${inWords(rule.when)}.`,
    '',
    ...wordingLines(rule.id),
    '',
    `**Pages:** ${rule.sources.map((id) => pageLine(id, speech)).join('; ')}.`,
    '',
    `**Edition:** \`${rule.edition}\`${rule.rules.length > 0 ? `, ${rule.rules.join(' and ')} of the page of January 2023` : ''}.`,
    '',
  ];
}

/** What it says, wording by wording; names in braces are filled in. */
function wordingLines(id: AdviceId): string[] {
  const variants: Partial<Record<AdviceId, readonly string[]>> = adviceVariants;
  return (variants[id] ?? [undefined]).flatMap((variant) => {
    const ending = variant === undefined ? '' : `.${variant}`;
    const title = sentence(`advice.${id}.title${ending}`) ?? sentence(`advice.${id}.title`) ?? '';
    const changed = sentence(`advice.${id}.changed${ending}`);
    return [
      `- ${variant === undefined ? '' : `*${variant}*: `}**${title}.** ${sentence(`advice.${id}.text${ending}`) ?? ''}`,
      ...(changed === undefined ? [] : [`  - ${changed}`]),
    ];
  });
}

function sentence(key: string): string | undefined {
  return isKey(key) ? en[key] : undefined;
}
