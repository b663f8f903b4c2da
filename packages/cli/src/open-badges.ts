/** The program `open-badges`: hands the process to `main`, and knows nothing else. */
import { createVerifier } from '@open-badge-elements/verify';
import { main } from './main.js';

// `open-badges … | head -1` closes the pipe early, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Node 20 calls Ed25519 in WebCrypto experimental. That is nothing that who checks a badge could act upon.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`);
});

const { stdin, stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, createVerifier });
