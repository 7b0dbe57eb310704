/** `npm run questions`: types the questions of test/cases/questions and prints what came of each. */
import { embedded } from '../support/databases.ts';
import { dropDatabases } from '../support/made-databases.ts';
import { openScene } from '../support/scene.ts';
import { talkDay } from '../talks/talk-through.ts';
import { askAll, type AskedQuestion } from './ask-all.ts';
import { questionCases } from './case.ts';

const address = await embedded.make();
const scene = await openScene(address);
scene.setTime(talkDay);
try {
  for (const cases of questionCases()) {
    const asked = await askAll(scene, cases);
    for (const each of asked) console.log(line(each));
    const count = (outcome: string) => asked.filter((each) => each.outcome === outcome).length;
    const changed = asked.filter((each) => each.changed).length;
    console.log(
      `${cases.language}: ${asked.length} asked, ${count('told')} told, ${count('offered')} offered, ` +
        `${count('not known')} not known, ${count('wrong')} wrong, ${changed} changed something\n`,
    );
  }
} finally {
  await scene.close();
  await dropDatabases([address]);
}

function line({ question, at, answered, outcome, changed }: AskedQuestion): string {
  const { told, offered } = answered;
  const seen = [...told, ...offered.map((topic) => `${topic}?`)].join(', ');
  return `${outcome.padEnd(10)}${changed ? 'CHANGED ' : ''}[${at}] ${question.say} (${question.means}) → ${seen}`;
}
