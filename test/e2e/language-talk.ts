import assert from 'node:assert/strict';
import { languageLabel } from '../../cards/person/language-buttons.ts';
import type { LanguageId } from '../../languages/language-id.ts';
import { speechFor, type Speech } from '../../languages/speech.ts';
import { conversationIn, type Conversation, type Step } from '../support/conversations.ts';
import { isMessage, turnAfter } from '../support/playground-client.ts';
import { advised, newestCard } from '../support/talk.ts';
import type { Seen } from '../support/teams.ts';
import { dayAfter, directMove } from './move-cases.ts';
import { cardWith, headingOf, pictureCard, shownCard, typeMessage } from './page.ts';
import { picture, pictures, type Talk } from './talk.ts';

/** Somebody whose client is in English picks their own language, and keeps to it up to the reminder that is done. */
export async function languageIs(talk: Talk, language: LanguageId): Promise<void> {
  const speech = speechFor(language);
  const conversation = conversationIn(language);
  const { page } = talk;
  await talk.check('the language is picked on the card that asking for it shows', async () => {
    await shownCard(page).waitFor();
    await typeMessage(page, speech.say('help.command.language'));
    const label = languageLabel(language);
    // By its title: the welcome card has such a button, too.
    const card = shownCard(page, speechFor('en').say('language.title'));
    await card.getByRole('button', { name: label, exact: true }).click();
    await page.getByText(speech.say('language.title'), { exact: true }).waitFor();
    await picture(talk, 'picked');
  });
  const plan = await planned(talk, conversation);
  await talk.check('every answer is taken in that language, and the plan is in it', async () => {
    const shown = shownCard(page, headingOf(newestCard(plan)));
    await shown.getByRole('button', { name: speech.say('button.watch'), exact: true }).waitFor();
    await pictureCard(page, shown, `${pictures}/${talk.name}-plan.png`);
  });
  await reminderIs(talk, conversation, speech);
}

/** Types each answer; the days move with the calendar, as the bot here has the real clock. */
async function planned({ page, playground }: Talk, { talk }: Conversation): Promise<Seen> {
  const days: Readonly<Record<string, string>> = {
    termEnd: directMove.termEnd,
    termStart: directMove.termStart,
  };
  let asked = '';
  for (const { say, asks = '', advice } of upToPlan(talk)) {
    const seen = await turnAfter(playground, () => typeMessage(page, days[asked] ?? say), isMessage);
    asked = asks;
    if (advice === undefined) continue;
    for (const id of advice) assert.ok(advised(seen).includes(id), id);
    return seen;
  }
  throw new Error('the conversation has no plan');
}

function upToPlan(talk: readonly Step[]): Step[] {
  return talk.slice(1, talk.findIndex(({ advice }) => advice !== undefined) + 1);
}

async function reminderIs(talk: Talk, { moveTime }: Conversation, speech: Speech): Promise<void> {
  const { page, playground } = talk;
  const customer = 'Contoso E3';
  const done = speech.say('reminder.done');
  await talk.check('the watch is set, and its reminder comes', async () => {
    await turnAfter(playground, () => typeMessage(page, speech.say('help.command.watch')), isMessage);
    await turnAfter(playground, () => typeMessage(page, customer), isMessage);
    await shownCard(page, speech.say('watch.added.title', { subject: customer })).waitFor();
    const [command = ''] = moveTime.split(' ');
    await typeMessage(page, `${command} ${dayAfter(directMove.termEnd, -7)}`);
    const reminder = cardWith(page, done);
    await reminder.getByText(speech.say('handled.title', { subject: customer })).waitFor();
    await picture(talk, 'came');
    await pictureCard(page, reminder, `${pictures}/${talk.name}-came-card.png`);
  });
  await talk.check('it is done by its button', async () => {
    await cardWith(page, done).getByRole('button', { name: done, exact: true }).click();
    await page.getByText(speech.say('handled.done'), { exact: true }).waitFor();
    await picture(talk, 'done');
  });
}
