/** A reporter for `node --test`: what failed and why, and the closing line. */
import { closingLine } from './closing-line.mjs';

const reason = ({ error }) => error?.cause?.stack ?? error?.cause ?? error?.stack ?? error;

export default async function* nodeReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite, or a file, fails with its tests; only one that fails by itself is counted.
    const holdsTests = data.details.type === 'suite' || data.details.error?.failureType === 'subtestsFailed';
    if (holdsTests) continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else counts[type === 'test:pass' ? 'passed' : 'failed'] += 1;
    if (type === 'test:fail') yield `\nfailed: ${data.name}\n  ${data.file ?? ''}\n${reason(data.details)}\n`;
  }
  yield `\n${closingLine(counts)}\n`;
}
