/** An Open Badges 3.0 Profile: what a person or organisation says of itself. */
import type { OtherIdentifier, Profile } from './badge.js';
import { endorsementsOf } from './endorsements.js';
import type { JsonObject } from './json.js';
import type { Look } from './look.js';
import { imageIn, present } from './view.js';

/** @param pointer Where it stands in the document. */
export function profileOf(given: JsonObject, pointer: string, look: Look): Profile {
  const parent = look.object(given, 'parentOrg');
  return {
    ...present({
      email: look.text(given, 'email'),
      telephone: look.text(given, 'phone'),
      description: look.text(given, 'description'),
      image: imageIn(given, look),
      official: look.text(given, 'official'),
    }),
    ...(parent && { parentOrganization: aboutOf(parent, `${pointer}/parentOrg`, look) }),
    ...aboutOf(given, pointer, look),
  };
}

/** Who it is, and what others say of it: all that is read of an organisation above the issuer. */
function aboutOf(given: JsonObject, pointer: string, look: Look): Profile {
  return {
    ...present({ id: look.text(given, 'id'), name: look.text(given, 'name'), url: look.text(given, 'url') }),
    otherIdentifiers: otherIdentifiersOf(given, look),
    endorsements: endorsementsOf(given, pointer, look),
  };
}

export function otherIdentifiersOf(given: JsonObject, look: Look): readonly OtherIdentifier[] {
  return look.objects(given, 'otherIdentifier').map((entry) => ({
    identifier: look.needed(entry, 'identifier'),
    type: look.text(entry, 'identifierType') ?? 'identifier',
  }));
}
