/** A Comprehensive Learner Record 2.0 as one badge: the record's own name, issuer, recipient and dates. What it holds is read apart, piece by piece. */
import type { JsonObject } from './json.js';
import { Look } from './look.js';
import { baseOf, type Glance, subjectIn } from './open-badges-3.js';

export function lookAtClr2(document: JsonObject): Glance {
  const look = new Look();
  const { name: given, ...base } = baseOf(document, subjectIn(document, look), look);
  const name = given?.trim() ? given : 'Comprehensive Learner Record';
  const badge = {
    ...base,
    name,
    results: [],
    achievement: {
      name,
      ...(base.description !== undefined && { description: base.description }),
      criteria: {},
      tags: [],
      alignments: [],
      resultDescriptions: [],
      otherIdentifiers: [],
      related: [],
      endorsements: [],
    },
  };
  return { badge, notes: [], isSound: look.isSound };
}
