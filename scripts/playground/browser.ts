import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a page can be opened for somebody to see it, and nobody has asked that it be not. */
export function hasBrowser(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env['TEAMSAPPTESTER_BROWSER'] === 'none' || env['CI']) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  const hasDisplay = Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
  // The Playground ends with an error if xdg-open is missing.
  return hasDisplay && isOnPath('xdg-open', env);
}

function isOnPath(program: string, env: NodeJS.ProcessEnv): boolean {
  return (env['PATH'] ?? '').split(delimiter).some((folder) => canRun(join(folder, program)));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
