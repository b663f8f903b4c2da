/**
 * What a test may ask of the screen, in each engine. Only Chromium's driver changes what the reader prefers: Firefox and WebKit are started with reduced
 * motion (firefox.mjs, webkit-driver.mjs), and a scheme is what `color-scheme` says there.
 */
import { emulateMedia as emulate, executeServerCommand, setViewport as setPuppeteersViewport } from '@web/test-runner-commands';

const { userAgent } = navigator;
const isChromium = /Chrom(e|ium)\//.test(userAgent);
const isFirefox = /Firefox\//.test(userAgent);

export async function emulateMedia(wanted: {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}): Promise<void> {
  if (isChromium) await emulate(wanted);
}

export async function setViewport(size: { readonly width: number; readonly height: number }): Promise<void> {
  if (isChromium || isFirefox) await setPuppeteersViewport(size);
  else await executeServerCommand('resize', size);
}
