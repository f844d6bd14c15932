import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserKind {
  /** Environment variable that names the program. */
  variable: string;
  /** Names on the PATH, best first. Branded Chrome is not among them: it no longer loads unpacked extensions. */
  commands: readonly string[];
  /** Where installers put it elsewhere. */
  places: readonly string[];
  /** Its package in Debian. */
  debian: string;
}

const kinds: Record<BrowserName, BrowserKind> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/** The program to start, or null when this machine has none. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = kinds[name];
  const named = process.env[variable];
  // Whoever names a browser means that one: a wrong path must not silently become another browser.
  if (named) return existsSync(named) ? named : null;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  return [...onPath, ...places].find(existsSync) ?? null;
}

/** The program to start; installs it from Debian where we may. Throws one line that says how to get it. */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (mayInstall(name)) install(kinds[name].debian);
  const installed = findBrowser(name);
  if (!installed) throw new Error(howToGet(name));
  return installed;
}

/** One line for a machine without this browser. */
export function howToGet(name: BrowserName): string {
  const { variable, debian } = kinds[name];
  const named = process.env[variable];
  if (named) return `${variable} is ${named}, but there is no such file.`;
  const title = name === 'chromium' ? 'Chromium' : 'Firefox';
  return `No ${title} found: install it (Debian: apt-get install ${debian}) or set ${variable} to its program.`;
}

function mayInstall(name: BrowserName): boolean {
  const isNamed = Boolean(process.env[kinds[name].variable]);
  return !isNamed && process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Prints what apt-get says to stderr only, so that stdout stays for results. */
function install(debianPackage: string): void {
  console.error(`Installing ${debianPackage} from Debian…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio: ['ignore', 2, 2] = ['ignore', 2, 2];
  spawnSync('apt-get', ['update', '-q'], { stdio, env });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', debianPackage], { stdio, env });
}
