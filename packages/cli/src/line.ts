/**
 * A report as one line. What we say stands before what the badge says, so that no name can pass for a verdict, an identifier or a reason:
 * verdict, input, proven identifier, reason, and last, in quotes, the badge's own words.
 */
import type { Report } from '@open-badge-elements/verify';
import { plain, plainJson, quoted } from './plain.js';
import { sentenceOf, trustWords, verdictOf, verdictWords } from './words.js';

const width = Math.max(...Object.values(verdictWords).map((words) => words.length));

export function plainLine(input: string, report: Report): string {
  const parts = [
    verdictOf(report).padEnd(width),
    plain(report.pointer ? `${input}#${report.pointer}` : input),
    report.signedBy === undefined ? '' : `by ${plain(report.signedBy)}`,
    issuerTrust(report),
    reasonOf(report),
    ownWords(report),
  ];
  return parts.filter((part) => part !== '').join('  ');
}

export function jsonLine(input: string, report: Report): string {
  return plainJson({ input, ...report });
}

function issuerTrust({ issuerTrust: trust, trustedAs }: Report): string {
  if (trust === 'trusted' && trustedAs !== undefined) return `(on your list as ${quoted(trustedAs)})`;
  return trustWords[trust];
}

/** The sentence, and the code and the place by which docs/verdicts.md and the issuer find the fault. */
function reasonOf({ reason, checks, error }: Report): string {
  if (reason === undefined) return '';
  const decided = checks.find(({ code, outcome }) => code === reason && outcome !== 'passed');
  const { detail, pointer } = decided ?? error ?? {};
  const place = pointer ? ` at ${plain(pointer)}` : '';
  return `${sentenceOf(reason, detail ?? {})} [${plain(reason)}${place}]`;
}

function ownWords({ badge }: Report): string {
  if (badge === undefined) return '';
  const issuer = badge.issuer.name ?? badge.issuer.id;
  return issuer ? `${quoted(badge.name)} from ${quoted(issuer)}` : quoted(badge.name);
}
