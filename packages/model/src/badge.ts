/**
 * The one shape of a badge that the rest of the house speaks.
 *
 * It carries what a badge *says*, in the terms of Open Badges 3.0, whatever wire form it came in. It knows nothing of
 * whether the badge is genuine. Every text is as the issuer wrote it: unsanitised, not shortened, markdown not rendered.
 * Dates are the strings of the document, untouched (a reader that needs an instant parses them and deals with bad ones).
 * Optional members are absent when the document lacks them; lists are empty, never absent.
 */

/** The wire form that a badge was read from. `clr-2` is a Comprehensive Learner Record, which holds badges. */
export type Format = 'open-badges-1' | 'open-badges-2' | 'open-badges-3' | 'clr-2';

/** What a badge was packed in. `jwt` is any compact JWS (VC-JWT or an Open Badges 2.0 signed badge). */
export type Container = 'json' | 'jwt' | 'png' | 'svg';

/** A text in one of several languages (VC Data Model 2.0, section 11.1). The tag is as written, and may be none. */
export interface Wording {
  readonly text: string;
  readonly language?: string;
  readonly direction?: string;
}

/** A picture: an https or data URL as written, and the text that describes it. */
export interface Image {
  readonly url: string;
  readonly caption?: string;
}

/** An identifier that a person or organisation has elsewhere (OB 3.0 IdentifierEntry). */
export interface OtherIdentifier {
  readonly identifier: string;
  readonly type: string;
}

/** A person or an organisation (OB 2.0 and 3.0 Profile). What it says of itself is a claim. */
export interface Profile {
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly description?: string;
  readonly image?: Image;
  readonly official?: string;
  readonly parentOrganization?: Profile;
  readonly otherIdentifiers: readonly OtherIdentifier[];
  readonly endorsements: readonly Endorsement[];
}

/** One way in which a badge names its recipient: plain, or hashed as `sha256$hex` or `md5$hex`. */
export interface RecipientIdentity {
  /** emailAddress, email, url, telephone, id, name …, as the document calls it. */
  readonly type: string;
  readonly value: string;
  readonly hashed: boolean;
  readonly salt?: string;
}

/** Whom the badge was awarded to. */
export interface Recipient {
  readonly id?: string;
  readonly name?: string;
  readonly identities: readonly RecipientIdentity[];
}

/** A competency, standard or credential elsewhere that something is aligned to. */
export interface Alignment {
  readonly targetName: string;
  readonly targetUrl: string;
  readonly targetDescription?: string;
  readonly targetFramework?: string;
  readonly targetCode?: string;
  readonly targetType?: string;
}

/** How the badge is earned: a page, markdown, or both. */
export interface Criteria {
  readonly url?: string;
  readonly narrative?: string;
}

/** One step of a rubric, from low to high as the issuer lists them. */
export interface RubricLevel {
  readonly id?: string;
  readonly name: string;
  readonly level?: string;
  readonly points?: string;
  readonly description?: string;
  readonly alignments: readonly Alignment[];
}

/** A kind of result that the achievement can have (OB 3.0 ResultDescription). */
export interface ResultDescription {
  readonly id?: string;
  readonly name: string;
  readonly resultType: string;
  readonly allowedValues: readonly string[];
  readonly requiredLevel?: string;
  readonly requiredValue?: string;
  readonly valueMin?: string;
  readonly valueMax?: string;
  readonly rubricLevels: readonly RubricLevel[];
  readonly alignments: readonly Alignment[];
}

/** A result that the recipient had. `description` is resolved when the achievement describes it. */
export interface Result {
  readonly value?: string;
  readonly status?: string;
  readonly achievedLevel?: RubricLevel;
  /** The id of the level or description that the document points to, also when nothing is there. */
  readonly achievedLevelId?: string;
  readonly resultDescriptionId?: string;
  readonly description?: ResultDescription;
  readonly alignments: readonly Alignment[];
}

/** What the recipient made or did. */
export interface Evidence {
  readonly url?: string;
  readonly name?: string;
  readonly narrative?: string;
  readonly description?: string;
  readonly genre?: string;
  readonly audience?: string;
}

/** The same achievement in another language or version. */
export interface Related {
  readonly id: string;
  readonly language?: string;
  readonly version?: string;
}

/** What a third party says of a badge, an achievement or a profile; settled on its own by the verifier. */
export interface Endorsement {
  readonly id?: string;
  /** The id of what is endorsed, as the endorsement names it. */
  readonly of?: string;
  readonly comment?: string;
  readonly issuer?: Profile;
  readonly issuedOn?: string;
  /** Where it stands in the document, e.g. `/endorsement/0` or `/endorsementJwt/0`. */
  readonly pointer: string;
}

/** What was achieved (OB 2.0 BadgeClass, OB 3.0 Achievement). */
export interface Achievement {
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly image?: Image;
  readonly criteria: Criteria;
  readonly creator?: Profile;
  readonly tags: readonly string[];
  readonly alignments: readonly Alignment[];
  readonly resultDescriptions: readonly ResultDescription[];
  readonly creditsAvailable?: number;
  readonly fieldOfStudy?: string;
  readonly specialization?: string;
  readonly humanCode?: string;
  readonly version?: string;
  readonly language?: string;
  readonly otherIdentifiers: readonly OtherIdentifier[];
  readonly related: readonly Related[];
  readonly endorsements: readonly Endorsement[];
}

/** What the badge says about itself, its issuer, its recipient and the achievement. */
export interface Badge {
  readonly id?: string;
  /** The name to show: the credential's own where it has one that differs, else the achievement's. */
  readonly name: string;
  /** The credential's name in each language that it is written in, where it says which; `name` is the first. */
  readonly names?: readonly Wording[];
  readonly description?: string;
  readonly descriptions?: readonly Wording[];
  readonly image?: Image;
  readonly issuer: Profile;
  readonly recipient: Recipient;
  readonly achievement: Achievement;
  /** When it was awarded, for people: awardedDate, else issuedOn, validFrom or issuanceDate. */
  readonly awardedOn?: string;
  /** validFrom, issuanceDate or issuedOn: not valid before it. */
  readonly validFrom?: string;
  /** validUntil, expirationDate or expires. */
  readonly validUntil?: string;
  readonly narrative?: string;
  readonly evidence: readonly Evidence[];
  readonly results: readonly Result[];
  readonly activityStart?: string;
  readonly activityEnd?: string;
  readonly creditsEarned?: number;
  readonly role?: string;
  readonly term?: string;
  readonly licenseNumber?: string;
  /** Who assessed, when somebody other than the issuer did (OB 3.0 `source`). */
  readonly source?: Profile;
  readonly endorsements: readonly Endorsement[];
}
