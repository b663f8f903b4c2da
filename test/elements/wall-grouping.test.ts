/** Filter, order and groups of a wall beside a plain way of saying the same, over many made-up walls; and what the longest wall takes. */
import { readCollection } from '@open-badge-elements/model';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wall as words } from '../../packages/elements/src/i18n/en/wall.js';
import { countsInWords, verdictsAmong } from '../../packages/elements/src/wall/counting.js';
import { arranged, type Group, type GroupBy, type Item, isUnread, type SortBy } from '../../packages/elements/src/wall/grouping.js';
import { membersOf } from '../../packages/elements/src/wall/members.js';
import { reportOf } from '../../stories/support/verifier.js';
import { findings, soundBadge } from './support.js';

const titles = { month: (date: string) => date.slice(0, 7), kind: (type: string) => type, wall: words };
const verdicts = ['verified', 'expired', 'revoked', undefined] as const;
const names = ['Álgebra', 'algebra II', 'Čeština', 'Zoology', '日本語', 'Botany'];
const issuers = ['Harbour School', 'Álvarez College', 'University'];

interface Made {
  readonly name: number;
  readonly issuer: number;
  readonly year: number;
  readonly verdict: number;
  readonly isRead: boolean;
}

const made = fc.record<Made>({
  name: fc.nat(names.length - 1),
  issuer: fc.nat(issuers.length - 1),
  year: fc.integer({ min: 2020, max: 2024 }),
  verdict: fc.nat(verdicts.length - 1),
  isRead: fc.boolean(),
});

function itemOf({ name, issuer, year, verdict, isRead }: Made): Item {
  if (!isRead) return { entry: undefined, element: document.createElement('open-badge') };
  const [reading] = readCollection(
    JSON.stringify(
      soundBadge({ name: names[name] ?? '', issuer: { name: issuers[issuer] }, more: { validFrom: `${year}-05-01T00:00:00Z` } }),
    ),
  );
  if (!reading || !('badge' in reading)) throw new Error('It should be sound.');
  const found = verdicts[verdict];
  return { entry: { reading, ...(found && { report: reportOf(reading.badge, findings[found]) }) } };
}

const nameOf = ({ entry }: Item) => entry?.reading?.badge.name;
const yearOf = ({ entry }: Item) => entry?.reading?.badge.awardedOn?.slice(0, 4);
const plain = (text = '') => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** As one would say it who need not be quick. */
function naively(items: readonly Item[], picked: string, text: string, sort: SortBy, by: GroupBy): readonly Group[] {
  const fits = items.filter(({ entry }) => {
    const said = plain(`${entry?.reading?.badge.name ?? ''} ${entry?.reading?.badge.issuer.name ?? ''}`);
    return (picked === '' || entry?.report?.verdict === picked) && said.includes(plain(text));
  });
  const key = (item: Item) => (sort === 'name' ? (nameOf(item) ?? '\uffff') : (item.entry?.reading?.badge.awardedOn ?? ''));
  const order = (one: Item, other: Item) => (sort === 'newest' ? -1 : 1) * key(one).localeCompare(key(other));
  const sorted = sort === 'given' ? fits : [...fits].sort(order);
  const titleOf = (item: Item) =>
    by === 'none'
      ? ''
      : isUnread(item)
        ? words.unread
        : by === 'year'
          ? (yearOf(item) ?? '')
          : (item.entry?.reading?.badge.issuer.name ?? '');
  const groups = [...new Set(sorted.map(titleOf))].map((title) => ({ title, items: sorted.filter((item) => titleOf(item) === title) }));
  const known = groups.filter(({ title }) => title !== words.unread);
  if (by === 'year') known.sort((one, other) => Number(other.title) - Number(one.title));
  return [...known, ...groups.filter(({ title }) => title === words.unread)];
}

describe('what stands where on a wall', () => {
  for (const by of ['none', 'issuer', 'year'] as const)
    it(`is what anybody would say, grouped by ${by}`, () => {
      const run = (all: readonly Made[], picked: string, text: string, sort: SortBy) => {
        const items = all.map(itemOf);
        const groups = arranged(items, { verdicts: picked === '' ? [] : [picked], text }, sort, by, titles);
        expect(groups).to.deep.equal(naively(items, picked, text, sort, by));
      };
      fc.assert(
        fc.property(
          fc.array(made, { maxLength: 24 }),
          fc.constantFrom('', 'verified', 'expired'),
          fc.constantFrom('', 'ALGE', 'čes', 'harbour', 'nothing'),
          fc.constantFrom<SortBy>('given', 'name', 'newest'),
          run,
        ),
        { seed: 5, numRuns: 60 },
      );
    });

  it('counts each badge once', () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 40 }), (all) => {
        const items = all.map(itemOf);
        const [total, ...rest] = countsInWords(items, words).split(' · ');
        expect(total).to.equal(words.badges(items.length));
        const settled = items.filter(({ entry }) => entry?.report).length;
        expect(rest.reduce((sum, part) => sum + Number.parseInt(part, 10), 0)).to.equal(settled);
        expect(verdictsAmong(items).length).to.equal(rest.length);
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

describe('the members of a long list', () => {
  it('are found whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(undefined, 1, '\t'),
        async (values, space) => {
          const found = await membersOf(JSON.stringify(values, undefined, space));
          const expected = values.map((value) => (typeof value === 'string' && /^[\w.~-]*$/.test(value) ? value : JSON.stringify(value)));
          const compact = found?.map((text, at) => (text === expected[at] ? text : JSON.stringify(JSON.parse(String(text)))));
          expect(compact).to.deep.equal(expected);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  for (const text of ['{"a":[1,2]}', '[1,2', '[1]]', '[1] 2', '["a]', ''])
    it(`are not looked for in ${text || 'nothing'}`, async () => {
      expect(await membersOf(text)).to.equal(undefined);
    });
});
