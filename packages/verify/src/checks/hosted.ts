/**
 * Does the issuer's own server say the same? (Open Badges 1.x and 2.0 hosted badges; a 3.0 badge proves itself.)
 *
 * This is the one check that asks the network before anything is proven: the host is the proof.
 */
import type { Check } from '../check.js';

export const hosted: Check = {
  id: 'hosted',
  appliesTo: ({ reading }) => (reading.format === 'open-badges-2' || reading.format === 'open-badges-1') && reading.token === undefined,
  async run(subject, { ports }) {
    const { settleHosted } = await import('../hosted/hosted-badge.js');
    return settleHosted(subject, ports);
  },
};
