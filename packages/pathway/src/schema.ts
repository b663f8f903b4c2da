/**
 * The gate: which JSON is a pathway document. It says what may stand where; structure.ts says what has to fit together (exactly one kind, references
 * that lead somewhere). docs/pathway.schema.json is made from it, descriptions included, so editors can help whoever writes one.
 */
import * as z from 'zod/mini';
import type { Change, PathwayDocument, Requirement } from './pathway.js';

/** A century in days. Beyond, a number is a slip of the pen, and dates run out of calendar. */
const MOST = 36_600;

const text = (description: string) => z.optional(z.string().check(z.minLength(1), z.maxLength(10_000), z.describe(description)));
const flag = (description: string) => z.optional(z.boolean().check(z.describe(description)));
const whole = (least: number) => z.int().check(z.gte(least), z.lte(MOST));
const ids = (description: string) => z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.describe(description)));

export const durationSchema = z
  .strictObject({
    years: z.optional(z.int().check(z.gte(0), z.lte(100))),
    months: z.optional(z.int().check(z.gte(0), z.lte(1_200))),
    weeks: z.optional(z.int().check(z.gte(0), z.lte(5_300))),
    days: z.optional(whole(0)),
  })
  .check(z.describe('How long: { "months": 6 }. Several members add up.'));

const unit = z.enum(['day', 'week', 'month']);

export const wantedSchema = z.strictObject({
  achievement: text('The id of the achievement (Open Badges 3.0) or BadgeClass (1.x, 2.x).'),
  competency: z.optional(
    z.strictObject({ url: text('targetUrl of the alignment.'), framework: text('targetFramework.'), code: text('targetCode.') }),
  ),
  title: text('The very title of the badge. Anybody can give a badge any title, so name the issuers as well.'),
  issuers: ids('DIDs, profile addresses or origins of those who may have issued it.'),
});

const badge = z.union([z.string().check(z.minLength(1)), wantedSchema]);

export const requirementSchema: z.ZodMiniType<Requirement> = z.lazy(() =>
  z
    .strictObject({
      id: text('A name for references, unique in the document.'),
      name: text('What people read.'),
      description: text('More for people to read.'),
      url: text('Where to learn how to get there.'),
      optional: flag('Shown and tracked, but nothing waits for it.'),
      fixed: flag('Pathways that extend this one may not change or remove it.'),
      from: text('The id of the pathway that it was taken from.'),
      issuers: ids('Who may have issued the badges here and below.'),
      notOlderThan: z.optional(durationSchema),
      badge: z.optional(z.union([badge, z.array(badge).check(z.minLength(1))])),
      all: children('Every one of these.'),
      any: children('One of these.'),
      atLeast: z.optional(whole(0).check(z.describe('So many of what stands in "of".'))),
      of: children('What "atLeast" chooses from.'),
      stages: children('Every one of these, one after the other.'),
      routes: children('One of these, as ways to the same goal that are worth comparing.'),
      same: text('The id of another requirement that also counts here.'),
      pathway: text('The id of another pathway, met by the credential that it awards or by what it requires.'),
      times: z.optional(whole(1).check(z.describe('So many separate awards.'))),
      consecutive: z.optional(z.strictObject({ count: whole(1), unit: z.optional(unit), misses: z.optional(whole(0)) })),
      span: z.optional(durationSchema),
      ladder: z.optional(
        z.strictObject({
          steps: z.array(whole(1)).check(z.minLength(1), z.maxLength(100)),
          unit: z.optional(z.enum(['award', 'day', 'week', 'month'])),
          consecutive: flag('Whether they have to follow one another.'),
          misses: z.optional(whole(0)),
        }),
      ),
      dates: z.optional(z.enum(['awarded', 'activity'])),
      within: z.optional(durationSchema),
      countOnce: flag('No badge counts for two requirements below this one.'),
    })
    .check(z.describe('Exactly one of badge, all, any, atLeast, stages, routes, same and pathway.')),
);

function children(description: string) {
  return z.optional(z.array(requirementSchema).check(z.describe(description)));
}

const change: z.ZodMiniType<Change> = z.union([
  z.strictObject({ replace: z.string(), with: requirementSchema }),
  z.strictObject({ remove: z.string() }),
  z.strictObject({ add: requirementSchema, to: z.string(), before: z.optional(z.string()) }),
]);

const award = z.strictObject({
  name: z.string().check(z.minLength(1)),
  description: text('More for people to read.'),
  achievement: text('The id of its achievement: whoever holds a badge of it has the credential.'),
  url: text('Its page.'),
  authority: z.optional(
    z.strictObject({
      name: z.string().check(z.minLength(1)),
      id: text('A DID, profile address or origin.'),
      url: text('Its page.'),
      reach: z.optional(z.enum(['local', 'regional', 'national', 'international']).check(z.describe('How far its word counts.'))),
    }),
  ),
});

export const pathwaySchema: z.ZodMiniType<PathwayDocument> = z.strictObject({
  type: z.literal('OpenBadgePathway'),
  id: text('The address by which other pathways refer to this one.'),
  name: z.string().check(z.minLength(1), z.maxLength(10_000)),
  description: text('More for people to read.'),
  url: text('Its page.'),
  language: text('Of its texts, as in HTML: en-US.'),
  awards: z.optional(award),
  timeZone: text('The IANA zone whose calendar days count: America/Chicago.'),
  issuers: ids('Who may have issued the badges, unless a requirement says otherwise.'),
  basedOn: ids('The pathways that it was tailored from.'),
  extends: text('The id of the pathway that this one is tailored from.'),
  changes: z.optional(z.array(change).check(z.maxLength(200))),
  requires: z.optional(requirementSchema),
});
