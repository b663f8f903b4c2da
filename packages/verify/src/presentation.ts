/**
 * Who presents the badges? The holder's proof around them (VC Data Model, "Presentations"), settled apart: it never changes what the badges are, and a good
 * one says who presents them, not whose they are.
 */
import { type BadgeInput, ModelError, type Presentation, readPresentation } from '@open-badge-elements/model';
import { failed, notApplicable, type Outcome, passed, undetermined } from './outcome.js';
import type { Ports } from './ports.js';
import { findingsOf } from './proofs/check-proofs.js';
import type { ProofFinding } from './proofs/proof.js';
import { checkClaims } from './proofs/verify-proof.js';
import type { PresentationReport, Report } from './report-types.js';
import { idOf, own } from './subject.js';

/** What the holder was asked to sign besides, so that a presentation can't be handed on. */
export interface Occasion {
  readonly challenge?: string | undefined;
  readonly domain?: string | undefined;
}

/** The report with what became of the presentation; as it was, when the badges stand in something else. */
export async function withPresentation(
  report: Report,
  content: BadgeInput,
  ports: Ports,
  asked: Set<string>,
  occasion: Occasion,
): Promise<Report> {
  const settled = await settlePresentation(content, ports, occasion);
  if (!settled) return report;
  return structuredClone({ ...report, presentation: settled, asked: [...new Set([...report.asked, ...asked])] });
}

async function settlePresentation(content: BadgeInput, ports: Ports, occasion: Occasion): Promise<PresentationReport | undefined> {
  let presentation: Presentation | undefined;
  try {
    presentation = readPresentation(content);
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
  if (!presentation) return undefined;
  const { document, token, payload } = presentation;
  const named = [idOf(own(document, 'holder')), idOf(payload && own(payload, 'iss'))].filter((name) => name !== undefined);
  const [holder, other = holder] = named;
  if (holder !== other) return failed('claimMismatch', { pointer: '/iss', detail: { claim: 'iss' } });
  const question = { purpose: 'authentication', issuer: holder, ...occasion };
  // The challenge of a token is among its claims, and looked at below.
  const findings = await findingsOf(
    { document, token },
    ports,
    token === undefined ? question : { ...question, challenge: undefined, domain: undefined },
    'any',
  );
  const claims = payload && checkClaims(payload, occasion, ports);
  return claims?.outcome === 'failed' && findings.every(({ outcome }) => outcome === 'passed') ? claims : fold(findings, holder, occasion);
}

/** All proofs must hold, and be of the holder that is named; where none is named, whoever signed presents. */
function fold(findings: readonly ProofFinding[], holder: string | undefined, { challenge, domain }: Occasion): PresentationReport {
  const [first] = findings;
  if (!first) return notApplicable('noProof', { pointer: '/proof' });
  const bad = findings.find(({ outcome }) => outcome === 'failed') ?? findings.find(({ outcome }) => outcome !== 'passed');
  if (bad) return outcomeOnly(bad);
  const { key, unproven, at } = first;
  if (!key) return undetermined('issuerNotProven', { pointer: at, detail: { why: unproven?.code ?? 'noKey' } });
  const signer = holder ?? key.controller;
  if (findings.some((finding) => finding.key?.controller !== signer))
    return failed('signedByAnotherKey', { pointer: '/holder', detail: { key: key.controller } });
  const isAsked = challenge !== undefined || domain !== undefined;
  return { ...passed('ok', { pointer: at, detail: { occasion: isAsked ? 'ok' : 'notCompared' } }), holder: signer };
}

function outcomeOnly({ outcome, code, pointer, detail }: ProofFinding): Outcome {
  return { outcome, code, ...(pointer !== undefined && { pointer }), ...(detail && { detail }) };
}
