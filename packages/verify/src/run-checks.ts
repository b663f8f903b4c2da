/** Runs a list of checks over one badge, in order. It knows no check by name, and one that breaks costs only its own answer. */
import type { Check, CheckContext, CheckOptions, Subject } from './check.js';
import { VerifyError } from './errors.js';
import { notApplicable, type Outcome, undetermined } from './outcome.js';
import type { Ports } from './ports.js';
import type { CheckResult } from './report-types.js';

export interface Ran {
  readonly subject: Subject;
  readonly checks: readonly CheckResult[];
}

export async function runChecks(checks: readonly Check[], start: Subject, ports: Ports, options: CheckOptions): Promise<Ran> {
  let subject = start;
  const results: CheckResult[] = [];
  const context: CheckContext = { ports, options, outcomeOf: (id) => results.find((result) => result.id === id) };
  for (const check of checks) {
    const { learned, ...outcome } = await attempt(check, subject, context);
    if (learned) subject = { ...subject, ...learned };
    results.push(toResult(check, outcome));
  }
  return { subject, checks: results };
}

async function attempt(check: Check, subject: Subject, context: CheckContext): Promise<Outcome & { learned?: Partial<Subject> }> {
  try {
    if (context.ports.signal?.aborted) return undetermined('aborted');
    if (!check.appliesTo(subject)) return notApplicable('otherFormat');
    return await check.run(subject, context);
  } catch (error) {
    if (error instanceof VerifyError) return undetermined(error.code, { pointer: error.pointer, detail: error.detail });
    return undetermined('internalError');
  }
}

/** Plain data in a fixed order of members, with the place also as a dotted path, as people write it. */
function toResult(check: Check, { outcome, code, pointer, detail }: Outcome): CheckResult {
  const member = pointer ? { member: dotted(pointer) } : undefined;
  const whole = member || detail ? { ...member, ...detail } : undefined;
  return { id: check.id, outcome, code, ...(pointer !== undefined && { pointer }), ...(whole && { detail: whole }) };
}

/** `/credentialSubject/achievement/name` → `credentialSubject.achievement.name`. */
export function dotted(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
