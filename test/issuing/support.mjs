/** The committed samples, and a network in which only their own site answers. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
export const ORIGIN = 'http://localhost:4800';

export const read = (file) => readFileSync(FIXTURES + file);
export const readJson = (file) => JSON.parse(read(file));
export const manifest = readJson('manifest.json');

/** What the site answers with. @param answers URL → answer, of hosts elsewhere. */
export function siteFetch(answers = {}) {
  return async (input) => {
    const address = String(input instanceof Request ? input.url : input).replace(/#.*$/, '');
    const elsewhere = answers[address];
    if (elsewhere) return new Response(elsewhere.body, { headers: elsewhere.headers });
    if (!address.startsWith(`${ORIGIN}/fixtures/`)) throw new TypeError('fetch failed');
    const file = address.slice(`${ORIGIN}/fixtures/`.length);
    if (existsSync(`${FIXTURES}${file}.gone`)) return new Response(read(`${file}.gone`), { status: 410 });
    return existsSync(FIXTURES + file) ? new Response(read(file)) : new Response('', { status: 404 });
  };
}
