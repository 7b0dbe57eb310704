import { feedbackUsage, readFeedbackCommand } from './feedback-command.ts';
import { operate } from './operate.ts';
import { runFeedback } from './run-feedback.ts';

// `npm run feedback`.
process.exitCode = await operate(process.argv.slice(2), {
  usage: feedbackUsage,
  read: readFeedbackCommand,
  run: runFeedback,
});
