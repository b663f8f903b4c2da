/** `npm run pictures`: what the stories look like and read like now is taken for approved. Look at what changed (`git diff --stat`, then the pictures) before a commit. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', 'test/looks/'], {
  stdio: 'inherit',
  env: { ...process.env, APPROVE_PICTURES: '1' },
});
process.exitCode = status ?? 1;
