import { parseArgs } from 'node:util';
import { reminderLines } from './reminder-lines.ts';

/** Prints what reminders cost; `--messages` says how many one tenant gets, `--planned` how many a sweep meets at most. */
const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '20000' },
    planned: { type: 'string', default: '1000000' },
  },
});
const extent = { messages: Number(values.messages), planned: Number(values.planned) };
for await (const line of reminderLines(extent)) process.stdout.write(`${line}\n`);
process.exit(0);
