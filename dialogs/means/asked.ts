import type { ColleagueCommand } from '../../understanding/colleagues/colleague-said.ts';
import type { Command, SettingCommand } from '../../understanding/commands/command-said.ts';
import type { PartId, PartQuestion } from '../../knowledge/parts.ts';
import type { TopicId } from '../../knowledge/topics.ts';
import type { NamedList } from '../../portfolio/asked/list-asked.ts';
import type { NarrowTable } from '../../portfolio/pasted/narrow-table.ts';
import type { Said } from '../../understanding/said.ts';
import type { WatchRequest } from '../../understanding/reminding/watch-said.ts';
import type { ProgressSaid } from '../../understanding/progress/progress-said.ts';
import type { Input } from '../input.ts';
import type { ProgressOf } from './situation.ts';
import { isPressOf, type Press, type RoomPress, type Submit } from './room-presses.ts';

/** What a person asks about the customers that they watch. */
export type WatchCommand =
  | { readonly kind: 'watch' | 'reminders' }
  | { readonly kind: 'watch-request'; readonly request: WatchRequest }
  | RoomPress<'watch-press'>;

/** What a person asks about the moves that are kept. */
export type MovesCommand =
  /** The open ones; or the steps of the one on the table. */
  | { readonly kind: 'moves' }
  | { readonly kind: 'steps'; readonly moveId?: string | undefined }
  /** A step of it is done; nothing where they do not say which. */
  | { readonly kind: 'step-done'; readonly step: number | undefined }
  /** Something is done of one of these moves. */
  | {
      readonly kind: 'progress';
      readonly done: ProgressSaid;
      readonly of: Pick<ProgressOf, 'moves' | 'isSaid'>;
    }
  /** The plan of the move on the table was made anew by what is done. */
  | { readonly kind: 'told'; readonly done: ProgressSaid; readonly moveId: string }
  | RoomPress<'moves-press'>;

/** What a person asks about colleagues who take over or stand in. */
export type ColleagueAsked = ColleagueCommand | RoomPress<'colleague-press'>;

/** What asks for a list. */
export type ListMeant = Extract<NonNullable<Said['query']>, { kind: 'ending' | NamedList }>;

/** What a person asks about a file of theirs, and about what is kept of such files. */
export type PortfolioCommand =
  /** The list of what is kept. */
  | { readonly kind: 'portfolio' }
  /** What a message asks over it, or tells of the move on the table. */
  | {
      readonly kind: 'portfolio-or-plan';
      readonly query: ListMeant;
      readonly told: Pick<Said, 'facts' | 'doubts'>;
    }
  /** The channel is to have the person's list, or to have it no more. */
  | { readonly kind: 'give-list' }
  | { readonly kind: 'take-list-back' }
  /** What a message asks over it; beside a move whose answers wait, or without. */
  | {
      readonly kind: 'portfolio-query';
      readonly query: NonNullable<Said['query']>;
      readonly isBeside: boolean;
    }
  /** Rows were pasted that are too few columns for a list. */
  | { readonly kind: 'part-of-table'; readonly found: NarrowTable['found'] }
  | RoomPress<'portfolio-press'>;

/** What a person wants to hand on of the move on the table. */
export type DraftsCommand = { readonly kind: 'draft' | 'calendar' } | RoomPress<'drafts-press'>;

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
  | ColleagueAsked
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
  if (isPressOf('watch-press', submit)) return { kind: 'watch-press', submit };
  if (isPressOf('moves-press', submit)) return { kind: 'moves-press', submit };
  if (isPressOf('colleague-press', submit)) return { kind: 'colleague-press', submit };
  if (isPressOf('portfolio-press', submit)) return { kind: 'portfolio-press', submit };
  if (isPressOf('drafts-press', submit)) return { kind: 'drafts-press', submit };
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
    case 'change':
      return submit.question === undefined ? { kind: 'change' } : { kind: 'change', field: submit.question };
    case 'undo':
      return { kind: 'undo', step: submit.step };
    case 'ask':
      return { kind: 'ask', topic: submit.topic };
    case 'ask-part':
      return { kind: 'ask-part', part: submit.part, question: submit.question };
    case 'steps':
      return { kind: 'steps', moveId: submit.moveId };
    case 'open-form':
      return { kind: 'form' };
    default:
      return { kind: submit.verb };
  }
}
