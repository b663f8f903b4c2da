/** The report of a badge that could not be checked because a part of ours did not come, or broke. It says nothing of the badge. */
import type { Report } from '@open-badge-elements/verify';

export function unchecked(badge: Report['badge']): Report {
  return {
    verdict: 'undetermined',
    issuerTrust: 'unrecognized',
    reason: 'internalError',
    checks: [{ id: 'format', outcome: 'undetermined', code: 'internalError' }],
    ...(badge && { badge }),
    checkedAt: new Date().toISOString(),
    asked: [],
  };
}
