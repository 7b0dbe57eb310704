import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';

describe('npm run package', () => {
  it('ends with one line a wrong setting, no stack, and writes nothing', async () => {
    const script = new URL('../../manifest/package.ts', import.meta.url).pathname;
    const env = {
      BOT_DOMAIN: 'https://bot.contoso.com',
      MicrosoftAppId: '6f1d2c3b-4a5e-4f60-8b7c-9d0e1f2a3b4c',
    };
    const { code, stdout, stderr } = await ended(script, env);
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.deepEqual(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      ['BOT_DOMAIN', 'PUBLISHER_NAME', 'PUBLISHER_WEBSITE'],
    );
  });
});

type Ending = { readonly code: unknown; readonly stdout: string; readonly stderr: string };

function ended(script: string, env: NodeJS.ProcessEnv): Promise<Ending> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script], { env }, (error, stdout, stderr) => {
      resolve({ code: error?.code, stdout, stderr });
    });
  });
}
