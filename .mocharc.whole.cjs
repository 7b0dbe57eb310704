/** `npm run test:whole`: all that `npm run test:unit` leaves out. */
const unit = require('./.mocharc.unit.cjs');

module.exports = { ...require('./.mocharc.json'), spec: ['test/**/*.test.ts'], ignore: unit.spec };
