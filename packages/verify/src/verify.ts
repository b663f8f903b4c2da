/**
 * The verifier: reads an input, runs the checks over every badge in it, and reports. It knows no check by name and no wording; the network, the clock
 * and the limits come in through options.
 */

import { type BadgeInput, deepFreeze, type JsonObject, type Member, type ReadLimits } from '@open-badge-elements/model';
import { glance } from '@open-badge-elements/model/glance';
import { checks } from './checks/index.js';
import { VerifyError } from './errors.js';
import { createPause } from './pause.js';
import { defaultLimits, type FetchDocument, type Limits, type Memo, type Ports } from './ports.js';
import type { ProofOutcome, VerifyProofOptions } from './proofs/verify-proof.js';
import { judge } from './report.js';
import type { CheckResult, IssuerTrust, Report } from './report-types.js';
import { runChecks } from './run-checks.js';
import type { TrustList } from './trust/trust-list.js';

/** What a page or program may set; everything has a default. */
export interface VerifierOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => Date;
  readonly trust?: TrustList;
  readonly limits?: Partial<Limits> & { readonly read?: Partial<ReadLimits> };
  /** JSON-LD contexts that the page pins besides the shipped ones: URL → document. They are never fetched. */
  readonly contexts?: Readonly<Record<string, JsonObject>>;
  /** The origin whose addresses are allowed by whatever scheme; the page's own by default. */
  readonly ownOrigin?: string;
  /** Certificates that the page trusts as roots, PEM or DER: only a chain to one of them ties a key of an `x5c` header to an issuer. None by default. */
  readonly roots?: readonly (string | Uint8Array)[];
}

export interface VerifyOptions {
  /** Whom the badge should belong to; when given, it counts for the verdict. */
  readonly recipient?: string;
  /** What the holder of a presentation was asked to sign; compared with the presentation only. */
  readonly challenge?: string;
  readonly domain?: string;
  readonly signal?: AbortSignal;
}

/** A string is content (JSON, JWT, SVG), never an address; an address is a URL. */
export type VerifyInput = BadgeInput | URL;

export interface Verifier {
  /** Settles an input with one badge; for several, the worst of them, with each in `members`. Never throws for a bad badge. */
  verify(input: VerifyInput, options?: VerifyOptions): Promise<Report>;
  /** Settles every badge of a collection on its own, in order. */
  verifyAll(input: VerifyInput, options?: VerifyOptions): AsyncIterable<Report>;
  /** Settles the proof of any secured document or JWT; no badge structure is asked. */
  verifyProof(document: JsonObject | string, options?: VerifyProofOptions): Promise<ProofOutcome>;
}

