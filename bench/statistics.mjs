/** Few numbers that survive a busy machine: the median, and how far the runs lie apart. */
export function summary(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return { median: at(0.5), low: sorted[0], high: at(0.95), runs: sorted.length };
}

/** Runs `work` until it was run `runs` times, and gives the time of each in milliseconds. */
export async function timesOf(work, { runs, warmUp = 0 }) {
  for (let run = 0; run < warmUp; run += 1) await work();
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times;
}
