import assert from 'node:assert/strict';
import { languageIds } from '../../languages/language-id.ts';
import { read } from '../../understanding/read.ts';
import { heardCases, listeningOf, type HeardCase } from './heard-case.ts';
import { verdictOn } from './verdict.ts';

/** What was read, where it is nothing but what was said. */
const asSaid = { wrong: [], missed: [], asked: [] };

for (const language of languageIds)
  describe(`what people type in ${language}`, () => {
    const bySubject = Map.groupBy(heardCases(language), ({ subject }) => subject);
    for (const [subject, cases] of bySubject)
      describe(subject, () => {
        for (const one of cases)
          it(titleOf(one), () => {
            hears(one);
          });
      });
  });

function titleOf({ text, asking, stage, yet, note }: HeardCase): string {
  const where = [asking, stage, yet === undefined ? undefined : `${yet} so far`, note];
  const said = where.filter((each) => each !== undefined);
  return said.length === 0 ? `“${text}”` : `“${text}” (${said.join('; ')})`;
}

function hears(one: HeardCase): void {
  const verdict = verdictOn(read(one.text, listeningOf(one)), one);
  assert.deepEqual(verdict.wrong, []);
  if (one.yet === undefined) assert.deepEqual(verdict, asSaid);
  else assert.ok(verdict[one.yet].length > 0, 'it is read rightly now: take its mark away');
}
