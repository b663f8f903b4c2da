/**
 * What the page's list and its registries say of an issuer that was proven. The page's own word comes first, and a registry is not asked where it has
 * settled the question. One that gave no answer is named: "not listed" can't be said until all have answered.
 */
import { type Finding, learning, type Subject } from '../check.js';
import { VerifyError } from '../errors.js';
import { failed, passed, undetermined } from '../outcome.js';
import type { Ports } from '../ports.js';
import type { RegistryAnswer, RegistryReport } from './registry.js';
import { lookUp, type TrustList, type TrustRegistry } from './trust-list.js';

/** Most registries that are asked for one badge. */
const mostRegistries = 20;

/** Undefined: nobody has a word for the issuer. */
export async function settleTrust(subject: Subject, issuer: string, list: TrustList, ports: Ports): Promise<Finding | undefined> {
  const listed = await lookUp(list, { id: issuer, keys: keysOf(subject, issuer) });
  if (listed?.word === 'distrusted') return failed('distrusted');
  if (listed) return learning(passed('trusted'), listed.name === undefined ? {} : { trustedAs: listed.name });

  const registries = (list.registries ?? []).slice(0, mostRegistries);
  if (registries.length === 0) return undefined;
  const asked = await Promise.all(registries.map((registry) => ask(registry, issuer, ports)));
  const reports = asked.map(({ report }) => report);
  const found = asked.find(({ report }) => report.outcome === 'listed');
  if (found) {
    const detail = { registry: found.report.name };
    return learning(passed('trusted', { detail }), { registries: reports, trustedAs: found.listedAs ?? found.report.name });
  }
  const silent = reports.filter(({ outcome }) => outcome === 'unreachable');
  const [first] = silent;
  if (!first) return learning(undetermined('unrecognized'), { registries: reports });
  const detail = { registry: silent.map(({ name }) => name).join(', '), ...(first.why !== undefined && { why: first.why }) };
  return learning(undetermined('registryUnreachable', { detail }), { registries: reports });
}

/** The keys that the issuer was proven by; those of a signed badge of OB 2.0 lie beside the profile. */
function keysOf({ findings, reading }: Subject, issuer: string) {
  const isOld = reading.format === 'open-badges-2';
  const good = findings.filter(({ outcome, key }) => outcome === 'passed' && key !== undefined && (isOld || key.controller === issuer));
  return good.flatMap(({ key }) => (key ? [key.jwk] : []));
}

async function ask(
  registry: TrustRegistry,
  issuer: string,
  ports: Ports,
): Promise<{ report: RegistryReport; listedAs?: string | undefined }> {
  const { name } = registry;
  try {
    const answer = await answerOf(registry, issuer, ports);
    return answer.listed ? { report: { name, outcome: 'listed' }, listedAs: answer.name } : { report: { name, outcome: 'notListed' } };
  } catch (error) {
    const why = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'internalError';
    if (error instanceof VerifyError && error.code === 'aborted') throw error;
    return { report: { name, outcome: 'unreachable', why } };
  }
}

async function answerOf(registry: TrustRegistry, issuer: string, ports: Ports): Promise<RegistryAnswer> {
  if (registry.type === 'dcc-legacy') return (await import('./dcc-registry.js')).askDccRegistry(registry, issuer, ports);
  if (registry.type === 'oidf') return (await import('./federation.js')).askFederation(registry, issuer, ports);
  throw new VerifyError('unknownFormat');
}
