import { choiceWords, isChoiceField } from '../../../languages/value-words.ts';
import { speechFor } from '../../../languages/speech.ts';
import { choices, fields, type ChoiceField, type Draft, type Field } from '../../../guidance/answers.ts';
import { draftSchema } from '../../../guidance/answers.ts';
import { ambiguous, itHears, type Case } from './heard.ts';

/** What people answer to each question, by the value that they mean. */
const answers: Record<ChoiceField, Record<string, readonly string[]>> = {
  source: {
    'microsoft-direct': [
      'directly from Microsoft',
      'microsoft direct',
      'microsoft',
      'admin portal',
      'bought in the admin center',
      'credit card in the admin center',
    ],
    'another-partner': [
      'another partner',
      'from another CSP',
      'a different reseller',
      'partner',
      'another-partner',
    ],
    'volume-licensing': [
      'EA',
      'enterprise agreement',
      'open licence',
      'open license',
      'MPSA',
      'volume licensing',
    ],
    'another-tenant': ['another tenant', 'tenant to tenant', 'from their old tenant'],
  },
  relationship: {
    accepted: ['accepted', 'yes, accepted', 'we already have one', 'yes', 'they accepted it yesterday'],
    invited: [
      'invited',
      'sent but not accepted yet',
      'pending',
      'not accepted yet',
      'we sent the invitation last week',
    ],
    none: ['none', 'no relationship', 'not invited'],
  },
  delegatedAdmin: {
    gdap: ['GDAP', 'yes gdap', 'we have gdap', 'No, they have GDAP', 'GDAP, not DAP'],
    dap: ['DAP', 'legacy DAP', 'old DAP', 'only DAP'],
    none: [
      'no GDAP',
      'no DAP',
      'without GDAP',
      'none',
      'neither',
      'no',
      'no GDAP, no DAP',
      'we don’t have GDAP',
    ],
  },
  offer: {
    same: ['same', 'same offer', 'the same product', 'the same', 'identical'],
    equivalent: ['equivalent', 'similar', 'an equivalent product'],
    different: ['different', 'another product', 'upgrade to E5', 'not the same', 'not the same offer'],
    discontinued: ['discontinued', 'retired', 'end of sale', 'it is no longer sold'],
  },
  licenceCount: {
    unchanged: ['unchanged', 'same number', 'no change', 'the same', 'yes', 'same number of seats'],
    changed: ['changed', 'fewer', 'more licences', 'they need more seats', 'no', 'not the same'],
  },
  autoRenew: {
    on: ['on', 'auto on', "it's on", 'it is on', 'yes', 'yes please', 'switched on', 'I think it is on'],
    off: [
      'off',
      'auto off',
      'no',
      'no, it is off',
      'it is not on',
      'turned off',
      'auto-renew off',
      'it is currently switched off',
      'no auto-renewal',
    ],
    unknown: ["don't know", 'unknown', 'not sure'],
    cancel: ['it ends', 'cancel at the end', 'ends at term end'],
    extended: ['it goes on monthly', 'month by month', 'extended', 'Extended Service Terms'],
  },
  billingAccount: {
    mca: ['mca', 'the new one', 'Microsoft Customer Agreement'],
    mosa: ['mosa', 'the old one', 'Microsoft Online Subscription Agreement'],
    unknown: ["don't know", 'no idea'],
  },
  volumeProgramme: {
    enterprise: ['EA', 'enterprise', 'an enterprise agreement'],
    other: ['Open', 'MPSA', 'another one', 'not EA'],
    unknown: ["don't know"],
  },
  partnerModel: {
    'direct-bill': ['direct', 'direct bill', 'we buy directly from Microsoft'],
    'indirect-provider': ['distributor', 'we are a distributor', 'indirect provider'],
    'indirect-reseller': ['reseller', 'indirect', 'through a distributor'],
    unknown: ["don't know"],
  },
  sameProvider: {
    yes: ['yes', 'the same', 'same distributor'],
    no: ['no', 'different ones', 'another distributor'],
    unknown: ["don't know", 'not sure'],
  },
  state: {
    active: ['active', 'expired', 'disabled', 'still running'],
    extended: ['extended', 'in Extended Service Terms', 'EST'],
    cancelled: ['cancelled', 'canceled', 'it was cancelled'],
    suspended: ['suspended'],
    trial: ['trial', 'it is a trial', 'a free trial'],
  },
  termLength: {},
};

