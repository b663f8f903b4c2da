/** An Open Badges 3.0 Achievement: what was achieved, whoever achieved it. */
import type { Achievement } from './badge.js';
import { endorsementsOf } from './endorsements.js';
import { isObject, type JsonObject, own } from './json.js';
import type { Look } from './look.js';
import { otherIdentifiersOf, profileOf } from './profile.js';
import { alignmentsOf, descriptionOf } from './results.js';
import { imageIn, present } from './view.js';

/** @param pointer Where it stands in the document. */
export function achievementOf(given: JsonObject, pointer: string, look: Look): Achievement {
  const text = (member: string) => look.text(given, member);
  const creator = look.named(given, 'creator');
  // Not shown, but a type of another form is for the gate to name.
  look.texts(given, 'type');
  return {
    ...present({
      id: text('id'),
      description: text('description'),
      type: text('achievementType'),
      image: imageIn(given, look),
      creator: creator && profileOf(creator, `${pointer}/creator`, look),
      creditsAvailable: look.number(given, 'creditsAvailable'),
      fieldOfStudy: text('fieldOfStudy'),
      specialization: text('specialization'),
      humanCode: text('humanCode'),
      version: look.written(given, 'version'),
      language: text('inLanguage'),
    }),
    name: look.needed(given, 'name'),
    criteria: criteriaOf(given, look),
    tags: look.texts(given, 'tag'),
    alignments: alignmentsOf(given, look),
    resultDescriptions: look.objects(given, 'resultDescription').map((description) => descriptionOf(description, look)),
    otherIdentifiers: otherIdentifiersOf(given, look),
    related: look.objects(given, 'related').map((related) => ({
      id: look.needed(related, 'id'),
      ...present({ language: look.text(related, 'inLanguage'), version: look.written(related, 'version') }),
    })),
    endorsements: endorsementsOf(given, pointer, look),
  };
}

/** Required, but a badge without it can still be shown. */
function criteriaOf(given: JsonObject, look: Look): Achievement['criteria'] {
  const value = own(given, 'criteria');
  if (typeof value === 'string') return { url: value };
  if (isObject(value)) return present({ url: look.text(value, 'id'), narrative: look.text(value, 'narrative') });
  if (value !== undefined) look.isSound = false;
  return {};
}
