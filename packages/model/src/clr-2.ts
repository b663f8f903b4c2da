/** A Comprehensive Learner Record 2.0 as one badge: the record's own name, issuer, recipient and dates. What it holds is read apart, piece by piece. */
import { pass } from './gate.js';
import type { JsonObject } from './json.js';
import { baseOf, type View } from './open-badges-3.js';
import { record } from './open-badges-3-schema.js';

/** @throws ModelError missingMember | wrongType */
export function readClr2(document: JsonObject): View {
  const given = pass(record, document);
  const name = given.name?.trim() ? given.name : 'Comprehensive Learner Record';
  const base = baseOf(given);
  return {
    badge: {
      ...base,
      name,
      results: [],
      achievement: {
        name,
        ...(given.description !== undefined && { description: given.description }),
        criteria: {},
        tags: [],
        alignments: [],
        resultDescriptions: [],
        otherIdentifiers: [],
        related: [],
        endorsements: [],
      },
    },
    notes: [],
  };
}
