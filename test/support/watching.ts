import assert from 'node:assert/strict';
import { z } from 'zod';
import { nodesOf } from './card.ts';
import { directMove } from './moves.ts';
import { answerAll, newestCard } from './talk.ts';
import type { Client, Seen } from './teams.ts';

const opensSchema = z.object({
  data: z.object({ verb: z.literal('open-watch'), watchId: z.string() }),
});

/** What the list of reminders on the newest card offers to open by a press on its row: subject and id. */
export function listedOn(seen: Seen): { title: string; value: string }[] {
  return nodesOf(newestCard(seen)).flatMap((row) => {
    const opens = opensSchema.safeParse(row['selectAction']);
    if (!opens.success) return [];
    const [subject] = nodesOf(row['items']).filter(({ type }) => type === 'TextBlock');
    // Without the escapes of Markdown, as it is read.
    const title = String(subject?.['text']).replaceAll(/\\(.)/g, '$1');
    return [{ title, value: opens.data.data.watchId }];
  });
}

/** The id of what a person watches by that name. */
export async function watchIdOf(client: Client, subject: string): Promise<string> {
  const listed = listedOn(await client.say('reminders')).find(({ title }) => title === subject);
  assert.ok(listed, `${subject} is not watched`);
  return listed.value;
}

/** Goes through a whole move by cards; answers the turn that shows the plan. */
export async function plan(client: Client, more: object = {}): Promise<Seen> {
  return await answerAll(client, { ...directMove, ...more }, await client.say('start'));
}

/** Presses a button of a reminder, on a card of which the bot does not know where it stands: it leaves it alone. */
export async function pressReminder(client: Client, watchId: string, data: object): Promise<Seen> {
  const reminderId = '22222222-2222-4222-8222-222222222222';
  return await client.press(
    { verb: 'reminder', watchId, reminderId, ...data },
    {},
    { replyToId: 'not-known' },
  );
}