describe('a choice that is asked for', () => {
  for (const field of fields.filter(isChoiceField)) {
    describe(field, () => {
      itHears(
        field,
        Object.entries(answers[field]).flatMap(([value, sayings]) =>
          sayings.map((say): Case => ({ say, facts: fact(field, value) })),
        ),
      );

      describe('in the words of the card and the rulebook', () => {
        const speech = speechFor('en');
        itHears(
          field,
          choices[field].flatMap((value) =>
            [value, value.toUpperCase(), choiceWords(field, value, speech)].map((say): Case => ({
              say,
              facts: fact(field, value),
            })),
          ),
        );
      });
    });
  }

  describe('is asked back where it can be several', () => {
    itHears('delegatedAdmin', [
      { say: 'yes', doubts: { delegatedAdmin: ambiguous('gdap', 'dap') }, note: 'which of them?' },
      { say: 'GDAP or no GDAP?', doubts: { delegatedAdmin: ambiguous('gdap', 'none') } },
    ]);
    itHears('relationship', [
      { say: 'no', doubts: { relationship: ambiguous('invited', 'none') } },
      { say: 'not yet', doubts: { relationship: ambiguous('invited', 'none') } },
      { say: 'not accepted', doubts: { relationship: ambiguous('invited', 'none') } },
    ]);
    itHears('autoRenew', [{ say: 'on or off?', doubts: { autoRenew: ambiguous('on', 'off') } }]);
    itHears('source', [
      {
        say: 'Microsoft or another partner',
        doubts: { source: ambiguous('microsoft-direct', 'another-partner') },
      },
      { say: "don't know", doubts: { source: { kind: 'look-it-up' } } },
    ]);
  });

  describe('is not taken from words that mean something else', () => {
    itHears('offer', [
      { say: 'same number of licences', facts: { licenceCount: 'unchanged' } },
      { say: 'yes', note: 'makes no sense here' },
      { say: 'no' },
    ]);
    itHears('delegatedAdmin', [
      { say: 'what is GDAP?' },
      { say: 'there is no contract' },
      { say: 'no relationship', facts: { relationship: 'none' } },
    ]);
    itHears('source', [{ say: 'not from Microsoft' }]);
    itHears('relationship', [
      { say: "they haven't accepted it yet", facts: { relationship: 'invited' } },
      { say: 'they have not really accepted' },
      { say: 'not formally approved' },
    ]);
    itHears('delegatedAdmin', [
      { say: 'GDAP without that role', facts: { delegatedAdmin: 'none' } },
      { say: 'GDAP pending', facts: { delegatedAdmin: 'none' } },
    ]);
    itHears('autoRenew', [
      { say: "I don't know if it is on", facts: { autoRenew: 'unknown' } },
      { say: 'not sure, I think it is on', facts: { autoRenew: 'on' } },
    ]);
    itHears('autoRenew', [{ say: 'on the first of March', note: 'this "on" belongs to the date' }]);
  });
});

describe('a choice that nobody asked for', () => {
  describe('needs its cue', () => {
    itHears(undefined, [
      ...['yes', 'no', 'none', 'same', 'on', 'off', 'changed', 'accepted', 'microsoft'].map((say) => ({
        say,
      })),
      { say: 'auto-renew off', facts: { autoRenew: 'off' } },
      { say: 'auto renew: on', facts: { autoRenew: 'on' } },
      { say: 'auto-renew is turned off', facts: { autoRenew: 'off' } },
      { say: 'relationship accepted', facts: { relationship: 'accepted' } },
      { say: 'relationship: none', facts: { relationship: 'none' } },
      { say: 'the offer is different', facts: { offer: 'different' } },
      { say: 'GDAP: no', facts: { delegatedAdmin: 'none' } },
      { say: 'not sure about GDAP' },
      { say: 'licences unchanged', facts: { licenceCount: 'unchanged' } },
      { say: 'same offer, same number', facts: { offer: 'same', licenceCount: 'unchanged' } },
      { say: 'different product, fewer licences', facts: { offer: 'different', licenceCount: 'changed' } },
      { say: 'the customer accepted the agreement', note: 'the agreement is not the relationship' },
      {
        say: 'what does GDAP mean? we have DAP',
        facts: { delegatedAdmin: 'dap' },
        note: 'a question tells nothing',
      },
    ]);
  });
});

function fact(field: Field, value: string): Draft {
  return draftSchema.parse({ [field]: value });
}
