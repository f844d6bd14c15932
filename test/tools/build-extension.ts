import { spawnSync } from 'node:child_process';

/** Builds for Chromium. `args`: what more to tell WXT, such as a mode or another folder. */
export function buildExtension(...args: string[]): void {
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build', ...args, '-b', 'chrome'], {
    stdio: ['ignore', 2, 2],
    // On Windows npx is a .cmd file.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed.');
}
