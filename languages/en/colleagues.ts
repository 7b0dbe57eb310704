import type { ColleagueWords } from '../colleague-words.ts';

/** How people hand a move over, and say who stands in for them. */
export const colleagues: ColleagueWords = {
  give: `give, hand[ over], pass[ on], reassign, assign, transfer (ownership of|the move|the moves)`,
  to: `to, over to, on to`,
  over: `over, on`,
  all: `[all ][of ]my [open ](moves|customers), [all ](the|of my) moves, everything, all[ of them| of it]`,
  it: `it, this, that, this (move|one|customer|plan), the (move|plan|customer)`,
  move: `[the |my ](move|customer)[ for| of| called]`,
  nobody: `csp, microsoft, us, me, you, them, our csp, extended service terms`,
  withdraw: `(withdraw|cancel|take back|undo|stop) [the |my ](hand[ ]over|handoff)[s][ (of|for)], don t hand over`,
  standIn: `[(my|set|set my|make my|choose|name|appoint) ](stand[ ]in|substitute|deputy|cover)[ (is|to|for me is)]`,
  until: `until, till, til, to, through, up to, thru, up to and including`,
  standsIn: `(stands|stand|standing|is standing|will stand|fills|is filling|will fill) in for me, (covers|cover|is covering|will cover)[ for] me, is my (stand[ ]in|substitute|deputy|cover), as (my )?stand[ ]in`,
  off: `[turn |switch ]stand[ ]in off, turn off [my |the ]stand[ ]in, (end|stop|cancel|remove|clear|delete|no)[ more] [my |the ]stand[ ]in[s], i m back from (leave|holiday|holidays|vacation|parental leave)`,
  who: `stand[ ]in, my stand[ ]in, (who is|who s|show) my stand[ ]in, (who|who s|who is) (stands|standing) in for me, who (covers|is covering) [for ]me`,
};
