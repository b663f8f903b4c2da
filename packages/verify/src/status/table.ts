/** The kinds of status that are known, by the `type` of the entry. A Map, so that no name of Object.prototype is ever "known". */
import type { SettleStatus } from './entry.js';

export const statusTypes: ReadonlyMap<string, () => Promise<SettleStatus>> = new Map([
  ['BitstringStatusListEntry', async () => (await import('./bitstring.js')).settleBitstring],
  ['StatusList2021Entry', async () => (await import('./bitstring.js')).settleBitstring],
  ['RevocationList2020Status', async () => (await import('./bitstring.js')).settleBitstring],
  ['1EdTechRevocationList', async () => (await import('./one-edtech.js')).settleOneEdTech],
]);
