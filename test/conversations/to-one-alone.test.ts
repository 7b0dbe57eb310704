import assert from 'node:assert/strict';
import { submitOf, textOn } from '../support/card.ts';
import { startTeams, type Teams } from '../support/teams.ts';

const channel = { conversationId: '19:team@thread.tacv2;messageid=1', type: 'channel' } as const;

describe('what is nobody else’s business', () => {
  let teams: Teams;
  before(async () => {
    teams = await startTeams();
  });
  after(() => teams.close());

  /** What was sent since, by where. */
  function sentSince(before: number): Readonly<Record<'here' | 'alone', string>> {
    const all = teams.connector.requests.slice(before);
    const cards = (isHere: boolean) =>
      all
        .filter(({ conversationId }) => (conversationId === channel.conversationId) === isHere)
        .map(({ activity }) => textOn(activity.attachments?.map(({ content }) => content)));
    return { here: cards(true).join('\n'), alone: cards(false).join('\n') };
  }

  for (const [words, shows] of [
    ['my data', /Everything I store about you|ada-of-my data/],
    ['settings', /Settings/],
  ] as const) {
    it(`is answered in the personal chat, asked for by “${words}” in a channel`, async () => {
      const user = `ada-of-${words}`;
      await teams.client(user).say('hello');
      const before = teams.connector.requests.length;
      await teams.client(user, channel).say(words);
      const { here, alone } = sentSince(before);
      assert.match(here, /^Others can read along here, so I’ve answered you in our personal chat/);
      assert.match(alone, shows);
      assert.doesNotMatch(here, shows);
    });

    it(`is not shown to anybody who has no such chat, asked for by “${words}”`, async () => {
      const user = `bob-of-${words}`;
      const before = teams.connector.requests.length;
      await teams.client(user, channel).say(words);
      const { here, alone } = sentSince(before);
      assert.match(here, new RegExp(`Please write “${words}” to me in our personal chat`));
      assert.equal(alone, '');
    });
  }

  it('has buttons that count in that chat', async () => {
    await teams.client('cleo').say('hello');
    await teams.client('cleo', channel).say('settings');
    const card = teams.connector.requests
      .filter(({ conversationId }) => conversationId === 'chat-cleo')
      .at(-1)?.activity.attachments?.[0]?.content;
    const data = submitOf(card, 'save-settings');
    assert.ok(data);
    const inputs = {
      settingLanguage: 'sv',
      settingTimeZone: 'Europe/Stockholm',
      settingHour: '9',
      settingCadence: '30, 7',
      settingWorkingDays: '1,2,3,4,5',
      settingPartnerModel: 'unsaid',
    };
    const seen = await teams.client('cleo').press(data, inputs);
    assert.doesNotMatch(seen.texts.join(), /somebody else/);
  });

  it('is shown to nobody where that chat does not take it', async () => {
    await teams.client('dan').say('hello');
    const before = teams.connector.requests.length;
    teams.connector.answerWith(({ url }) =>
      url.includes('chat-dan') ? { status: 403, body: '{}' } : undefined,
    );
    try {
      await teams.client('dan', channel).say('settings');
    } finally {
      teams.connector.answerWith(undefined);
    }
    const { here, alone } = sentSince(before);
    assert.match(here, /Please write “settings” to me in our personal chat/);
    assert.equal(alone, '');
  });
});

