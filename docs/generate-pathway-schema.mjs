/**
 * Writes docs/pathway.schema.json from the schema that packages/pathway reads documents with (`npm run build && npm run docs`).
 * test/pathway/schema.test.mjs fails when the file is not what this would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { durationSchema, pathwaySchema, requirementSchema, wantedSchema } from '../packages/pathway/dist/schema.js';

export const SCHEMA = fileURLToPath(new URL('pathway.schema.json', import.meta.url));

/** Members of which a requirement has exactly one, which the schema in the source leaves to structure.ts for a better message. */
const kinds = ['badge', 'all', 'any', 'atLeast', 'stages', 'routes', 'same', 'pathway'];

/** What anybody may write beside the members of the format. */
const free = { '^(?:[$@]|x-)': {} };

/** The text that the file should have. */
export function generatedSchema() {
  for (const [schema, id] of [
    [requirementSchema, 'requirement'],
    [durationSchema, 'duration'],
    [wantedSchema, 'wantedBadge'],
  ]) {
    z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });
  }
  const override = ({ jsonSchema }) => {
    if (jsonSchema.type === 'object') jsonSchema.patternProperties = free;
    delete jsonSchema.id;
    if (!jsonSchema.properties?.badge) return;
    jsonSchema.oneOf = kinds.map((kind) => ({ required: [kind] }));
    jsonSchema.dependentRequired = { atLeast: ['of'], of: ['atLeast'] };
  };
  const { $schema, ...schema } = z.toJSONSchema(pathwaySchema, { override });
  const about = { $schema, title: 'Open Badge Pathway', description: 'What badges add up to. See pathways.md.' };
  return `${JSON.stringify({ ...about, ...schema, anyOf: [{ required: ['requires'] }, { required: ['extends'] }] }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA, generatedSchema());

export const currentSchema = () => readFileSync(SCHEMA, 'utf8');
