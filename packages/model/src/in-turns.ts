/** Reading what needs more than the painted card's share of the code; a collection gives the page its turns. */
import { parts } from './parts.js';
import { type BadgeInput, type Known, type Member, PartMissing, type ReadOptions, readWith, type Steps } from './read-with.js';

/** Badges that are read in one turn: a few milliseconds. */
const TURN = 8;

/** @throws ModelError when the input as a whole can't be read */
export async function readInTurns(input: BadgeInput, options: ReadOptions, known: Known): Promise<readonly Member[]> {
  try {
    return await inTurns(readWith(parts, input, options, known));
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error;
    const { disclose } = await import('./containers/sd-jwt.js');
    return inTurns(readWith({ ...parts, disclose }, input, options, known));
  }
}

async function inTurns(steps: Steps): Promise<readonly Member[]> {
  for (let read = 1; ; read += 1) {
    const { done, value } = steps.next();
    if (done) return value;
    if (read % TURN === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}
