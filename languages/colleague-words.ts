/** How one language speaks of colleagues who take over for good or stand in for a while, in templates. */
export type ColleagueWords = {
  /** Before what is handed over; between that and to whom; and what may stand behind what is handed over. */
  readonly give: string;
  readonly to: string;
  readonly over: string;
  /** All that somebody has, and the move that stands there, instead of a name; before a customer's name. */
  readonly all: string;
  readonly it: string;
  readonly move: string;
  /** Written like a name, and no colleague's. */
  readonly nobody: string;
  /** Take back what still waits for somebody; a customer may follow. */
  readonly withdraw: string;
  /** Before who stands in, between that and the last day; and between the two names. */
  readonly standIn: string;
  readonly until: string;
  readonly standsIn: string;
  /** The whole message: nobody stands in any more; who does. */
  readonly off: string;
  readonly who: string;
};
