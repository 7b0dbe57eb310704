import { fields } from '../../guidance/answers.ts';

/** How to use `npm run heard`, for somebody who does not program. */
export const help: readonly string[] = [
  'Shows how the bot reads a message, and where to teach it words that nobody told it.',
  '',
  '  npm run heard -- "they have not accepted"',
  '  npm run heard -- "de har inte svarat" --asking relationship --language sv',
  '',
  'The message stands in quotes. Several messages may follow each other.',
  '',
  '  --asking    the question that is open while somebody writes it, one of:',
  `              ${fields.slice(0, 7).join(', ')},`,
  `              ${fields.slice(7, 14).join(', ')},`,
  `              ${fields.slice(14).join(', ')}`,
  '  --language  the language of the person, such as sv; needed only where words fit several',
  '  --today     the day on which it is written, such as 2026-11-27; else today',
  `  --draft     what was answered before, such as '{"source":"another-partner"}'`,
  '',
  'How to mend a phrase that is misread, step by step: docs/CONTRIBUTING.md, “Mend a phrase in ten minutes”.',
];
