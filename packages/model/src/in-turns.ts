/** Reading what needs more than the painted card's share of the code; a collection gives the page its turns. */
import { parts } from './parts.js';
import { type BadgeInput, type Known, type Member, PartMissing, type ReadOptions, readWith, type Steps } from './read-with.js';
import { defaultReadLimits } from './reading.js';

/** Badges that are read in one turn: a few milliseconds. */
const TURN = 8;

/** @throws ModelError when the input as a whole can't be read */
export async function readInTurns(input: BadgeInput, options: ReadOptions, known: Known): Promise<readonly Member[]> {
  // What was loaded for it has just been run, and whoever asked will draw: both have turns of their own.
  await nextTurn();
  const members = await readAll(input, options, known);
  await nextTurn();
  return members;
}

async function readAll(input: BadgeInput, options: ReadOptions, known: Known): Promise<readonly Member[]> {
  try {
    return await inTurns(readWith(parts, input, options, known));
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error;
    const { disclose, readDisclosures } = await import('./containers/sd-jwt.js');
    await nextTurn();
    const text = input instanceof Uint8Array ? new TextDecoder().decode(input) : input;
    const read =
      typeof text === 'string' ? await readDisclosures(text.trim(), { ...defaultReadLimits, ...options.limits }, nextTurn) : undefined;
    await nextTurn();
    const withRead: typeof disclose = (token, payload, limits) => disclose(token, payload, limits, read);
    return inTurns(readWith({ ...parts, disclose: withRead }, input, options, known));
  }
}

const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

async function inTurns(steps: Steps): Promise<readonly Member[]> {
  for (let read = 1; ; read += 1) {
    const { done, value } = steps.next();
    if (done) return value;
    if (read % TURN === 0) await nextTurn();
  }
}