export function createVerifier(options: VerifierOptions = {}): Verifier {
  const now = options.now ?? (() => new Date());
  const { read, ...overrides } = options.limits ?? {};
  const limits: Limits = { ...defaultLimits, ...overrides };
  const ownOrigin = options.ownOrigin ?? globalThis.location?.origin;
  const fetch: typeof globalThis.fetch = options.fetch ?? ((...given) => globalThis.fetch(...given));
  let gate: Promise<FetchDocument> | undefined;
  /** Most badges need nobody to be asked; the gate to the network is loaded with the first question. */
  const fetchDocument: FetchDocument = async (url, plan) => {
    gate ??= import('./fetch-document.js').then(({ createFetchDocument }) => createFetchDocument({ fetch, limits, now, ownOrigin }));
    return (await gate)(url, plan);
  };
  const pause = createPause();
  let kept: Promise<Memo> | undefined;
  const memo: Memo = async (...work) => {
    kept ??= import('./memo.js').then(({ createMemo }) => createMemo(now));
    return (await kept)(...work);
  };

  const portsFor = (asked: Set<string>, signal: AbortSignal | undefined): Ports => ({
    fetchDocument: recording(fetchDocument, asked),
    now,
    limits,
    memo,
    contexts: options.contexts ?? {},
    ...(ownOrigin !== undefined && { ownOrigin }),
    ...(options.roots && { roots: options.roots }),
    pause,
    ...(signal && { signal }),
  });

  async function membersOf(input: VerifyInput, ports: Ports, heard: Heard): Promise<readonly Member[]> {
    const content = input instanceof URL ? await (await import('./fetch-content.js')).fetchContent(input, ports) : input;
    heard.content = content;
    return glance(content, read ? { limits: read } : {});
  }

  async function settle(member: Member, ports: Ports, asked: Set<string>, { recipient }: VerifyOptions, address?: string): Promise<Report> {
    const checkedAt = now().toISOString();
    if ('error' in member) return (await import('./other-reports.js')).unreadable(member.error, checkedAt, asked, member.pointer);
    const ran = await runChecks(checks, { reading: member, findings: [], ...(address !== undefined && { address }) }, ports, {
      recipient,
      trust: options.trust,
      depth: 0,
    });
    const results: CheckResult[] = [{ id: 'format', outcome: 'passed', code: 'ok' }, ...ran.checks];
    const { reading, signedBy, trustedAs, registries, endorsements } = ran.subject;
    const pointsOut = asides.some((aside) => Object.hasOwn(reading.document, aside));
    const says = pointsOut ? (await import('./says.js')).saysOf(reading.document) : undefined;
    const report: Report = {
      ...judge(results),
      issuerTrust: trustOf(results),
      ...(signedBy !== undefined && { signedBy }),
      ...(trustedAs !== undefined && { trustedAs }),
      ...(registries && { registries }),
      checks: results,
      badge: reading.badge,
      format: reading.format,
      container: reading.container,
      pointer: reading.pointer,
      ...(reading.notes.length > 0 && { notes: reading.notes }),
      ...(endorsements && { endorsements }),
      ...(says && { says }),
      checkedAt,
      asked: [...asked],
    };
    return deepFreeze(structuredClone(report));
  }

  async function* each(input: VerifyInput, given: VerifyOptions, heard: Heard = {}): AsyncGenerator<Report> {
    const first = new Set<string>();
    let members: readonly Member[];
    try {
      members = await membersOf(input, portsFor(first, given.signal), heard);
    } catch (error) {
      yield (await import('./other-reports.js')).unreadable(error, now().toISOString(), first);
      return;
    }
    for (const member of members) {
      await pause();
      const asked = new Set(first);
      const address = input instanceof URL && member.pointer === '' ? input.href : undefined;
      yield await settle(member, portsFor(asked, given.signal), asked, given, address);
    }
  }

  return {
    async verify(input, given = {}) {
      const reports: Report[] = [];
      const heard: Heard = {};
      for await (const report of each(input, given, heard)) reports.push(report);
      const [only] = reports;
      const isOne = only !== undefined && reports.length === 1;
      const report = isOne ? only : (await import('./other-reports.js')).gather(reports, now().toISOString());
      const isWrapped = reports.some(({ notes }) => notes?.some(({ code }) => code === 'wrapperIgnored'));
      if (!isWrapped || heard.content === undefined) return report;
      const { withPresentation } = await import('./presentation.js');
      const asked = new Set<string>();
      return deepFreeze(await withPresentation(report, heard.content, portsFor(asked, given.signal), asked, given));
    },
    verifyAll: (input, given = {}) => each(input, given),
    async verifyProof(document, given = {}) {
      const { verifyProof } = await import('./proofs/verify-proof.js');
      return verifyProof(document, given, portsFor(new Set(), given.signal));
    },
  };
}

/** What the input turned out to be, once it is there. */
interface Heard {
  content?: BadgeInput;
}

/** Members that point to things outside the badge, besides the evidence, which the badge itself shows. */
const asides = ['credentialSchema', 'refreshService', 'termsOfUse'];

function recording(fetchDocument: FetchDocument, asked: Set<string>): FetchDocument {
  return async (url, plan) => {
    const address = url.split('#')[0] ?? url;
    asked.add(address);
    try {
      return await fetchDocument(url, plan);
    } catch (error) {
      if (error instanceof VerifyError && error.code === 'addressRefused') asked.delete(address);
      throw error;
    }
  };
}

function trustOf(results: readonly CheckResult[]): IssuerTrust {
  const code = results.find((result) => result.id === 'trust')?.code;
  if (code === 'registryUnreachable') return 'undetermined';
  return code === 'trusted' || code === 'distrusted' || code === 'selfIssued' ? code : 'unrecognized';
}
