/**
 * Progress for 10,000 badges against 1,000 requirements, beside a naive evaluation of the same pathway: every requirement looks at every badge. Both
 * must come to the same answer, or the run fails. Then what the naive one does not do: badges that count once, periods, days in a row.
 *
 *   npm run build && npm run bench:pathway [-- --quick]
 */
import { begun, progress, readPathway } from '@open-badge-elements/pathway';
import { facts } from './facts.mjs';
import { heading, ms, ratio, table } from './print.mjs';
import { summary, timesOf } from './statistics.mjs';

const quick = process.argv.includes('--quick');
const runs = quick ? 3 : 15;
const now = new Date('2026-06-15T12:00:00Z');
const options = { now, recipient: 'did:example:learner', timeZone: 'America/New_York' };

/** Numbers that look random and are the same in every run (a linear congruential generator; Numerical Recipes). */
let state = 1;
function random(below) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

const skill = (number) => `https://skills.example/${number}`;
const achievement = (number) => `https://college.example/achievements/${number}`;

/** 10,000 badges of 2,000 achievements over three years; each aligned to three of 500 competencies, one in twenty not countable. */
function makeReports(count) {
  return Array.from({ length: count }, (_, place) => {
    const id = random(2_000);
    const on = new Date(Date.UTC(2023, 6, 1, random(24), random(60)) + random(1_000) * 86_400_000).toISOString();
    const alignments = [0, 1, 2].map(() => ({ targetName: 'a skill', targetUrl: skill(random(500)) }));
    return {
      verdict: random(20) === 0 ? 'revoked' : 'verified',
      issuerTrust: 'trusted',
      signedBy: 'did:web:college.example',
      checks: [],
      checkedAt: now.toISOString(),
      asked: [],
      badge: {
        id: `urn:badge:${place}`,
        name: `Achievement ${id}`,
        issuer: { id: 'did:web:college.example', otherIdentifiers: [], endorsements: [] },
        recipient: { id: 'did:example:learner', identities: [] },
        achievement: { id: achievement(id), name: `Achievement ${id}`, alignments },
        awardedOn: on,
      },
    };
  });
}

/** 1,000 requirements: 100 groups of nine badges, under ten groups under one. */
function makePathway(leafOf, group = {}) {
  const kinds = [(list) => ({ all: list }), (list) => ({ atLeast: 3, of: list }), (list) => ({ any: list })];
  let number = 0;
  const next = () => {
    number += 1;
    return number;
  };
  const leaves = () => Array.from({ length: 9 }, () => leafOf(next()));
  const groups = Array.from({ length: 9 }, () => ({
    all: Array.from({ length: 11 }, (_, place) => ({ ...kinds[place % 3](leaves()), ...group })),
  }));
  return readPathway({ type: 'OpenBadgePathway', name: 'A thousand requirements', requires: { all: groups } });
}

const countNodes = (node) =>
  1 + [node.all, node.any, node.of].flatMap((list) => list ?? []).reduce((sum, child) => sum + countNodes(child), 0);

/** As one would write it first: no index, every requirement asks every badge. */
function naive(pathway, reports) {
  const fits = (wanted, { badge }) =>
    typeof wanted === 'string'
      ? badge.achievement.id === wanted
      : badge.achievement.alignments.some(({ targetUrl }) => targetUrl === wanted.competency.url);
  const counts = (report) => report.verdict === 'verified' && report.badge.recipient.id === options.recipient;
  const value = (node) => {
    if (node.badge !== undefined) {
      const need = node.times ?? 1;
      return Math.min(reports.filter((report) => fits(node.badge, report) && counts(report)).length / need, 1);
    }
    const values = (node.all ?? node.any ?? node.of).map(value).sort((one, other) => other - one);
    const need = node.all ? values.length : node.any ? 1 : node.atLeast;
    return values.slice(0, need).reduce((sum, one) => sum + one, 0) / need;
  };
  return value(pathway.requires);
}

const byAchievement = (number) => ({ badge: achievement(number * 2), times: 1 + (number % 8) });
const byCompetency = (number) => ({ badge: { competency: { url: skill(number % 500) } }, times: 20 + (number % 60) });

const reports = makeReports(quick ? 2_000 : 10_000);
const plain = makePathway((number) => (number % 2 ? byAchievement(number) : byCompetency(number)));
const nodes = countNodes(plain.requires);

const [ours, theirs] = [progress(plain, reports, options).fraction, naive(plain, reports)];
if (Math.abs(ours - theirs) > 1e-9) throw new Error(`The two do not agree: ${ours} and ${theirs}`);

heading('Progress');
process.stdout.write(
  `${facts('no browser').join('\n')}\n${reports.length} badges, ${nodes} requirements, ${(ours * 100).toFixed(1)} % along\n\n`,
);

const measure = async (work) => summary(await timesOf(work, { runs, warmUp: 2 }));
const indexed = await measure(() => progress(plain, reports, options));
const scanned = await measure(() => naive(plain, reports));
table(
  ['', 'ms: median (range)', 'ours / it'],
  [
    ['progress: reasons, next steps, everything', ms(indexed), ''],
    ['naive: one number', ms(scanned), ratio(indexed, scanned)],
  ],
);

heading('The same number of requirements, with rules');
const rows = [
  [
    'each badge counts once in each group',
    makePathway((number) => ({ badge: { competency: { url: skill(number % 60) } } }), { countOnce: true }),
  ],
  ['each group inside a year', makePathway((number) => ({ badge: achievement(number) }), { within: { years: 1 } })],
  [
    '99 of 100 days in a row',
    makePathway((number) => ({ badge: { competency: { url: skill(number % 500) } }, consecutive: { count: 100, misses: 1 } })),
  ],
  ['ladders', makePathway((number) => ({ badge: { competency: { url: skill(number % 500) } }, ladder: { steps: [30, 60, 90, 365] } }))],
];
const ruled = [];
for (const [title, pathway] of rows) ruled.push([title, ms(await measure(() => progress(pathway, reports, options)))]);
table(['', 'ms: median (range)'], ruled);

heading('What have these badges begun? 100 pathways of ten badges');
const many = Array.from({ length: 100 }, (_, place) =>
  readPathway({
    type: 'OpenBadgePathway',
    name: `Pathway ${place}`,
    requires: { all: Array.from({ length: 10 }, (_, part) => ({ badge: achievement(place * 20 + part) })) },
  }),
);
table(['', 'ms: median (range)'], [['begun', ms(await measure(() => begun(many, reports, options)))]]);
