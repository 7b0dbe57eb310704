import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { calendarOf } from '../../cards/drafts/calendar.ts';
import { iCalendar } from '../../cards/drafts/icalendar.ts';
import { languageIds } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { planCases } from '../guidance/plan-case.ts';
import { factsOf } from './draft-case.ts';

const moveId = '11111111-1111-4111-8111-111111111111';
const now = new Date('2026-11-20T10:00:00.123Z');

type Event = { uid: string; day: string; until: string; summary: string; stamp: string };

/** The entries, as another program reads them. */
function eventsIn(text: string): Event[] {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const { uid, startDate, endDate, summary } = event;
    assert.ok(startDate.isDate, 'it lasts the whole day');
    const stamp = String(component.getFirstPropertyValue('dtstamp'));
    return { uid, day: startDate.toString(), until: endDate.toString(), summary, stamp };
  });
}

describe('a calendar file', () => {
  const awkward = 'Ö;l, \\ “försäljning”\r\nBEGIN:VEVENT 🙂'.repeat(6);
  const text = iCalendar([{ uid: 'one@here', day: '2026-12-31', title: awkward, description: 'x' }], now);

  it('ends each line as the standard says, and folds what is longer than 75 octets, no character in two', () => {
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
    for (const line of text.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(line, /[\uD800-\uDBFF]$|^ ?[\uDC00-\uDFFF]/);
    }
  });

  it('says what it was given, read by another program', () => {
    assert.deepEqual(eventsIn(text), [
      {
        uid: 'one@here',
        day: '2026-12-31',
        until: '2027-01-01',
        summary: awkward.replaceAll('\r\n', '\n'),
        stamp: '2026-11-20T10:00:00Z',
      },
    ]);
  });

  for (const language of languageIds)
    it(`has the days of each plan in ${language}, under names that stay`, () => {
      const speech = speechFor(undefined, language);
      for (const { name, answers, today } of planCases) {
        const { plan } = factsOf({ answers, today, customer: undefined, sender: '' });
        const shown = { moveId, move: 'Contoso, Ltd.', plan, done: [], now };
        const { text: made, entries } = calendarOf(shown, speech);
        const events = eventsIn(made);
        const days = new Set([
          ...plan.keyDates.map(({ day }) => day),
          ...plan.steps.flatMap(({ dueBy }) => dueBy ?? []),
        ]);
        assert.deepEqual(new Set(events.map(({ day }) => day)), days, name);
        assert.equal(entries, events.length, name);
        assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length, name);
        const later = calendarOf({ ...shown, now: new Date('2026-12-01T00:00:00Z') }, speech);
        assert.deepEqual(
          eventsIn(later.text).map(({ uid }) => uid),
          events.map(({ uid }) => uid),
          name,
        );
      }
    });

  it('leaves out what is done', () => {
    const [one] = planCases.filter(({ answers, today }) =>
      factsOf({ answers, today, customer: undefined, sender: '' }).plan.steps.some(({ dueBy }) => dueBy),
    );
    assert.ok(one);
    const { plan } = factsOf({ ...one, customer: undefined, sender: '' });
    const done = plan.steps.map(({ id: step }) => ({ step, byId: '', by: '', at: '2026-11-20T10:00:00Z' }));
    const { entries } = calendarOf({ moveId, move: 'Contoso', plan, done, now }, speechFor('en'));
    assert.ok(entries > 0 && entries <= plan.keyDates.length);
  });
});
