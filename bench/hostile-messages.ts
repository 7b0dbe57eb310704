import { isTooLong } from '../bot/turn/message-length.ts';
import { fields } from '../guidance/answers.ts';
import { speechFor } from '../languages/speech.ts';
import { submitsOn } from '../test/support/card.ts';
import { newestCard } from '../test/support/talk.ts';
import { startTeams, type Client, type Seen } from '../test/support/teams.ts';

const { say } = speechFor('en');

/** Prints what the worst messages cost, the least of three times: no longer can they keep others waiting. */
const pieces = [
  ...['q4\n', 'q1 q2 q3 q4 jan. feb. mar. apr. ', 'weeks; ', 'fri, ', '31/3 ', '31 march 2027, '],
  ...['n ', 'n\n', 'não\n', 'SE ', '1 ', '1\n', 'two hundred and ', 'no gdap ', 'if ', 'what is gdap? '],
  ...[
    'five licences, not ',
    'inte 15 utan 150 ',
    'sista mars, ',
    'fim de março; ',
    '<at>',
    '**a** ',
    '\u200b',
    'å',
  ],
  // Each name before a colon has its value read once more.
  `${fields.map((field) => `${say(`field.${field}`)}: q4 q4 q4 q4 q4 q4 q4 q4 q4 q4 q4 q4 q4 q4 q4 q4 q4`).join('\n')}\n`,
];

type Stage = { readonly name: string; readonly begin: (client: Client) => Promise<unknown> };

const stages: readonly Stage[] = [
  { name: 'nothing open', begin: () => Promise.resolve() },
  { name: 'the first question', begin: (client) => client.say('start') },
  { name: 'the day a watch ends', begin: (client) => client.say('remind me about Contoso E3') },
  {
    name: 'a plan',
    begin: (client) =>
      client.say(
        'from Sweden to Norway, direct from Microsoft, no GDAP, 12 subscriptions, same offer, ends 31 March 2027, auto-renew off, invited',
      ),
  },
];

const teams = await startTeams();
let people = 0;
const held: { readonly milliseconds: number; readonly of: string }[] = [];
for (const { name, begin } of stages) {
  for (const piece of pieces) {
    const text = messageOf(piece);
    const times = [];
    for (let time = 0; time < 3; time += 1) {
      const client = teams.client(`bench-${(people += 1)}`);
      await begin(client);
      times.push(await costOf(() => client.say(text)));
    }
    held.push({
      milliseconds: Math.min(...times),
      of: `typed ${JSON.stringify(piece)} while ${name} is open`,
    });
  }
}
for (const piece of pieces) {
  const text = messageOf(piece);
  const times = [];
  for (let time = 0; time < 3; time += 1) {
    const client = teams.client(`bench-${(people += 1)}`);
    const form = await client.say('form');
    times.push(await costOf(() => pressForm(client, form, text)));
  }
  held.push({ milliseconds: Math.min(...times), of: `a form of ${JSON.stringify(piece)}` });
}
held.sort((one, other) => other.milliseconds - one.milliseconds);
for (const { milliseconds, of } of held.slice(0, 15))
  process.stdout.write(`${milliseconds.toFixed(0)} ms: ${of}\n`);
await teams.close();
process.exit(0);

/** As many of it as a message may hold. */
function messageOf(piece: string): string {
  let text = '';
  while (!isTooLong(text + piece)) text += piece;
  return text;
}

function pressForm(client: Client, form: Seen, text: string): Promise<Seen> {
  const submit = submitsOn(newestCard(form)).find(({ verb }) => verb === 'form') ?? {};
  return client.press(submit, Object.fromEntries(fields.map((field) => [field, text])));
}

/** Milliseconds of processor, which what else the machine does hardly changes; the connector and the client are in it. */
async function costOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
