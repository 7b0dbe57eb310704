import type { Field } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { button, mainButton } from '../parts/buttons.ts';
import type { Shown } from '../parts/shown.ts';
import { languageIds } from '../../languages/language-id.ts';
import { en } from '../../languages/en/says.ts';
import { isKey, type Speech } from '../../languages/speech.ts';
import { cardTemplate } from '../parts/template.ts';
import { examplePart } from './example-part.ts';
import layout from './help-card.json' with { type: 'json' };

/** The commands that have a line of help, in the order of the English words. */
const commands = Object.keys(en).flatMap((key) => /^help\.command\.([\w-]+)\.text$/.exec(key)?.[1] ?? []);

/** What most people need; the others are folded. */
const mostUsed: readonly string[] = ['start', 'form', 'change', 'watch', 'settings'];
const rest = commands.filter((command) => !mostUsed.includes(command));

const fill = cardTemplate(layout);

/** Where somebody stands who asks for help. */
export type HelpShown = {
  /** The question that is open. */
  readonly asking?: Field | undefined;
  /** A plan is on the table. */
  readonly hasPlan?: boolean | undefined;
};

/** The UTC day on which it is asked for. */
type On = { readonly today: Day };

/** What can be said at any time, how to answer, and what can be asked here; names the question that is open, if one is. */
export function helpCard({ asking, hasPlan = false, today }: HelpShown & On, speech: Speech): Shown {
  const open = asking === undefined ? null : openQuestion(asking, speech);
  const languages = speech.either(languageIds.map((id) => speech.languageName(id)));
  const summary = [...(open === null ? [] : [open]), speech.say('help.summary')].join('\n');
  const card = fill(speech, {
    title: speech.say('help.title'),
    open,
    answering: speech.say('help.answering'),
    answeringText: speech.say('help.answering.text'),
    example: examplePart({ today, isSent: asking === undefined && !hasPlan }, speech),
    asksTitle: speech.say('help.asks'),
    asks: speech.say(
      asking !== undefined ? 'help.asks.question' : hasPlan ? 'help.asks.plan' : 'help.asks.idle',
    ),
    commandsTitle: speech.say('help.commands'),
    commands: mostUsed.map((command) => commandLine(command, languages, speech)),
    rest: rest.map((command) => commandLine(command, languages, speech)),
    more: speech.say('help.more'),
    fewer: speech.say('help.fewer'),
    channel: speech.say('help.channel'),
    share: speech.say('help.share'),
    actions: asking === undefined ? idleButtons(speech) : askingButtons(speech),
    summary,
  });
  return { card, summary };
}

function openQuestion(asking: Field, speech: Speech): string {
  return speech.say('help.asking', { question: speech.say(`question.${asking}.title`) });
}

function idleButtons(speech: Speech) {
  return [
    mainButton(speech.say('button.start'), { verb: 'start' }),
    button(speech.say('button.form'), { verb: 'open-form' }),
  ];
}

function askingButtons(speech: Speech) {
  return [
    mainButton(speech.say('button.resume'), { verb: 'resume' }),
    button(speech.say('button.start-over'), { verb: 'start-over' }),
  ];
}

function commandLine(command: string, languages: string, speech: Speech) {
  const [title, value] = [`help.command.${command}`, `help.command.${command}.text`];
  return {
    title: isKey(title) ? speech.say(title) : command,
    value: isKey(value) ? speech.say(value, { languages }) : '',
  };
}
