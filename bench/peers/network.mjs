/** What the network answers: the samples' own site, the contexts that the verifier is shipped with, and for the genuine badges the hosts of their issuers. */
import { existsSync, readFileSync } from 'node:fs';
import { loadContext } from '../../packages/verify/dist/contexts/table.js';

export const NOW = '2026-11-25T12:00:00Z';
export const ORIGIN = 'http://localhost:4800';

const FIXTURES = new URL('../../test/fixtures/', import.meta.url);
const elsewhere = JSON.parse(readFileSync(new URL('answers.json', FIXTURES), 'utf8'));
// did:web is https everywhere but where a verifier makes an exception for the page's own origin.
const HOME = /^https?:\/\/localhost:4800\/fixtures\//;

export const networkFor =
  ({ isGenuine }) =>
  async (input) => {
    const address = String(input instanceof Request ? input.url : input).replace(/#.*$/, '');
    const context = await loadContext(address, {});
    if (context) return Response.json(context);
    const answer = isGenuine ? elsewhere[address] : undefined;
    if (answer) return new Response(answer.body, { headers: answer.headers });
    if (!HOME.test(address)) throw new TypeError('fetch failed');
    const file = new URL(address.replace(HOME, ''), FIXTURES);
    return existsSync(file)
      ? new Response(readFileSync(file), { headers: { 'content-type': 'application/json' } })
      : new Response('', { status: 404 });
  };
