import assert from 'node:assert/strict';
import { adviceOn } from '../support/card.ts';
import { isMessage, turnAfter } from '../support/playground-client.ts';
import { advised, asked, newestCard } from '../support/talk.ts';
import type { Seen } from '../support/teams.ts';
import { directMove, directMovePlan } from './move-cases.ts';
import {
  adviceWords,
  answerOnCard,
  headingOf,
  pictureCard,
  pressButton,
  shownCard,
  typeMessage,
  unfoldAll,
} from './page.ts';
import { picture, pictures, type Talk } from './talk.ts';

/** How somebody answers a question: the card that asks, the answer as the rulebook writes it. */
export type Answering = (talk: Talk, question: unknown, value: string) => Promise<unknown>;

export const pressing: Answering = ({ page }, question, value) => answerOnCard(page, question, value);
export const typing: Answering = ({ page }, _question, value) => typeMessage(page, value);

/** Case 1: from the first word to the plan. */
export async function directMoveIs(talk: Talk, answering: Answering): Promise<void> {
  const answers: Readonly<Record<string, string>> = directMove;
  let seen = await begin(talk);
  await talk.check('every question is answered and the plan comes', async () => {
    const given = new Set<string>();
    while (adviceOn(newestCard(seen)).length === 0) {
      const field = asked(seen);
      assert.ok(!given.has(field), `${field} is asked again`);
      given.add(field);
      seen = await answer(talk, seen, answers[field] ?? '', answering);
    }
  });
  await talk.check('the plan advises what it must, and not what it must not', () => {
    const shown = advised(seen);
    for (const id of directMovePlan.shown) assert.ok(shown.includes(id), id);
    for (const id of directMovePlan.notShown) assert.ok(!shown.includes(id), id);
  });
  await planIsSeen(talk, seen, directMovePlan.shown);
}

/** Case 3: a move that the countries forbid. */
export async function blockedMoveIs(
  talk: Talk,
  answering: Answering,
  values: readonly string[],
): Promise<void> {
  let seen = await begin(talk);
  await talk.check('the move is refused right after the countries', async () => {
    for (const value of values) seen = await answer(talk, seen, value, answering);
    assert.deepEqual(advised(seen), ['region-mismatch']);
  });
  await planIsSeen(talk, seen, ['region-mismatch']);
}

/** From the opened page to the first question. */
async function begin(talk: Talk): Promise<Seen> {
  const { page, playground } = talk;
  let seen: Seen | undefined;
  await talk.check('the welcome card is in the page, and its first button leads to a question', async () => {
    await shownCard(page).waitFor();
    await picture(talk, 'welcome');
    const welcome = playground.log.passed.find(({ activity }) => activity.attachments !== undefined);
    const card = welcome?.activity.attachments?.[0]?.content;
    seen = await turnAfter(playground, () => pressButton(page, card, 'Start'), isMessage);
    assert.equal(asked(seen), 'source');
  });
  assert.ok(seen);
  return seen;
}

async function answer(talk: Talk, question: Seen, value: string, answering: Answering): Promise<Seen> {
  const { page, playground, name } = talk;
  const card = newestCard(question);
  await shownCard(page, headingOf(card)).waitFor();
  if (name === 'case-1-pressing') await picture(talk, `question-${asked(question)}`);
  return turnAfter(playground, () => answering(talk, card, value), isMessage);
}

async function planIsSeen(talk: Talk, seen: Seen, advice: readonly string[]): Promise<void> {
  const plan = newestCard(seen);
  await talk.check('the plan is in the page, and no question waits for an answer any more', async () => {
    const shown = shownCard(talk.page, headingOf(plan));
    await shown.waitFor();
    await shown.getByRole('heading').first().scrollIntoViewIfNeeded();
    await picture(talk, 'end');
    await pictureCard(talk.page, shown, `${pictures}/${talk.name}-plan.png`);
    await unfoldAll(shown);
    await pictureCard(talk.page, shown, `${pictures}/${talk.name}-plan-unfolded.png`);
    for (const id of advice) await shown.getByText(adviceWords(plan, id)).first().waitFor();
    assert.equal(await talk.page.getByRole('button', { name: 'Next', exact: true }).count(), 0);
  });
}
