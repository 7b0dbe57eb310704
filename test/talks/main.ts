/** `npm run talks [-- --tell] [en/03 …]`: holds the talks with the bot as it is, and prints what they came to. */
import { embedded } from '../support/databases.ts';
import { dropDatabases } from '../support/made-databases.ts';
import { openScene } from '../support/scene.ts';
import { talkCases, type TalkCase } from './case.ts';
import { countsOf, notMended, sumOf, wrongInPlan, type Counts } from './counts.ts';
import { talkDay, talkThrough, type Told } from './talk-through.ts';

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const tells = process.argv.includes('--tell');
const address = await embedded.make();
const scene = await openScene(address);
scene.setTime(talkDay);
const all: Counts[] = [];
console.log(
  '| talk | stated | understood | asked | missed | wrong | typed to the plan | wrong on the way | wrong in the plan | corrected, put back, news heard |',
);
console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
try {
  for (const talk of talkCases(named.length === 0 ? undefined : named)) {
    const told = await talkThrough(scene, talk);
    const counts = countsOf(talk, told);
    all.push(counts);
    console.log(line(talk.name, counts, told.gaveUpAt === undefined ? '' : `, given up at ${told.gaveUpAt}`));
    if (tells) tell(talk, told);
  }
} finally {
  await scene.close();
  await dropDatabases([address]);
}
console.log(line(`${all.length} talks, ${sumOf(all).planned} plans`, sumOf(all)));

function line(name: string, counts: Counts, note = ''): string {
  const { stated, understood, asked, missed, wrong, typed, wrongOnTheWay, planned } = counts;
  const { corrections, corrected, undos, putBack, news, heardNews } = counts;
  const inPlan = planned === 0 ? '–' : counts.wrongInPlan;
  const cells = [name, stated, understood, asked, missed, wrong, `${typed}${note}`, wrongOnTheWay, inPlan];
  cells.push(`${corrected} of ${corrections}, ${putBack} of ${undos}, ${heardNews} of ${news}`);
  return `| ${cells.join(' | ')} |`;
}

function tell(talk: TalkCase, told: Told): void {
  for (const turn of told.turns) {
    const { at, say, answer, wrong, after } = turn;
    console.log(`\n[${at}] > ${say}`);
    const mending = notMended(talk, turn);
    if (mending.length > 0) console.log(`  NOT AS MEANT ${mending.join(', ')}`);
    if (wrong.length > 0) console.log(`  WRONG ${wrong.join(', ')}`);
    console.log(after.at === 'plan' ? '  (the plan)' : `  ${answer.slice(0, 500).replaceAll('\n', ' · ')}`);
  }
  console.log(`\nWrong in the plan: ${wrongInPlan(talk, told).join(', ') || 'nothing'}\n`);
}
