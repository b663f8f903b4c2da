/** On whose authority, and to whom. A name is a claim; the identifier beside it is what was proven; what a registry answers is the registry's word. */
import type { Badge, Profile, Recipient } from '@open-badge-elements/model';
import type { Report } from '@open-badge-elements/verify';
import { html, nothing, type TemplateResult } from 'lit';
import type { BadgeEntry } from '../controllers/entry.js';
import { detailWords } from '../i18n/detail-words.js';
import { standingWords } from '../i18n/standing-words.js';
import { listed } from '../rendering/listed.js';
import { mark } from '../rendering/marks.js';
import { safePicture } from '../rendering/safe-url.js';
import { isolated, sentence, visible, visibleLine } from '../rendering/text.js';
import { outcomeShapes } from '../rendering/verdict-marks.js';
import { issuerAddress, jurisdictionOf } from './jurisdiction.js';
import { facts, linked, type Maybe, maskedMail, text } from './parts.js';

const identifier = (value: string | undefined) => (value === undefined ? undefined : html`<bdi class="identifier">${visible(value)}</bdi>`);

export function authorityTemplate(entry: BadgeEntry, badge: Badge, locale: string): Maybe {
  const words = detailWords(locale);
  const { report } = entry;
  const { title } = standingWords(locale).jurisdiction;
  const { issuer, achievement } = badge;
  const proven = report?.signedBy;
  const { creator } = achievement;
  const other = creator && (creator.id === undefined || creator.id !== issuer.id) ? creator : undefined;
  return [
    profileTemplate(issuer, proven),
    facts(
      [words.proven, identifier(proven)],
      [words.claimed, proven === undefined || (issuer.id !== undefined && issuer.id !== proven) ? identifier(issuer.id) : undefined],
      [words.official, text(issuer.official)],
      [words.address, text(issuerAddress(entry, locale))],
      [words.parent, issuer.parentOrganization && named(issuer.parentOrganization)],
      [words.identifiers, identifiersOf(issuer)],
      [words.creator, other && named(other)],
      [title, text(jurisdictionOf(entry, locale))],
    ),
    report?.trustedAs ? html`<p class="quiet">${sentence(words.listedAs(report.trustedAs))}</p>` : undefined,
    registriesTemplate(report, locale),
  ];
}

function profileTemplate({ name, id, url, description, image }: Profile, proven: string | undefined): TemplateResult {
  const logo = proven === undefined ? undefined : safePicture(image?.url);
  return html`<div class="profile">
    ${logo ? html`<img class="logo" src=${logo} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer">` : nothing}
    <div>
      <p class="who">${linked(visibleLine(name) ?? visibleLine(id), url)}</p>
      ${description ? html`<p class="quiet">${text(description)}</p>` : nothing}
    </div>
  </div>`;
}

/** What each registry answered that the page relies on. */
function registriesTemplate(report: Report | undefined, locale: string): Maybe {
  const { registries = [] } = report ?? {};
  if (registries.length === 0) return undefined;
  const tone = { listed: 'passed', notListed: 'notApplicable', unreachable: 'undetermined' } as const;
  return html`<ul class="registries">${registries.map(
    ({ name, outcome }) =>
      html`<li class="finding ${tone[outcome]}">${mark(outcomeShapes[tone[outcome]])}<span>${sentence(standingWords(locale).registries[outcome](name))}</span></li>`,
  )}</ul>`;
}

const named = ({ name, id, url }: Profile) => linked(visibleLine(name) ?? id, url ?? id);

/** What else a profile or an achievement is known as. */
export function identifiersOf({ otherIdentifiers }: Pick<Profile, 'otherIdentifiers'>): Maybe {
  if (otherIdentifiers.length === 0) return undefined;
  return otherIdentifiers.map(({ identifier: value, type }, at) => [
    at > 0 ? html`<br>` : nothing,
    identifier(value),
    html` <span class="quiet">${text(type)}</span>`,
  ]);
}

/** A name is shown; a fingerprint is not, and an e-mail address not in full. */
export function recipientTemplate({ id, name, identities }: Recipient, role: string | undefined, locale: string): Maybe {
  const words = detailWords(locale);
  const who = name ?? identities.find(({ type, hashed }) => /name/i.test(type) && !hashed)?.value;
  const mail =
    identities.find(({ type, hashed, value }) => !hashed && (/mail/i.test(type) || value.includes('@')))?.value ??
    (id?.startsWith('mailto:') ? id : undefined);
  const others = identities.filter(({ type, hashed, value }) => !hashed && !/name|mail/i.test(type) && !value.includes('@'));
  const rows = facts(
    [words.recipientId, id === undefined || id.startsWith('mailto:') || id.includes('@') ? undefined : identifier(id)],
    [words.mail, mail === undefined ? undefined : html`${isolated(maskedMail(mail))} <span class="quiet">${words.masked}</span>`],
    [
      words.identifiers,
      others.length === 0
        ? undefined
        : listed(
            others.map(({ value }) => value),
            locale,
          ),
    ],
    [words.role, text(role)],
  );
  const hashed = identities.some((one) => one.hashed);
  if (who === undefined && rows === undefined && !hashed) return undefined;
  return [
    who === undefined ? nothing : html`<p class="who">${text(who)}</p>`,
    rows ?? nothing,
    hashed ? html`<p class="quiet">${words.hashed}</p>` : nothing,
  ];
}
