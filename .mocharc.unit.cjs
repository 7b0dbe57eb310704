/** `npm run test:unit`: what needs no database, server or browser; test/support/needs-nothing.ts sees to it. */
const { globSync } = require('node:fs');
const common = require('./.mocharc.json');

const bot =
  'env-file,last-words,log,long-turns,own-token,pace,retry-after,sending-moment,service-urls,settings,stillness,told-once,words-of';
const reminders =
  'cadence-properties,cadence,digest,fair-share,habits,hands,judge,keep-jobs,local-hour,outcome,send-window,spread,tenant-pace,time-zone,todo';

module.exports = {
  ...common,
  require: [...common.require, './test/support/needs-nothing.ts'],
  // The files themselves: .mocharc.whole.cjs leaves out exactly these.
  spec: globSync(
    [
      'test/{guidance,languages,understanding,cards,dialogs,scripts}/**/*.test.ts',
      'test/manifest/!(package).test.ts',
      'test/portfolio/!(read-off-thread).test.ts',
      `test/bot/{${bot}}.test.ts`,
      `test/reminders/{${reminders}}.test.ts`,
      'test/soak/verdict.test.ts',
    ],
    { cwd: __dirname },
  ),
};
