import assert from 'node:assert/strict';
import { read } from '../../understanding/read.ts';
import { startTalk } from '../support/one-talk.ts';

/** A talk that notes each text it reads. */
function noted() {
  const texts: string[] = [];
  const talk = startTalk({
    reads: (text, listening) => {
      texts.push(text);
      return read(text, listening);
    },
  });
  return { ...talk, readSince: () => texts.splice(0) };
}

describe('a typed message', () => {
  const talks: Record<string, readonly string[]> = {
    'at rest': ['good morning all', 'what is a CSP?', '12 subscriptions from Sweden to Norway'],
    'at a question': ['start', 'muda', 'another partner', 'done', 'option 2', 'sueco', 'Stockholm?'],
    'on a form': ['start', 'form', 'from another partner', 'back'],
    'beside reminders': ['done', 'stop', 'snooze until Friday', 'remind me on Friday'],
    'while a watch is set up': [
      'remind me about Contoso',
      '31 March 2027',
      'remind me',
      'Contoso?',
      'Fabrikam',
      'change',
      'cancel',
    ],
    'while it is asked whether to forget all': [
      'start',
      'another partner',
      'delete my data',
      '12 subscriptions',
      'forget me',
      'no',
    ],
    'as a command': [
      'settings',
      'svenska',
      'time zone Lisbon',
      'reminders at 8',
      'thanks',
      'start over',
      'cancel',
      'help',
    ],
  };
  for (const [where, texts] of Object.entries(talks))
    it(`is read once ${where}`, async () => {
      const talk = noted();
      for (const text of texts) {
        await talk.say(text);
        assert.deepEqual(talk.readSince(), [text]);
      }
    });

  it('is read once more when its time has come, after an absence', async () => {
    const talk = noted();
    for (const text of ['start', 'another partner']) await talk.say(text);
    talk.readSince();
    talk.wait(2);
    await talk.say('Sweden');
    assert.deepEqual(talk.readSince(), ['Sweden']);
    await talk.say('yes');
    assert.deepEqual(talk.readSince(), ['yes', 'Sweden']);
  });
});

describe('what is pressed', () => {
  it('is never read as a message', async () => {
    const talk = noted();
    await talk.take({ kind: 'pressed', submit: { verb: 'start' } });
    await talk.take({
      kind: 'pressed',
      submit: { verb: 'answer', question: 'source', source: 'another partner' },
    });
    assert.deepEqual(talk.readSince(), []);
  });
});
