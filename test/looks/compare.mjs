/** Two pictures beside each other: how many of their points differ by more than the eye overlooks, and a third picture that shows where. */
import { PNG } from 'pngjs';

/** Of 255 in one of red, green and blue: edges of letters move by this much from one build of a browser to the next. */
const OVERLOOKED = 40;

/** @returns {{differing: number, of: number, picture: Buffer} | {sizes: string}} */
export function compare(expected, actual) {
  const [one, other] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  if (one.width !== other.width || one.height !== other.height) {
    return { sizes: `${one.width} × ${one.height} was expected, ${other.width} × ${other.height} is there` };
  }
  const shown = new PNG({ width: one.width, height: one.height });
  let differing = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const differs = [0, 1, 2].some((channel) => Math.abs(one.data[at + channel] - other.data[at + channel]) > OVERLOOKED);
    if (differs) differing += 1;
    // What is the same is faint, so that one sees where one is.
    for (const channel of [0, 1, 2]) shown.data[at + channel] = 255 - (255 - other.data[at + channel]) * 0.25;
    if (differs) shown.data.set([220, 0, 60], at);
    shown.data[at + 3] = 255;
  }
  return { differing, of: one.width * one.height, picture: PNG.sync.write(shown) };
}
