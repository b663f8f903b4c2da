/** Counts the tests of @web/test-runner and prints the closing line after everything that the runner prints itself. */
import { closingLine } from './closing-line.mjs';

function count(suite, counts) {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) count(inner, counts);
}

export function countsOf(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { testResults, errors } of sessions) {
    if (testResults) count(testResults, counts);
    // A file that could not be loaded has no tests that could fail.
    if (!testResults || errors.length > 0) counts.failed += 1;
  }
  return counts;
}

export function browserReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = countsOf(sessions);
      process.once('exit', () => process.stdout.write(`\n${closingLine(counts)}\n`));
    },
  };
}
