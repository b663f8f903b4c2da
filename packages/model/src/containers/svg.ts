/**
 * Badges baked into SVG files (OB 2.0 "Badge Baking", OB 3.0 section 5.3.2): one element, known by its namespace and not by its prefix, with the signed
 * badge or its address in `verify`, or the badge as text.
 */
import { ModelError } from '../errors.js';
import type { ReadLimits } from '../reading.js';
import { looksLikeToken } from './jwt.js';
import type { Baked } from './png.js';
import { findElements } from './xml.js';

const elements: Readonly<Record<string, string>> = {
  'http://openbadges.org': 'assertion',
  'https://openbadges.org': 'assertion',
  'https://purl.imsglobal.org/ob/v3p0': 'credential',
  'https://purl.imsglobal.org/clr/v2p0': 'credential',
};

/** Whether a text means to be an SVG picture, maybe after an XML declaration, a document type and comments. */
export function looksLikeSvg(text: string): boolean {
  let at = 0;
  for (let end = 0; end >= 0; at = end) {
    const rest = text.slice(at, at + 200).trimStart();
    at = text.indexOf(rest, at);
    if (/^<(?:[\w.-]+:)?svg[\s>/]/i.test(rest)) return true;
    const close = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : /^<!DOCTYPE\s+svg\b/i.test(rest) ? '>' : undefined;
    const closed = close === undefined ? -1 : text.indexOf(close, at);
    end = close === undefined || closed < 0 ? -1 : closed + close.length;
  }
  return false;
}

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
