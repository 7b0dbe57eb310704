import type { ProgressWords } from '../progress-words.ts';

/** How English says how far a move is, and whose it is. */
export const progress = {
  deeds: {
    accepted: `
      [the customer |the client |customer |client |they |he |she ][has |have |ve ][now |finally |just ]accepted[ it| us| the invitation| the invite| the request| the relationship| the reseller relationship]
      [the |our ](invitation|invite|request|relationship|reseller relationship) (is|was|has been|got) [now |finally ](accepted|approved)`,
    transfer: `
      [the ]transfer[s| request] [is |was |has been |got |s ][now |finally ](approved|accepted|agreed|confirmed)
      [the |their ](old|former|previous|current|source|losing|other) (partner|reseller|provider|csp) [has |have |s ][now |finally |just ](approved|accepted|agreed|confirmed|signed off|said yes)[ it| to it| the transfer| to the transfer]`,
    'admin-rights': `
      gdap (is|s) [now |finally ](there|in place|active|approved|accepted|set up|granted|live|done)
      [they |the customer |the client ][has |have |ve ][now |finally |just ](approved|accepted|granted) [us ]gdap, we [have |ve ](got |have )?gdap`,
    'renewal-off': `
      auto[ ]renew[al] [is |s |was |has been ][now |finally ](off|turned off|switched off|disabled)
      [we |i |they |the customer |the old partner ][have |has |ve ][now |finally |just ](turned|switched) off auto[ ]renew[al], [we |i |they |the customer |the old partner ][have |has |ve ][now |finally |just ](turned|switched) auto[ ]renew[al] off`,
    agreement: `
      [the ](agreement|mca|customer agreement|microsoft customer agreement) [is |was |has been |s ][now |finally ](signed|accepted|confirmed|attested)
      [the customer |the client |they |he |she ][has |have |ve ][now |finally |just ](signed|accepted|confirmed) the (agreement|mca|customer agreement|microsoft customer agreement)`,
    ordered: `
      [the |our |new ]order[s] [is |are |was |were |has been |have been |s ][now |finally ](placed|made|submitted|sent)
      (we|i) [have |ve ][now |finally |just ](placed|made|submitted|sent) the order[s], (we|i) [have |ve ][now |finally |just ](ordered|provisioned)[ it| them| everything| the (subscription|subscriptions|licences|licenses)| the new (subscription|subscriptions|licences|licenses)]
      [the ]new (subscription|subscriptions|licences|licenses) (is|are|were|have been|has been) [now |finally ](live|active|ordered|provisioned|in place|running|there|bought)`,
    assigned: `
      [the |all |all the |new |the new ](licences|licenses|seats) [is |are |were |have been ][now |all |finally ](assigned|reassigned|handed out)
      (we|i) [have |ve ][now |finally |just ](assigned|reassigned) [all |the |all the |the new ](licences|licenses|seats), [the ]licen(c|s)e assignment is (done|updated)`,
    data: `
      [the |all |all the ](data|mailboxes|mail|files) [is |are |was |were |has been |have been ][now |all |finally ](migrated|moved|copied|across|in the new tenant)
      (we|i) [have |ve ][now |finally |just ](migrated|moved|copied) [all |the |all the ](data|mailboxes|mail|files)`,
    equivalent: `
      (we|i) [have |ve ][now |finally |just ]found [an |the |a ](equivalent|replacement|matching|comparable)[ offer| product]
      [the |an |a ](equivalent|replacement|matching|comparable) (offer|product) [is |was |has been |s ](found|chosen)`,
    all: `
      [all |it is |it s |is |that s |everything is |everything s |all is ](done|finished|completed)
      (we|i)[ are| re| m| am] (done|finished)[ with it| with this| with them| with this move| with this customer]
      [the |this |our ](move|migration) [is |was |has been |s ][now |finally ](done|finished|complete|completed|through|over|closed)
      close[ the| this] move`,
  },
  steps: `
    step[s] [is |are |s |was |were |has been |have been ][now |both |all ](done|finished|complete|completed|ticked[ off])
    (we|i) [have |ve ][now |just |also |already ](done|did|finished|completed) step[s], (done|finished|completed) step[s], tick[ off] step[s], (done|finished) with step[s]`,
  and: `and, n, plus, also, as well as`,
  lately: `today, now, yesterday, this morning, tonight, finally, at last, just now, already, last night, good news, great news, hooray, also, and`,
  joints: `for, with, at, by`,
  customer: {
    surely: `
      [the |our |my ](customer|client)[ s] (name is|is called|is named), [the |our |my ](customer|client)[ s] name, (customer|client) name, [its |the ]name is, the name of the (customer|client) is`,
    perhaps: `
      [the |our |my |this ](customer|client) is, (customer|client), (it|this|that) (is|s) for, (it|this|that)[ move] is, call (it|this|them|the customer|this move|the move), name (it|this|them|the customer|this move|the move)`,
  },
} as const satisfies ProgressWords;
