/** Verification in Node: warm in this process, cold in a new one for each run. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { contestants } from './contestants.mjs';
import { summary, timesOf } from './statistics.mjs';

const COLD = fileURLToPath(new URL('cold.mjs', import.meta.url));

const coldOnce = (module, form, path) =>
  Number(execFileSync(process.execPath, ['--no-warnings', COLD, module, form, path], { encoding: 'utf8' }));

const times = (count, once) => summary(Array.from({ length: count }, once));

export async function measureInNode(material, path, { warmRuns, coldRuns }) {
  const results = [];
  for (const { form, module, name } of contestants) {
    const { [form]: verify } = await import(`./contestants/${module}.mjs`);
    const warm = summary(await timesOf(() => verify(material), { runs: warmRuns, warmUp: 10 }));
    const cold = times(coldRuns, () => coldOnce(module, form, path));
    results.push({ form, module, name, warm, cold });
  }
  return { results, nothing: times(coldRuns, () => coldOnce('nothing', '-', path)) };
}
