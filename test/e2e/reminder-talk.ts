import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { isMessage, turnAfter } from '../support/playground-client.ts';
import { newestCard } from '../support/talk.ts';
import { dayAfter, directMove, directMoveInOneGo, directMoveRest } from './move-cases.ts';
import {
  cardWith,
  headingOf,
  openChannel,
  pictureCard,
  postMention,
  shownCard,
  typeMessage,
} from './page.ts';
import { picture, pictures, type Talk } from './talk.ts';

const customer = 'Contoso E3';
const end = directMove.termEnd;

/** In the personal chat: from the plan to a reminder that is put off, comes again, and is done. */
export async function reminderIs(talk: Talk): Promise<void> {
  const { page, playground } = talk;
  await talk.check('everything said in one go leads to the plan', async () => {
    await shownCard(page).waitFor();
    for (const words of [directMoveInOneGo, ...directMoveRest])
      await turnAfter(playground, () => typeMessage(page, words), isMessage);
    await cardWith(page, 'Remind me').waitFor();
  });
  await watchIsSet(talk);
  await talk.check('its row in the list opens by the keyboard alone', async () => {
    await typeMessage(page, 'reminders');
    const row = page.getByRole('button', { name: `Open ${customer}` }).last();
    await row.focus();
    await page.keyboard.press('Enter');
    await shownCard(page, `Reminders about ${customer}`).waitFor();
    await picture(talk, 'opened');
  });
  await talk.check('the reminder comes by itself a week before the end', async () => {
    await typeMessage(page, `time ${dayAfter(end, -7)}`);
    await reminderIsSeen(talk, 'came');
  });
  await talk.check('what is rarely done is in the menu behind its buttons', async () => {
    await cardWith(page, 'Done').getByRole('button', { name: 'More options', exact: true }).click();
    await page.getByRole('menu').getByText('Change end date', { exact: true }).click();
    const opened = shownCard(page, `Reminders about ${customer}`);
    await opened.getByRole('button', { name: 'Change end date', exact: true }).waitFor();
    await picture(talk, 'menu');
  });
  await talk.check('snoozed for a day, it says until when and comes again then', async () => {
    const reminder = cardWith(page, 'Done');
    await reminder.getByRole('button', { name: 'Snooze', exact: true }).click();
    await reminder.getByRole('button', { name: 'For 1 day', exact: true }).click();
    await page.getByText('Snoozed. I’ll remind you again on').waitFor();
    await typeMessage(page, `time ${dayAfter(end, -6)}`);
    await reminderIsSeen(talk, 'came-again');
  });
  await talk.check('done, it has nothing left to press, and nothing is watched any more', async () => {
    await pressDone(page);
    await page.getByText('Done. You won’t get any more reminders about this.', { exact: true }).waitFor();
    await typeMessage(page, 'reminders');
    await page
      .getByText(/^You have no reminders yet/)
      .last()
      .waitFor();
    await picture(talk, 'done');
  });
}

async function watchIsSet(talk: Talk): Promise<void> {
  const { page, playground } = talk;
  await talk.check('Watch asks for a name and says on which days reminders come', async () => {
    const press = () =>
      cardWith(page, 'Remind me').getByRole('button', { name: 'Remind me', exact: true }).click();
    const question = newestCard(await turnAfter(playground, press, isMessage));
    const shown = shownCard(page, headingOf(question));
    await shown.getByRole('textbox').fill(customer);
    await picture(talk, 'name');
    await shown.getByRole('button', { name: 'Next', exact: true }).click();
    await shownCard(page, `I’ll remind you about ${customer}`).waitFor();
    await picture(talk, 'watched');
  });
}

/** In a channel: said in one go, and it comes there for all to read. */
export async function reminderInChannelIs(talk: Talk): Promise<void> {
  const { page, playground } = talk;
  const { bot, currentUser } = playground.config;
  await talk.check('a mention in a channel sets a reminder in one go', async () => {
    await openChannel(page, 'General');
    await postMention(page, bot.name, `remind me about ${customer} on ${end}`);
    await shownCard(page, `I’ll remind you about ${customer}`).waitFor();
    await picture(talk, 'watched');
  });
  await talk.check('the reminder comes to the channel and names who set it', async () => {
    await postMention(page, bot.name, `time ${dayAfter(end, -7)}`);
    const reminder = await reminderIsSeen(talk, 'came');
    await reminder.getByText(currentUser.name).waitFor();
  });
  await talk.check('done, it names who said so', async () => {
    await pressDone(page);
    await page.getByText(`Done, says ${currentUser.name}. No more reminders will be sent.`).waitFor();
    await picture(talk, 'done');
  });
}

async function reminderIsSeen(talk: Talk, as: string): Promise<Locator> {
  const reminder = cardWith(talk.page, 'Done');
  await reminder.getByText(`Reminder: ${customer}`).waitFor();
  assert.equal(await talk.page.getByRole('button', { name: 'Done', exact: true }).count(), 1, 'it came once');
  await picture(talk, as);
  await pictureCard(talk.page, reminder, `${pictures}/${talk.name}-${as}-card.png`);
  return reminder;
}

async function pressDone(page: Page): Promise<void> {
  await cardWith(page, 'Done').getByRole('button', { name: 'Done', exact: true }).click();
}
