import { z } from 'zod';
import { submitsOn, textOn } from './card.ts';
import { directMove } from './moves.ts';
import { seenInBodies } from './scene-person.ts';
import type { Scene } from './scene.ts';
import { answerAll } from './talk.ts';
import type { Client, Seen } from './teams.ts';

const channel = {
  id: '19:team@thread.tacv2',
  conversationType: 'channel',
  isGroup: true,
  tenantId: 'tenant-1',
};
const botMention = { type: 'mention', mentioned: { id: '28:bot' }, text: '<at>bot</at>' };

const sentSchema = z.object({ entities: z.array(z.unknown()).optional() });

/** Most of what `directMove` says. */
const inOneMessage =
  'direct from Microsoft on an MCA, we are a direct bill partner in Sweden, customer in Norway, relationship accepted, GDAP, ' +
  '12 subscriptions, same offer, same number of licences, ends 28 February 2027, started 1 March 2026, auto-renew is on';

/** What the bot sent, as people read it, and what its buttons submit. */
export type Heard = {
  readonly words: string;
  readonly submits: readonly Readonly<Record<string, unknown>>[];
  readonly entities: readonly unknown[];
};

export type TeamMember = {
  readonly name: string;
  readonly say: (text: string) => Promise<Heard>;
  readonly press: (submit: object) => Promise<Heard>;
  /** In the team's channel, with these people mentioned by the tags in the text. */
  readonly sayInChannel: (text: string, mentions?: readonly string[]) => Promise<Heard>;
  readonly pressInChannel: (submit: object) => Promise<Heard>;
  readonly install: () => Promise<Heard>;
  /** A first plan in one message, and the customer's name through a reminder. */
  readonly plan: (customer: string) => Promise<void>;
  readonly planInChannel: (customer: string) => Promise<Heard>;
  /** Says it, and answers by cards what is asked then; answers the last turn. */
  readonly answerAll: (words: string, answers: Answers) => Promise<Heard>;
  readonly answerAllInChannel: (words: string, answers: Answers) => Promise<Heard>;
  readonly post: (activity: object) => Promise<Heard>;
};

type Answers = Readonly<Record<string, string>>;

/** People of one team, each with a personal chat of their own and a channel in common. */
export function teamOn(scene: Pick<Scene, 'post'>): (name: string, locale?: string) => TeamMember {
  return (name, locale = 'en-GB') => {
    const from = { id: `29:${asId(name)}`, name, aadObjectId: `aad-${asId(name)}` };
    const personal = { id: `a:${asId(name)}`, conversationType: 'personal', tenantId: 'tenant-1' };
    const own = { from, locale, conversation: personal };
    const there = { from, locale, conversation: channel };
    const post = async (activity: object) => heardIn(await scene.post(activity));
    const say: TeamMember['say'] = (text) => post({ ...own, text });
    const sayInChannel: TeamMember['sayInChannel'] = (text, mentions = []) =>
      post({
        ...there,
        text: `<at>bot</at> ${text}`,
        entities: [botMention, ...mentions.map(mentionOf)],
      });
    const answered = async (at: object, first: object, answers: Answers): Promise<Seen> => {
      const seen = async (activity: object) =>
        withoutAnswered(seenInBodies(await scene.post({ ...at, ...activity })));
      const press: Client['press'] = (data, inputs = {}) => seen({ value: { ...data, ...inputs } });
      return await answerAll({ press }, answers, await seen(first));
    };
    const mentioning = (words: string) => ({ text: `<at>bot</at> ${words}`, entities: [botMention] });
    return {
      name,
      say,
      press: (value) => post({ ...own, value }),
      sayInChannel,
      pressInChannel: (value) => post({ ...there, value }),
      install: () => post({ ...own, type: 'installationUpdate', action: 'add' }),
      plan: async (customer) => {
        await answered(own, { text: inOneMessage }, directMove);
        await say(`remind me about ${customer}`);
      },
      planInChannel: async (customer) => {
        const plan = await answered(there, mentioning(inOneMessage), directMove);
        await sayInChannel(`remind me about ${customer}`);
        return heardOf(plan);
      },
      answerAll: async (text, answers) => heardOf(await answered(own, { text }, answers)),
      answerAllInChannel: async (words, answers) =>
        heardOf(await answered(there, mentioning(words), answers)),
      post: (activity) => post({ ...own, ...activity }),
    };
  };
}

/** The card that was answered comes last, in its new form: nobody can press it any more. */
function withoutAnswered(seen: Seen): Seen {
  return { ...seen, cards: seen.cards.filter(({ card }) => submitsOn(card).length > 0) };
}

function asId(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '-');
}

function mentionOf(name: string): object {
  return { type: 'mention', mentioned: { id: `29:${asId(name)}`, name }, text: `<at>${name}</at>` };
}

/** What the bodies of messages say. */
export function heardIn(bodies: readonly string[]): Heard {
  const sent = bodies.map((body) => sentSchema.parse(JSON.parse(body)));
  const entities = sent.flatMap(({ entities: named = [] }) => named);
  return { ...heardOf(seenInBodies(bodies)), entities };
}

function heardOf({ texts, cards }: Seen): Heard {
  const shown = cards.map(({ card }) => card);
  return {
    words: [...texts, ...shown.map(textOn)].join('\n'),
    submits: shown.flatMap(submitsOn),
    entities: [],
  };
}
