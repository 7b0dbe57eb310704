import type { HelpShown } from '../cards/talk/help-card.ts';
import type { Draft } from '../guidance/answers.ts';
import type { Key } from '../languages/en/says.ts';
import type { Values } from '../languages/speech.ts';
import type { Watch } from '../reminders/watch.ts';
import type { Said } from '../understanding/said.ts';
import type { Absence } from './absence.ts';
import type {
  ColleagueAsked,
  DraftsCommand,
  MovesCommand,
  PersonalCommand,
  PortfolioCommand,
  WatchCommand,
} from './means/asked.ts';
import type { Reminded } from './means/situation.ts';
import type { MoveOpening } from './move/opening.ts';
import type { PressRefusal } from './press-refusal.ts';

/** What an input leads to; perform.ts does it. */
export type Deed =
  | { readonly do: 'say'; readonly key: Key; readonly values?: Values }
  /** It is said that nothing waits for it, and what there is instead. */
  | { readonly do: 'say-nothing-open'; readonly key: 'notice.nothingOpen' | 'notice.noPlanYet' }
  /** The press is noted as refused. */
  | { readonly do: 'refuse'; readonly why: PressRefusal }
  /** The dialog on top hears the input. */
  | { readonly do: 'hear' }
  /** The dialog on top shows again what waits. */
  | { readonly do: 'show-again' }
  | { readonly do: 'leave-all' }
  /** The watch that is being set up is left without a word. */
  | { readonly do: 'leave-watch' }
  | ({ readonly do: 'begin-move' } & Extract<MoveOpening, { with: 'question' | 'form' | 'words' }>)
  | { readonly do: 'ask-to-go-on'; readonly absence: Absence }
  | { readonly do: 'ask-to-forget' }
  /** With what is known of the customer once the same message is heard, where it also tells something. */
  | ({
      readonly do: 'answer';
      readonly beside: Draft | undefined;
      /** What the reminder right above is of, if it is one alone. */
      readonly below?: Watch | undefined;
    } & Pick<Said, 'asks' | 'outside'>)
  | { readonly do: 'undo'; readonly step?: number | undefined }
  | { readonly do: 'welcome' }
  | { readonly do: 'about' }
  | ({ readonly do: 'help' } & HelpShown)
  | { readonly do: 'answer-reminder'; readonly reminded: Reminded }
  | { readonly do: 'obey-watch'; readonly command: WatchCommand }
  | { readonly do: 'obey-moves'; readonly command: MovesCommand }
  | { readonly do: 'obey-colleague'; readonly asked: ColleagueAsked }
  | { readonly do: 'obey-drafts'; readonly command: DraftsCommand }
  | { readonly do: 'obey-portfolio'; readonly command: PortfolioCommand }
  | { readonly do: 'obey-personal'; readonly command: PersonalCommand };
