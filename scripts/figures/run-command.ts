import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export type CommandRun = {
  /** On its standard output, without colours. */
  readonly printed: string;
  readonly endedWell: boolean;
  readonly seconds: number;
};

/** Runs the command in a shell; what it says on standard error is shown as it comes. */
export async function runCommand(command: string): Promise<CommandRun> {
  const began = performance.now();
  const child = spawn('bash', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<boolean>((resolve) => {
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
  const [printed, endedWell] = await Promise.all([text(child.stdout), ended]);
  return {
    printed: printed.replace(/\x1b\[[\d;]*m/g, ''),
    endedWell,
    seconds: (performance.now() - began) / 1000,
  };
}
