/**
 * The form of an Open Badges 2.0 Assertion with what it embeds (OB 2.0, "Data Classes"), as far as it is shown or checked. What 1.x calls otherwise stands
 * beside it, for real badges mix the two.
 */
import * as z from 'zod/mini';
import { list, maybe, someText, text, textOrNumber } from './gate.js';

const image = z.union([text, z.object({ id: maybe(text), caption: maybe(text) })]);

const alignment = z.object({
  targetName: maybe(text),
  targetUrl: maybe(text),
  targetDescription: maybe(text),
  targetFramework: maybe(text),
  targetCode: maybe(textOrNumber),
  name: maybe(text),
  url: maybe(text),
  description: maybe(text),
});

const endorsement = z.union([
  text,
  z.object({
    id: maybe(text),
    issuer: maybe(z.union([text, z.object({ id: maybe(text), name: maybe(text), url: maybe(text) })])),
    issuedOn: maybe(textOrNumber),
    claim: maybe(z.object({ id: maybe(text), endorsementComment: maybe(text) })),
  }),
]);

export const profile = z.object({
  id: maybe(text),
  name: maybe(text),
  url: maybe(text),
  email: maybe(text),
  telephone: maybe(text),
  description: maybe(text),
  image: maybe(image),
  endorsement: list(endorsement),
});

export const badgeClass = z.object({
  id: maybe(text),
  name: text,
  description: maybe(text),
  image: maybe(image),
  criteria: maybe(z.union([text, z.object({ id: maybe(text), narrative: maybe(text) })])),
  issuer: z.union([text, profile]),
  alignment: list(alignment),
  tags: list(text),
  version: maybe(textOrNumber),
  '@language': maybe(text),
  related: list(z.union([text, z.object({ id: text, '@language': maybe(text), version: maybe(textOrNumber) })])),
  endorsement: list(endorsement),
});

const evidence = z.union([
  text,
  z.object({
    id: maybe(text),
    name: maybe(text),
    narrative: maybe(text),
    description: maybe(text),
    genre: maybe(text),
    audience: maybe(text),
  }),
]);

const identity = z.object({ identity: text, type: maybe(text), hashed: maybe(z.boolean()), salt: maybe(text) });

export const assertion = z.object({
  id: maybe(text),
  uid: maybe(textOrNumber),
  recipient: identity,
  badge: z.union([someText, badgeClass]),
  issuedOn: maybe(textOrNumber),
  expires: maybe(textOrNumber),
  image: maybe(image),
  narrative: maybe(text),
  evidence: list(evidence),
  endorsement: list(endorsement),
  'extensions:recipientProfile': maybe(z.object({ name: maybe(text) })),
});

export type Assertion2 = z.output<typeof assertion>;
export type BadgeClass2 = z.output<typeof badgeClass>;
export type Profile2 = z.output<typeof profile>;
