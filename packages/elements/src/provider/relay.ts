/**
 * Asks the page's own relay for what a server does not let other sites read. The server itself is asked first. What a relay hands on is treated like the network:
 * signatures still have to hold, and the page vouches for the rest, as it does for everything on it.
 */
import type { FetchPort } from '../controllers/fetch-badge.js';

/** @param relay An address with `{url}` in it, or one that the asked address is appended to. */
export function relayed(relay: string, fetch: FetchPort): FetchPort {
  return async (asked, init) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    try {
      return await fetch(address, init);
    } catch (error) {
      if (init?.signal?.aborted || !(error instanceof TypeError)) throw error;
      const encoded = encodeURIComponent(address);
      const at = new URL(relay.includes('{url}') ? relay.replace('{url}', encoded) : relay + encoded, document.baseURI);
      const response = await fetch(at, { ...init, redirect: 'error' });
      const { body, status, headers } = response;
      // The verifier asks where a document came from; the relay stands in for that place.
      return Object.defineProperty(new Response(body, { status, headers }), 'url', { value: address.split('#')[0] });
    }
  };
}
