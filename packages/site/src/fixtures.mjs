/**
 * The sample badges. Some are signed for the address that they are served from, as badges are: at any other port than their own they are issued anew,
 * or they would rightly fail.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, FIXTURES, ISSUER } from './places.mjs';

function issue(origin, out) {
  const child = spawn(process.execPath, [ISSUER, '--origin', origin, '--out', out], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    complaint += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`The sample badges could not be issued.\n${complaint}`))));
  });
}

/** The folder whose badges hold at this origin. */
export async function fixturesFor(origin, isHome) {
  if (isHome || !existsSync(ISSUER)) return FIXTURES;
  const out = join(CACHE, `fixtures-${new URL(origin).port}`);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await issue(origin, out);
  return out;
}
