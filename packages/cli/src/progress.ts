import type { Output } from './io.js';

/** Fewer are done before anybody wonders. */
const handful = 5;

const noProgress = { show: (_badges: number) => {}, inputDone: () => {}, clear: () => {} };

/** How far we are, on one line of a terminal that is written over. Nothing where there is no terminal: a log needs no progress. */
export function createProgress(output: Output, inputs: number): typeof noProgress {
  if (!output.isTTY) return noProgress;
  let done = 0;
  let shown = false;
  const clear = () => {
    if (shown) output.write('\r\u001b[K');
    shown = false;
  };
  return {
    clear,
    inputDone: () => {
      done += 1;
    },
    show(badges) {
      if (inputs <= handful && badges <= handful) return;
      clear();
      output.write(`${badges} badge${badges === 1 ? '' : 's'} checked, ${done} of ${inputs} input${inputs === 1 ? '' : 's'} done`);
      shown = true;
    },
  };
}
