/**
 * The engines beside Chromium that are on this machine: `FIREFOX_PATH` and `WEBKIT_DRIVER_PATH` name them, or they lie where the PATH knows them. Firefox
 * needs no driver. WebKit is WebKitGTK, by its driver, and needs a screen (DISPLAY) or Xvfb. A run without one of them says that it was left out.
 */
import { delimiter, join } from 'node:path';
import { runs } from './find-browser.mjs';

const onPath = (names, env) => {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
};

function named(variable, env) {
  const path = env[variable];
  if (!path || runs(path)) return path;
  throw new Error(`${variable} names ${path}, which is not a program that can be run.`);
}

const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';

function firefox({ platform, env }) {
  const here = onPath(['firefox', 'firefox-esr'], env) ?? (platform === 'darwin' && runs(MAC_FIREFOX) ? MAC_FIREFOX : undefined);
  return named('FIREFOX_PATH', env) || here;
}

function webkit({ env }) {
  const path = named('WEBKIT_DRIVER_PATH', env) || onPath(['WebKitWebDriver'], env);
  return path && (env.DISPLAY || onPath(['Xvfb'], env)) ? path : undefined;
}

/** @returns {{installed: {name: 'Firefox' | 'WebKit', path: string}[], leftOut: string[]}} `leftOut`: a line for people on each that is not here. */
export function otherEngines({ platform, env } = process) {
  const found = [
    { name: 'Firefox', path: firefox({ platform, env }), how: 'apt-get install firefox-esr, or set FIREFOX_PATH' },
    { name: 'WebKit', path: webkit({ env }), how: 'apt-get install webkit2gtk-driver xvfb, or set WEBKIT_DRIVER_PATH' },
  ];
  return {
    installed: found.flatMap(({ name, path }) => (path ? [{ name, path }] : [])),
    leftOut: found.filter(({ path }) => !path).map(({ name, how }) => `left out: ${name} (not installed: ${how})`),
  };
}
