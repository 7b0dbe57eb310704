import assert from 'node:assert/strict';
import { languageIds } from '../../languages/language-id.ts';
import { waitUntil } from '../support/wait-until.ts';
import { inputIds, submitsOn } from '../support/card.ts';
import type { Sent } from '../support/connector.ts';
import { conversationIn, type Step } from '../support/conversations.ts';
import { advised, asked, newestCard } from '../support/talk.ts';
import { startTeams, type Client, type Seen, type Teams } from '../support/teams.ts';
import { foreignWords, wordsOn } from '../support/wording.ts';

async function talkThrough(client: Client, { say, asks, advice, words = [] }: Step) {
  const seen = await client.say(say);
  if (asks !== undefined) assert.equal(fieldOf(seen), asks, say);
  if (advice !== undefined) {
    const shown = advised(seen);
    for (const id of advice) assert.ok(shown.includes(id), `${say}: ${id}`);
  }
  const text = [...seen.texts, ...seen.cards.flatMap(({ card }) => wordsOn(card))].join('\n');
  for (const word of words) assert.ok(text.includes(word), `“${word}” in the answer to “${say}”: ${text}`);
}

/** The field that is asked, of a move or of something to watch. */
function fieldOf(seen: Seen): string | undefined {
  const [first] = inputIds(newestCard(seen));
  return first === 'customerName' ? first : asked(seen);
}

function reminderIn({ connector }: Teams, since: number): Sent | undefined {
  return connector.requests
    .slice(since)
    .find(({ activity }) => submitsOn(activity.attachments).some((submit) => submit['do'] === 'done'));
}

/** Everything that somebody reads of what was sent. */
function readIn({ activity }: Sent): string[] {
  const { text = '', summary = '', attachments = [] } = activity;
  return [text, summary, ...attachments.flatMap(({ content }) => wordsOn(content))];
}

// One bot: the clock that moves is that of its process.
for (const language of languageIds)
  describe(`a conversation in ${language}`, () => {
    const { locale, talk, moveTime, reminder, done, afterwards, asked: others } = conversationIn(language);
    let teams: Teams;
    let client: Client;

    before(async () => {
      teams = await startTeams();
      client = teams.client('ada', undefined, locale);
    });
    after(() => teams.close());

    it('leads from the first word to the plan and to a watch', async () => {
      for (const step of talk) await talkThrough(client, step);
    });

    it('is taken up by the reminder, which is done by its button', async () => {
      const since = teams.connector.requests.length;
      await client.say(moveTime);
      await waitUntil('the reminder came', () => reminderIn(teams, since) !== undefined, {
        seconds: 20,
        every: 10,
      });
      const came = reminderIn(teams, since);
      assert.ok(came);
      const text = readIn(came).join('\n');
      for (const word of reminder) assert.ok(text.includes(word), `“${word}” on the reminder: ${text}`);

      const button = submitsOn(came.activity.attachments).find((submit) => submit['do'] === 'done');
      const { updates } = await client.press(button ?? {}, {}, { replyToId: came.id });
      assert.deepEqual(
        updates.map(({ id }) => id),
        [came.id],
      );
      const handled = wordsOn(updates[0]?.card).join('\n');
      for (const word of done) assert.ok(handled.includes(word), handled);
      await talkThrough(client, afterwards);
    });

    for (const [index, { note, talk: steps }] of others.entries())
      it(`asks what the customer calls for: ${note}`, async () => {
        const other = teams.client(`other-${index}`, undefined, locale);
        for (const step of steps) await talkThrough(other, step);
      });

    it('is in that language from end to end', () => {
      for (const sent of teams.connector.requests)
        for (const text of readIn(sent)) assert.deepEqual(foreignWords(text, language), [], text);
    });
  });
