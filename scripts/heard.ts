import { parseArgs } from 'node:util';
import { z } from 'zod';
import { draftSchema, fields } from '../guidance/answers.ts';
import { dayOf } from '../guidance/day.ts';
import { faultsInLanguages } from './heard/faults-in-languages.ts';
import { help } from './heard/help.ts';

/**
 * `npm run heard -- "they have not accepted" --asking relationship` shows how a message is read: which line of which
 * language says what its words mean, what each clause does, what is taken from it, and how to teach it what nobody knows.
 */
const options = {
  help: { type: 'boolean', default: false },
  asking: { type: 'string' },
  draft: { type: 'string', default: '{}' },
  today: { type: 'string', default: dayOf(new Date()) },
  language: { type: 'string' },
} as const;

const settingsSchema = z.object({
  asking: z.enum(fields, `--asking is the question that is open, one of: ${fields.join(', ')}.`).optional(),
  draft: z.string().transform(asJson).pipe(draftSchema),
  today: z.iso.date('--today is a day such as 2027-03-31.'),
  language: z.string().optional(),
});

const { exitCode, lines } = await answer(process.argv.slice(2));
(exitCode === 0 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
process.exitCode = exitCode;

type Answer = { readonly exitCode: 0 | 1; readonly lines: readonly string[] };

async function answer(args: string[]): Promise<Answer> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, strict: false, options });
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(options, name));
  if (unknown.length > 0) return fault([`There is no --${unknown.join(' and no --')}.`, '', ...help]);
  if (values.help === true || positionals.length === 0) return { exitCode: 0, lines: help };
  const { data, error } = settingsSchema.safeParse(values);
  if (data === undefined) return fault(error.issues.map(({ message }) => message));
  const faults = await faultsInLanguages();
  if (faults.length > 0) return fault(faults);
  // Loaded after that: a line with a fault stops all that reads the languages.
  const { shownReading } = await import('./heard/shown-reading.ts');
  const stage = data.asking === undefined ? 'idle' : 'question';
  const lines = positionals.flatMap((text) => [...shownReading(text, { ...data, stage }), '']);
  return { exitCode: 0, lines };
}

function fault(lines: readonly string[]): Answer {
  return { exitCode: 1, lines: [...lines, 'How to use it: npm run heard -- --help'] };
}

function asJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue(`--draft is what was answered before, such as '{"source":"another-partner"}'.`);
    return z.NEVER;
  }
}
