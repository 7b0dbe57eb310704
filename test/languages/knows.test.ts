import assert from 'node:assert/strict';
import { makePlan } from '../../guidance/plan.ts';
import { answerTo } from '../../knowledge/answer.ts';
import { facts } from '../../knowledge/facts.ts';
import { topicIds } from '../../knowledge/topics.ts';
import { languageByTag } from '../../languages/all.ts';
import { languageIds } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { tellLine, topicTitle } from '../../languages/tell.ts';
import { planCases } from '../guidance/plan-case.ts';
import { literalsIn, localeOf, placeholdersIn } from './catalogues.ts';

/** Numbers that are part of a name. */
const names = /Microsoft 365/g;

for (const language of languageIds) {
  const { knows } = languageByTag[language];
  const linesOf = (topic: (typeof topicIds)[number]) =>
    Object.entries<string>(knows[topic].lines).map(([id, text]) => ({ id, text }));

  describe(`what is known in ${language}`, () => {
    it('writes no number out: each is named, and told from the facts', () => {
      for (const topic of topicIds)
        for (const { id, text } of linesOf(topic)) {
          const words = literalsIn(text, localeOf(language)).join(' ').replace(names, '');
          assert.doesNotMatch(words, /\d/, `${topic}.${id}`);
        }
    });

    it('names the same facts as English', () => {
      for (const topic of topicIds)
        for (const { id, text } of linesOf(topic)) {
          const english = Object.entries<string>(languageByTag.en.knows[topic].lines).find(
            ([one]) => one === id,
          );
          const named = (message: string) => [
            ...new Set(placeholdersIn(message, 'en').map(({ name }) => name)),
          ];
          assert.deepEqual(named(text).sort(), named(english?.[1] ?? '').sort(), `${topic}.${id}`);
        }
    });

    it('can be told whole, whatever the case', () => {
      const speech = speechFor(localeOf(language), language);
      for (const { answers, today } of planCases)
        for (const topic of topicIds) {
          const { lines } = answerTo(topic, { draft: answers, today, plan: makePlan(answers, today) });
          for (const line of lines)
            if (line.kind === 'line') assert.doesNotMatch(tellLine(speech, topic, line), /[{}]|undefined/);
        }
    });

    it('is asked for in at least eight ways a topic, none of two topics', () => {
      const topicOf = new Map<string, string>();
      for (const topic of topicIds) {
        const ways = knows[topic].asks.split(' / ');
        assert.ok(ways.length >= 8, topic);
        for (const way of ways) {
          assert.equal(topicOf.get(way) ?? topic, topic, way);
          topicOf.set(way, topic);
        }
      }
    });

    it('has a title of its own for each topic', () => {
      const titles = topicIds.map((topic) => topicTitle({ language }, topic));
      assert.equal(new Set(titles).size, topicIds.length);
    });
  });
}

describe('what is known', () => {
  it('uses every fact', () => {
    const texts = topicIds
      .flatMap((topic) => Object.values<string>(languageByTag.en.knows[topic].lines))
      .join();
    for (const fact of Object.keys(facts)) assert.match(texts, new RegExp(`\\{${fact}\\b`), fact);
  });

  it('tells days and numbers as the language writes them', () => {
    const { lines } = answerTo('free-days', { draft: { source: 'another-partner' }, today: '2026-11-27' });
    const csp = lines.find((line) => line.kind === 'line' && line.id === 'csp');
    assert.ok(csp?.kind === 'line');
    const say = (language: 'en' | 'sv' | 'pt') =>
      tellLine(speechFor(localeOf(language), language), 'free-days', csp);
    assert.match(say('en'), /30 days, only for terms bought or renewed before 1 April 2025/);
    assert.match(say('sv'), /30 dagar.*den 1 april 2025/);
    assert.match(say('pt'), /30 dias.*1º de abril de 2025/);
  });
});
