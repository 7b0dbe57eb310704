import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { submitOf } from './card.ts';
import type { Config, Person } from './playground-config.ts';
import type { Passed, PlaygroundLog } from './playground-log.ts';
import { cardId, newestCardId, seenIn } from './playground-seen.ts';
import type { Client, Place, Seen } from './teams.ts';

/** A running Playground: where it answers, what it plays, and what passes between it and the bot. */
export type Stage = {
  readonly url: string;
  readonly config: Config;
  readonly log: PlaygroundLog;
};

type Act = () => Promise<unknown>;
type Ends = (activity: Passed['activity']) => boolean;

/** What the bot did in the turn that the act leads to: the act is answered by activities that end so. */
export async function turnAfter({ log }: Stage, act: Act, ...ends: Ends[]): Promise<Seen> {
  const since = log.passed.length;
  await act();
  const ended = (end: Ends) => (each: Passed) => each.from === 'client' && end(each.activity);
  await log.waitFor(since, ...ends.map(ended));
  const passed = log.passed.slice(since);
  const refused = passed.find(({ from, status }) => from === 'client' && status >= 400);
  if (refused !== undefined) throw new Error(`the bot answered ${refused.status}`);
  return seenIn(passed);
}

/** One person in one place. All that a turn sent is seen when the promise resolves. */
export function playgroundClient(stage: Stage, person: Person, place: Place): Client {
  const post: Client['post'] = (activity) => {
    const whole = { id: randomUUID(), ...activityFrom(stage, person, place), ...activity };
    const act = () => call(stage, '/_internal/v1/customActivities', whole);
    return turnAfter(stage, act, ({ id }) => id === whole.id);
  };
  const submit = (replyToId: string, value: object) => {
    const conversation = { id: place.conversationId };
    const body = { conversation, from: { id: person.id }, replyToId, value };
    const act = () => call(stage, '/_conversation/v1/submit', body);
    return turnAfter(
      stage,
      act,
      (activity) => activity.replyToId === replyToId && activity.from?.id === person.id,
    );
  };
  return {
    // The Playground takes what is typed as said by its current user, whoever the sender is said to be.
    say: (text, extra) =>
      person.id === stage.config.currentUser.id && extra === undefined
        ? turnAfter(stage, () => type(stage, place, text), isMessage)
        : post({ type: 'message', ...mentioning(stage.config, place, text), ...extra }),
    press: (data, inputs = {}) => submit(newestCardId(stage.log.passed, place), { ...data, ...inputs }),
    pressOn: (card, verb, inputs = {}) => {
      const data = submitOf(card, verb);
      if (data === undefined) throw new Error(`the card has no button that submits ${verb}`);
      return submit(cardId(stage.log.passed, card), { ...data, ...inputs });
    },
    post,
    install: () =>
      turnAfter(
        stage,
        () =>
          call(stage, `/_debug/conversation/${encodeURIComponent(place.conversationId)}/installation`, {}),
        (activity) => activity.type === 'installationUpdate',
        (activity) => activity.type === 'conversationUpdate',
      ),
    uninstall: () => post({ type: 'installationUpdate', action: 'remove' }),
  };
}

/** Ends a turn that is led to by a message, whoever sends it and how. */
export const isMessage: Ends = ({ type: kind }) => kind === 'message';

const postedSchema = z.object({ postConversationId: z.string() });

/** The current user mentions the bot in a new post of the channel; answers the post's thread and what came. */
export async function openThread(stage: Stage, channel: Place, text: string): Promise<[Place, Seen]> {
  let conversationId: string | undefined;
  const seen = await turnAfter(
    stage,
    async () => {
      conversationId = postedSchema.parse(await type(stage, channel, text)).postConversationId;
    },
    (activity) => activity.conversation.id === conversationId,
  );
  return [{ conversationId: conversationId ?? '', type: 'channel' }, seen];
}

/** As the page posts what was typed into it. */
function type(stage: Stage, place: Place, text: string): Promise<unknown> {
  const { bot, currentUser } = stage.config;
  return call(stage, `/_conversation/v1/conversations/${encodeURIComponent(place.conversationId)}/messages`, {
    from: { id: currentUser.id },
    textFormat: 'plain',
    text: mentioning(stage.config, place, text).text,
    ...(place.type === 'personal' ? {} : { mentions: [{ mentioned: { id: bot.id }, text: tag(bot.name) }] }),
  });
}

function mentioning({ bot }: Config, place: Place, text: string): { text: string; entities?: object[] } {
  if (place.type === 'personal') return { text };
  return {
    text: `${tag(bot.name)} ${text}`,
    entities: [{ type: 'mention', mentioned: bot, text: tag(bot.name) }],
  };
}

function tag(name: string): string {
  return `<at>${name}</at>`;
}

function activityFrom({ url, config }: Stage, person: Person, { conversationId, type: kind }: Place): object {
  return {
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: `${url}/_connector`,
    locale: 'en-US',
    from: person,
    recipient: config.bot,
    conversation: {
      id: conversationId,
      conversationType: kind,
      isGroup: kind !== 'personal',
      tenantId: config.tenantId,
    },
    channelData: { tenant: { id: config.tenantId } },
  };
}

/** Answers the body, which is nothing or JSON. */
async function call({ url }: Stage, path: string, body: object): Promise<unknown> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
