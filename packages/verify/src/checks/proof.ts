/**
 * Does a signature fit what the badge says?
 *
 * OB 3.0 section 8 (Data Integrity, VC-JWT); OB 2.0 signed badges. Proof sets: one good proof and none that failed; a proof of a kind that is not
 * known here is undetermined by itself and spoils nothing. Whose signature it is, is the issuer check's question.
 */
import { type Check, type Finding, learning, type Subject } from '../check.js';
import { failed, type Outcome, passed, undetermined } from '../outcome.js';
import type { ProofFinding } from '../proofs/proof.js';
import { issuerOf } from '../subject.js';

/** Folds what became of each proof into one outcome. */
export function foldFindings(findings: readonly ProofFinding[]): Outcome {
  const bad = findings.find((finding) => finding.outcome === 'failed');
  if (bad) return failed(bad.code, { pointer: bad.pointer ?? bad.at, detail: bad.detail });
  const good = findings.find((finding) => finding.outcome === 'passed');
  if (good) return passed('ok', { pointer: good.at, detail: { suite: good.suite ?? '', method: good.method ?? '', ...good.detail } });
  const open = findings[0];
  return open ? undetermined(open.code, { pointer: open.pointer ?? open.at, detail: open.detail }) : undetermined('noProof');
}

export const proof: Check = {
  id: 'proof',
  appliesTo: (subject) =>
    subject.reading.format === 'open-badges-3' || subject.reading.format === 'clr-2' || subject.reading.token !== undefined,
  async run(subject, { ports }): Promise<Finding> {
    // A page over plain http has no `crypto.subtle`. Some signatures could be checked without; what anybody on the way can change should not say so.
    if (globalThis.isSecureContext === false) return undetermined('insecurePage');
    if (subject.reading.format === 'open-badges-2' || subject.reading.format === 'open-badges-1') {
      const { settleSignedBadge } = await import('../hosted/signed-badge.js');
      return settleSignedBadge(subject.reading, ports);
    }
    return settleCredential(subject, ports);
  },
};

async function settleCredential(subject: Subject, ports: Parameters<Check['run']>[1]['ports']): Promise<Finding> {
  const { document, token } = subject.reading;
  const { checkProofs } = await import('../proofs/check-proofs.js');
  const findings = await checkProofs({ document, token }, ports, { purpose: 'assertionMethod', issuer: issuerOf(document) });
  return learning(foldFindings(findings), { findings });
}
