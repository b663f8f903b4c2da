/** The reports that most badges don't need: of what could not be read, and of several badges together. */
import { deepFreeze, ModelError } from '@open-badge-elements/model';
import { VerifyError } from './errors.js';
import { judgeAll } from './judge-all.js';
import type { Report } from './report-types.js';
import { dotted } from './run-checks.js';

/** A network that fails is unknown; a document that can't be read as a badge is not one. */
export function unreadable(error: unknown, checkedAt: string, asked: ReadonlySet<string>, pointer?: string): Report {
  const known = error instanceof ModelError || error instanceof VerifyError;
  const code = known ? error.code : 'internalError';
  const place = known ? error.pointer : undefined;
  const detail = { ...(place && { member: dotted(place) }), ...(error instanceof VerifyError && error.detail) };
  const where = { ...(place !== undefined && { pointer: place }), ...(Object.keys(detail).length > 0 && { detail }) };
  const outcome = error instanceof ModelError && !tooMuch.includes(error.code) ? 'failed' : 'undetermined';
  return deepFreeze({
    verdict: outcome === 'failed' ? 'invalid' : 'undetermined',
    issuerTrust: 'unrecognized',
    checks: [{ id: 'format', outcome, code, ...where }],
    reason: code,
    error: { code, ...where },
    ...(pointer !== undefined && { pointer }),
    checkedAt,
    asked: [...asked],
  });
}

/** Past a limit of ours, or nothing that claims to be a badge: that is our not knowing, not the badge's fault. */
const tooMuch: readonly string[] = [
  'tooLarge',
  'tooComplex',
  'emptyInput',
  'notJson',
  'htmlPage',
  'unknownFormat',
  'noBadgeInPicture',
  'unsupportedFile',
  'emptyCollection',
];

/** A record is what its own credential is, with what is in it beside it; but one that carries a forged badge can't be vouched for. */
function gatherRecord(record: Report, members: readonly Report[]): Report {
  const forged = members.find(({ verdict }) => verdict === 'invalid');
  const judged = record.verdict === 'verified' && forged ? { verdict: forged.verdict, reason: forged.reason ?? 'invalid' } : {};
  return deepFreeze({ ...record, ...judged, members, asked: [...new Set([record, ...members].flatMap(({ asked }) => asked))] });
}

/** What a collection comes to. */
export function gather(members: readonly Report[], checkedAt: string): Report {
  const [first, ...inside] = members;
  if (first?.format === 'clr-2' && first.pointer === '') return gatherRecord(first, inside);
  const judged = judgeAll(members.map(({ verdict, reason }) => ({ verdict, ...(reason !== undefined && { reason }) })));
  return deepFreeze({
    ...judged,
    issuerTrust: 'unrecognized',
    checks: [],
    ...(first?.container && { container: first.container }),
    members,
    checkedAt,
    asked: [...new Set(members.flatMap((member) => member.asked))],
  } as Report);
}