describe('messages of Teams that one person alone sees', () => {
  let teams: Teams;
  before(async () => {
    teams = await startTeams(undefined, 1, 1_000_000, { TARGETED_MESSAGES: 'yes' });
  });
  after(() => teams.close());

  it('bear what is nobody else’s business, where the operator has them sent', async () => {
    const before = teams.connector.asked.length;
    await teams.client('ada', channel).say('settings');
    const asked = teams.connector.asked.slice(before);
    assert.equal(asked.length, 1);
    assert.match(
      asked[0]?.url ?? '',
      /\/v3\/conversations\/19%3A[^/]+\/activities\?isTargetedActivity=true$/,
    );
    const [sent] = teams.connector.requests.slice(-1);
    assert.match(textOn(sent?.activity.attachments), /Settings/);
    assert.deepEqual((sent?.activity as { recipient?: { id: string } }).recipient?.id, '29:ada');
  });

  it('are replaced by the personal chat where Teams does not take them', async () => {
    await teams.client('bo').say('hello');
    const before = teams.connector.requests.length;
    teams.connector.answerWith(({ url }) =>
      url.includes('isTargetedActivity') ? { status: 403, body: '{}' } : undefined,
    );
    try {
      await teams.client('bo', channel).say('settings');
    } finally {
      teams.connector.answerWith(undefined);
    }
    const sent = teams.connector.requests.slice(before).map(({ conversationId, activity }) => ({
      isHere: conversationId === channel.conversationId,
      text: textOn(activity.attachments?.map(({ content }) => content)),
    }));
    assert.deepEqual(
      sent.map(({ isHere }) => isHere),
      [false, true],
    );
    assert.match(sent[0]?.text ?? '', /Settings/);
    assert.match(
      sent[1]?.text ?? '',
      /^Others can read along here, so I’ve answered you in our personal chat/,
    );
  });

  const settingsOf = (hour: string) => ({
    language: 'sv',
    timeZone: 'Europe/Stockholm',
    hour,
    cadence: '30, 7',
    workingDays: '1,2,3,4,5',
    partnerModel: 'not-said',
  });

  /** What the bot asked of Teams when the settings were saved on the card that somebody got alone. */
  async function saveAlone(user: string, hour: string, before: () => void = () => undefined) {
    const client = teams.client(user, channel);
    await client.say('settings');
    const sent = teams.connector.requests.at(-1);
    const data = submitOf(sent?.activity.attachments?.[0]?.content, 'save-settings');
    assert.ok(sent && data);
    const count = teams.connector.requests.length;
    before();
    try {
      await client.press(data, settingsOf(hour), { replyToId: sent.id });
    } finally {
      teams.connector.answerWith(undefined);
    }
    return { sent, came: teams.connector.requests.slice(count) };
  }

  for (const { note, user, hour, says } of [
    { note: 'what was saved', user: 'cleo', hour: '9', says: /09[:.]00.*Stockholm/ },
    { note: 'what is wrong', user: 'dan', hour: '99', says: /Nothing is saved yet/ },
  ])
    it(`are updated as such, without their recipient, and say ${note} to nobody else`, async () => {
      const { sent, came } = await saveAlone(user, hour);
      assert.deepEqual(
        came.map(({ how, id }) => [how, id]),
        [['updated', sent.id]],
      );
      assert.match(teams.connector.asked.at(-1)?.url ?? '', /\/activities\/[^/?]+\?isTargetedActivity=true$/);
      assert.match(textOn(came[0]?.activity.attachments), says);
      assert.equal(came[0]?.activity['recipient'], undefined);
    });

  it('are updated again where their own button is pressed', async () => {
    const { sent, came } = await saveAlone('eve', '10');
    const data = submitOf(came[0]?.activity.attachments?.[0]?.content, 'settings');
    assert.ok(data);
    await teams.client('eve', channel).press(data, {}, { replyToId: sent.id });
    const last = teams.connector.requests.at(-1);
    assert.deepEqual([last?.how, last?.id], ['updated', sent.id]);
    assert.match(teams.connector.asked.at(-1)?.url ?? '', /isTargetedActivity=true$/);
  });

  it('are followed by the personal chat where Teams knows them no more', async () => {
    await teams.client('finn').say('hello');
    const { came } = await saveAlone('finn', '9', () => {
      teams.connector.answerWith(({ how }) =>
        how === 'updated'
          ? { status: 404, body: '{"error":{"code":"ActivityNotFoundInConversation"}}' }
          : undefined,
      );
    });
    assert.deepEqual(
      came.map(({ conversationId }) => conversationId === channel.conversationId),
      [false, true],
    );
    assert.match(textOn(came[0]?.activity.attachments), /Stockholm/);
    assert.doesNotMatch(textOn(came[1]?.activity.attachments), /Stockholm/);
  });
});
