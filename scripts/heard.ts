import { parseArgs } from 'node:util';
import { z } from 'zod';
import { dayOf } from '../guidance/day.ts';
import { draftSchema, fields } from '../guidance/answers.ts';
import { shownReading } from './heard/shown-reading.ts';

/**
 * `npm run heard -- "they have not accepted" --asking relationship` shows how a message is read: which line of which
 * language says what its words mean, what each clause does, and what is taken from it.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    asking: { type: 'string' },
    draft: { type: 'string', default: '{}' },
    today: { type: 'string', default: dayOf(new Date()) },
    language: { type: 'string' },
  },
});
const asking = z.enum(fields).optional().parse(values.asking);
const draft = draftSchema.parse(JSON.parse(values.draft));
const today = z.iso.date().parse(values.today);
const stage = asking === undefined ? 'idle' : 'question';

for (const text of positionals)
  process.stdout.write(
    shownReading(text, { today, draft, asking, stage, language: values.language }).join('\n') + '\n',
  );
