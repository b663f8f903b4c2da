/**
 * Verification in Chromium. Every contestant is bundled the same way, by esbuild; cold is from the first byte of its script to the answer, in a profile
 * that has seen nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inFreshPage } from './browser.mjs';
import { contestants } from './contestants.mjs';
import { startServer } from './server.mjs';
import { summary } from './statistics.mjs';

const FOLDER = fileURLToPath(new URL('contestants/', import.meta.url));

async function bundles(outdir) {
  await build({
    entryPoints: [...new Set(contestants.map(({ module }) => `${FOLDER}${module}.mjs`))],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
}

/** Waits for the material first: how long the badge takes to arrive is no contestant's merit. */
const page = (module, form) => `<!doctype html><title>bench</title><script type="module">
  const material = await (await fetch('/material.json')).json();
  const started = performance.now();
  const { ${form}: verify } = await import('/bundles/${module}.js');
  await verify(material);
  window.cold = performance.now() - started;
  window.warm = async (runs) => {
    const times = [];
    for (let run = 0; run < runs + 10; run += 1) {
      const began = performance.now();
      await verify(material);
      times.push(performance.now() - began);
    }
    return times.slice(10);
  };
</script>`;

export async function measureInBrowser(browser, material, { warmRuns, coldRuns }) {
  const outdir = mkdtempSync(join(tmpdir(), 'open-badges-bench-'));
  await bundles(outdir);
  const texts = { '/material.json': JSON.stringify(material) };
  for (const { module, form } of contestants) texts[`/${module}/${form}`] = page(module, form);
  const server = await startServer({ folders: { '/bundles/': outdir }, texts });
  try {
    const results = [];
    for (const row of contestants)
      results.push({ ...row, ...(await measureOne(browser, `${server.origin}/${row.module}/${row.form}`, { warmRuns, coldRuns })) });
    return results;
  } finally {
    await server.close();
    rmSync(outdir, { recursive: true });
  }
}

async function measureOne(browser, address, { warmRuns, coldRuns }) {
  const cold = [];
  for (let run = 0; run < coldRuns; run += 1) cold.push(await inFreshPage(browser, address, coldTime));
  const warm = await inFreshPage(browser, address, async (page) => {
    await coldTime(page);
    return page.evaluate((runs) => window.warm(runs), warmRuns);
  });
  return { warm: summary(warm), cold: summary(cold) };
}

const coldTime = async (page) => (await page.waitForFunction(() => window.cold, { timeout: 60_000 })).jsonValue();
