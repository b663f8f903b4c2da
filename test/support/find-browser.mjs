/**
 * Where a Chromium-family browser is on this machine: CHROME_PATH, then the names that the PATH knows, then the places where macOS and Windows put one.
 * No browser is downloaded: a test run fetches nothing but packages.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_FILES = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

export const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function places({ platform, env }) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS_FILES.flatMap((file) => roots.map((root) => join(root, file)));
  }
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = NAMES.flatMap((name) => onPath.map((folder) => join(folder, name)));
  if (platform !== 'darwin') return found;
  return [...found, ...MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)];
}

/** The path of a browser, or an Error whose message says how to get one. */
export function findBrowser({ platform, env } = process) {
  if (env.CHROME_PATH) {
    if (runs(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which is not a program that can be run.`);
  }
  const path = places({ platform, env }).find(runs);
  if (path) return path;
  throw new Error('No Chromium, Chrome or Edge was found: install one (apt-get install chromium), or set CHROME_PATH to it.');
}

/** Chromium's sandbox refuses to start as root, and most CI containers have no user namespaces for it. */
export const launchArguments = () => [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  ...(process.env.CI || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
