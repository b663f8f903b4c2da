/**
 * Badges baked into SVG files (OB 2.0 "Badge Baking", OB 3.0 section 5.3.2): one element, known by its namespace and not by its prefix, with the signed
 * badge or its address in `verify`, or the badge as text.
 */
import { ModelError } from '../errors.js';
import type { ReadLimits } from '../reading.js';
import type { Baked } from './baked.js';
import { looksLikeToken } from './jwt.js';
import { findElements } from './xml.js';

const elements: Readonly<Record<string, string>> = {
  'http://openbadges.org': 'assertion',
  'https://openbadges.org': 'assertion',
  'https://purl.imsglobal.org/ob/v3p0': 'credential',
  'https://purl.imsglobal.org/clr/v2p0': 'credential',
};

/** @throws ModelError badSvg | noBadgeInPicture | severalBadgesInPicture | tooLarge */
export function bakedInSvg(svg: string, limits: ReadLimits): Baked {
  const isSvg = (namespace: string | undefined, name: string) => name === 'svg' && (namespace ?? '').endsWith('w3.org/2000/svg');
  const isBadge = (namespace: string | undefined, name: string) =>
    namespace !== undefined && Object.hasOwn(elements, namespace) && elements[namespace] === name;
  const found = findElements(svg, (namespace, name) => isSvg(namespace, name) || isBadge(namespace, name));
  if (!found.some(({ depth, namespace, name }) => depth === 0 && isSvg(namespace, name))) throw new ModelError('badSvg');
  const baked = found.filter(({ namespace, name }) => isBadge(namespace, name));
  const [badge] = baked;
  if (!badge) throw new ModelError('noBadgeInPicture');
  if (baked.length > 1) throw new ModelError('severalBadgesInPicture');
  if (badge.hasElements()) throw new ModelError('badSvg');

  const body = badge.text().trim();
  const verify = (badge.attributes.get('verify') ?? '').trim();
  const text = body === '' ? verify : body;
  if (text === '') throw new ModelError('noBadgeInPicture');
  if (text.length > limits.bakedTextBytes) throw new ModelError('tooLarge');
  // A signed badge beside a text: which of the two is meant can't be known. An address beside the text is how OB 2.0 bakes hosted badges.
  if (body !== '' && looksLikeToken(verify)) throw new ModelError('severalBadgesInPicture');
  return { text, notes: [] };
}
