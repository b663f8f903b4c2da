/** What a report may look like: the closed union of report-types.ts, asked of a value at run time. */

const verdicts = ['verified', 'expired', 'notYetValid', 'revoked', 'suspended', 'invalid', 'undetermined'];
const stances = ['trusted', 'unrecognized', 'selfIssued', 'distrusted', 'undetermined'];
const checkIds = ['format', 'hosted', 'proof', 'issuer', 'claims', 'validity', 'status', 'recipient', 'trust', 'endorsements'];
const words = ['passed', 'failed', 'undetermined', 'notApplicable'];
const members = [
  'verdict',
  'issuerTrust',
  'signedBy',
  'trustedAs',
  'registries',
  'checks',
  'reason',
  'badge',
  'format',
  'container',
].concat(['pointer', 'notes', 'endorsements', 'says', 'error', 'members', 'presentation', 'checkedAt', 'asked']);

/** Every code that the page about verdicts lists; a test of its own sees to it that this is all of them. */
export async function listedCodes(): Promise<ReadonlySet<string>> {
  const page = await (await fetch('/docs/verdicts.md')).text();
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  return new Set(rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, code]) => String(code))));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isPointer = (value: unknown) => value === undefined || (typeof value === 'string' && /^(\/|$)/.test(value));

/** What is wrong with a report; undefined when nothing is. */
export function faultOf(report: unknown, codes: ReadonlySet<string>): string | undefined {
  if (!isRecord(report)) return 'no object';
  const { verdict, issuerTrust, reason, checks, error, checkedAt, asked, signedBy, pointer } = report;
  const extra = Object.keys(report).find((key) => !members.includes(key));
  if (extra !== undefined) return `a member ${extra}`;
  if (!verdicts.includes(String(verdict))) return `verdict ${String(verdict)}`;
  if (!stances.includes(String(issuerTrust))) return `issuerTrust ${String(issuerTrust)}`;
  if ((verdict === 'verified') === (reason !== undefined)) return `verdict ${String(verdict)} with reason ${String(reason)}`;
  if (reason !== undefined && !codes.has(String(reason))) return `reason ${String(reason)}`;
  if (verdict === 'verified' && typeof signedBy !== 'string' && !Array.isArray(report.members)) return 'verified and signed by nobody';
  if (!Array.isArray(checks)) return 'no checks';
  if (new Date(String(checkedAt)).toISOString() !== checkedAt) return 'checkedAt';
  if (!Array.isArray(asked) || asked.some((address) => typeof address !== 'string')) return 'asked';
  if (!isPointer(pointer)) return 'pointer';
  if (isRecord(error) && !codes.has(String(error.code))) return `error ${String(error.code)}`;
  const order = checks.map(({ id }) => checkIds.indexOf(id));
  if (order.some((place, at) => place < 0 || place <= (order[at - 1] ?? -1))) return 'the ids of the checks';
  const odd = checks.find(({ outcome, code, pointer: place }) => !words.includes(outcome) || !codes.has(code) || !isPointer(place));
  if (odd) return `check ${JSON.stringify(odd)}`;
  const text = JSON.stringify(report);
  if (JSON.stringify(structuredClone(report)) !== text) return 'not plain data';
  const { badge: _badge, ...ours } = report;
  return /\n\s+at |\.[jt]s:\d+/.test(JSON.stringify(ours)) ? 'a stack' : undefined;
}
