import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What git keeps, and what it would keep if it were added. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(file) && !/\.(png|ico|woff2)$/.test(file));

// Put together here, so that this file does not hold what it looks for.
const homes = ['work', 'root', 'home/\\w+', 'Users/\\w+'].join('|');
const machinePath = new RegExp(`(?<![\\w.*)}\\]-])/(?:${homes})/`);
const besides = ['..', 'shared'].join('/');

const linesWith = (found, list) =>
  list.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.flatMap((line, index) => (found(line) ? [`${file}:${index + 1}`] : []));
  });

describe('the repository', () => {
  it('names no path of one machine', () => {
    assert.deepEqual(
      linesWith((line) => machinePath.test(line), files),
      [],
    );
  });

  it('names what lies beside it only in .ci/run', () => {
    const others = files.filter((file) => file !== '.ci/run');
    assert.deepEqual(
      linesWith((line) => line.includes(besides), others),
      [],
    );
  });

  it('would notice both', () => {
    assert.match(`const a = '/${'work'}/main';`, machinePath);
    assert.doesNotMatch(`https://a.example/${'work'}/1`, machinePath);
    assert.ok(linesWith((line) => line.includes(besides), ['.ci/run']).length > 0);
  });

  it('pins every version', () => {
    const manifests = ['package.json', ...files.filter((file) => /^packages\/[^/]+\/package\.json$/.test(file))].map(json);
    const loose = manifests.flatMap(({ dependencies, devDependencies }) =>
      Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    );
    assert.deepEqual(loose, []);
  });
});

describe('the lock file', () => {
  // npm drops optional packages that its registry does not serve from the lock without a word, and `npm ci` then stops on another machine.
  const { packages } = json('package-lock.json');

  it('has an entry for every optional dependency that it names', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
    );
    assert.deepEqual(missing, []);
  });

  it('would notice one that is missing', () => assert.equal(isLocked('node_modules/rollup', '@rollup/rollup-nowhere'), false));

  /** As Node looks for it: in the package's own node_modules, then in each that the package itself lies in. */
  function isLocked(path, name) {
    const around = [...path.matchAll(/(?<=^|\/)node_modules\//g)].map(({ index }) => path.slice(0, index));
    return [`${path}/`, ...around].some((folder) => `${folder}node_modules/${name}` in packages);
  }
});
