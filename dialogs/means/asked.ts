import type { Command, SettingCommand } from '../../understanding/commands/command-said.ts';
import type { PartId, PartQuestion } from '../../knowledge/parts.ts';
import type { TopicId } from '../../knowledge/topics.ts';
import type { Said } from '../../understanding/said.ts';
import type { WatchRequest } from '../../understanding/reminding/watch-said.ts';
import type { Input } from '../input.ts';

type Submit = Extract<Input, { kind: 'pressed' }>['submit'];
type Press<Verb extends Submit['verb']> = Extract<Submit, { verb: Verb }>;

/** What a person asks about the customers that they watch. */
export type WatchCommand =
  | { readonly kind: 'watch' | 'reminders' }
  | { readonly kind: 'watch-request'; readonly request: WatchRequest }
  | {
      readonly kind: 'watch-press';
      readonly submit: Press<'reminders' | 'open-watch' | 'change-watch' | 'reminder' | 'confirm-time-zone'>;
    };

/** What a person asks about the moves that are kept. */
export type MovesCommand =
  /** The open ones; or the steps of the one on the table. */
  | { readonly kind: 'moves' }
  | { readonly kind: 'steps' }
  /** A step of it is done; nothing where they do not say which. */
  | { readonly kind: 'step-done'; readonly step: number | undefined }
  | {
      readonly kind: 'moves-press';
      readonly submit: Press<'moves' | 'open-move' | 'show-move' | 'tick' | 'close-move'>;
    };

/** What a person asks about a file of theirs, and about what is kept of such files. */
export type PortfolioCommand =
  /** The list of what is kept. */
  | { readonly kind: 'portfolio' }
  | {
      readonly kind: 'portfolio-press';
      readonly submit: Press<
        | 'keep-file'
        | 'drop-file'
        | 'file-errors'
        | 'file-dates'
        | 'file-columns'
        | 'portfolio'
        | 'subscription'
      >;
    };

/** What a person wants to hand on of the move on the table. */
export type DraftsCommand =
  | { readonly kind: 'draft' | 'calendar' }
  | { readonly kind: 'drafts-press'; readonly submit: Press<'drafts' | 'draft'> };

/** A language that was asked for, in words or on a card. */
export type SpeakCommand = Pick<Extract<Command, { kind: 'speak' }>, 'kind' | 'language'> &
  Pick<Partial<Press<'speak'>>, 'on'>;

/** What changes settings: the card's buttons, or words. */
export type SettingChange = Press<'save-settings' | 'use-time-zone'> | SettingCommand;

/** Which part of all that is stored about a person, where not the first: after which row it begins. */
export type MyDataPart = Pick<Press<'my-data'>, 'part' | 'after'>;

/** What a person asks about themselves and how they are written to. */
export type PersonalCommand =
  | { readonly kind: Extract<Command['kind'], 'settings' | 'language' | 'speak-other' | 'my-data'> }
  | SpeakCommand
  | { readonly kind: 'change-settings'; readonly change: SettingChange }
  | { readonly kind: 'my-data-part'; readonly part: MyDataPart }
  | Extract<Command, { kind: 'clock' }>;

/** That things are to be as before: what the button stands on, or whatever was changed last. */
export type UndoCommand = { readonly kind: 'undo'; readonly step?: number };

/** What was offered where a question could mean several things. */
export type AskCommand =
  | { readonly kind: 'ask'; readonly topic: TopicId }
  | { readonly kind: 'ask-part'; readonly part: PartId; readonly question: PartQuestion };

/** What was only supposed is not to hold. */
export type LeaveCommand = { readonly kind: 'leave-it' };

/** What a person asks the bot to do, in words or by a button. */
export type Asked =
  | Command
  | PersonalCommand
  | WatchCommand
  | MovesCommand
  | DraftsCommand
  | PortfolioCommand
  | UndoCommand
  | AskCommand
  | LeaveCommand;

/** The command that was typed or pressed, if the input is one. */
export function askedBy(heard: {
  readonly input: Input;
  readonly said?: Said | undefined;
}): Asked | undefined {
  const { input, said } = heard;
  if (said !== undefined) return askedInWords(said);
  return input.kind === 'pressed' ? askedByPress(input.submit) : undefined;
}

function askedInWords({ command, watch, undo }: Said): Asked | undefined {
  if (command !== undefined) return command;
  if (watch !== undefined) return { kind: 'watch-request', request: watch };
  return undo ? { kind: 'undo' } : undefined;
}

function askedByPress(submit: Submit): Asked | undefined {
  switch (submit.verb) {
    case 'answer':
    case 'preview':
    case 'form':
    case 'name':
    case 'watch-end':
    case 'forget-everything':
    case 'keep-everything':
    case 'take-over':
    case 'feedback':
    // It was made words before it got here.
    case 'example':
      return undefined;
    case 'save-settings':
    case 'use-time-zone':
      return { kind: 'change-settings', change: submit };
    case 'my-data':
      return { kind: 'my-data-part', part: submit };
    case 'speak':
      return { kind: 'speak', language: submit.language, on: submit.on };
    case 'reminders':
    case 'open-watch':
    case 'change-watch':
    case 'reminder':
    case 'confirm-time-zone':
      return { kind: 'watch-press', submit };
    case 'moves':
    case 'open-move':
    case 'show-move':
    case 'tick':
    case 'close-move':
      return { kind: 'moves-press', submit };
    case 'keep-file':
    case 'drop-file':
    case 'file-errors':
    case 'file-dates':
    case 'file-columns':
    case 'portfolio':
    case 'subscription':
      return { kind: 'portfolio-press', submit };
    case 'drafts':
    case 'draft':
      return { kind: 'drafts-press', submit };
    case 'change':
      return submit.question === undefined ? { kind: 'change' } : { kind: 'change', field: submit.question };
    case 'undo':
      return { kind: 'undo', step: submit.step };
    case 'ask':
      return { kind: 'ask', topic: submit.topic };
    case 'ask-part':
      return { kind: 'ask-part', part: submit.part, question: submit.question };
    case 'open-form':
      return { kind: 'form' };
    default:
      return { kind: submit.verb };
  }
}
