import { registerHooks } from 'node:module';

// Given to Node by --import: tells on standard error what a program loads.
registerHooks({
  load: (url, context, next) => {
    process.stderr.write(`loaded ${url}\n`);
    return next(url, context);
  },
});
