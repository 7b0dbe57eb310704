import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { startFaultOf } from '../../bot/faults/fault-of.ts';

describe('a bot that cannot listen', () => {
  const failures = [
    { code: 'EADDRINUSE', syscall: 'listen', fault: 'address-taken', remedy: /^Stop what listens there/ },
    { code: 'EACCES', syscall: 'listen', fault: 'address-forbidden', remedy: /another PORT/ },
    { code: 'EADDRNOTAVAIL', syscall: 'listen', fault: 'address-foreign', remedy: /^HOST is no address/ },
    { code: 'ENOTFOUND', syscall: 'getaddrinfo', fault: 'address-foreign', remedy: /^HOST is no address/ },
    { code: 'EAI_AGAIN', syscall: 'getaddrinfo', fault: 'address-foreign', remedy: /^HOST is no address/ },
    { code: 'EMFILE', syscall: 'listen', fault: 'start-failed', remedy: /report this line/ },
  ];
  for (const { code, syscall, fault, remedy } of failures)
    it(`says what is to be done about ${code}`, () => {
      const found = startFaultOf(Object.assign(new Error(code), { code, syscall }));
      assert.equal(found.code, fault);
      assert.match(found.remedy, remedy);
    });

  it('knows an address of another machine from the system itself', async () => {
    // From a range for documentation (RFC 5737): no machine has it.
    const said: readonly unknown[] = await once(createServer().listen(0, '192.0.2.1'), 'error');
    assert.equal(startFaultOf(said[0]).code, 'address-foreign');
  });
});
