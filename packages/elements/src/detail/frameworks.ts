/**
 * Which framework a competency is of: what the badge says, else what its address or its kind gives away. And what an alignment leads to, where that is no
 * competency. Names are those that the frameworks have everywhere.
 */
import type { Alignment } from '@open-badge-elements/model';
import { visibleLine } from '../rendering/text.js';

interface Known {
  readonly name: string;
  readonly host: RegExp;
  readonly path?: RegExp;
}

/** By whose server it is described. */
const places: readonly Known[] = [
  { name: 'ESCO', host: /(?:^|\.)data\.europa\.eu$/, path: /^\/esco\// },
  { name: 'ESCO', host: /(?:^|\.)esco\.ec\.europa\.eu$/ },
  { name: 'O*NET', host: /(?:^|\.)onet(?:online|center)\.org$/ },
  { name: 'Credential Engine Registry', host: /(?:^|\.)(?:credentialengine(?:registry)?\.org|credentialfinder\.org|credreg\.net)$/ },
  { name: 'Lightcast Open Skills', host: /(?:^|\.)(?:lightcast\.io|emsiservices\.com)$/ },
  { name: 'SFIA', host: /(?:^|\.)sfia-online\.org$/ },
  { name: 'DigComp', host: /(?:^|\.)europa\.eu$/, path: /digcomp/i },
  { name: 'CASE', host: /./, path: /\/ims\/case\/v1p\d\// },
];

/** By the vocabulary that names its kind (Open Badges 3.0, section "AlignmentTargetType"). */
const vocabularies: readonly (readonly [RegExp, string])[] = [
  [/^CF(?:Item|Document|Package|Rubric|RubricCriterion|RubricCriterionLevel|Definition)$/i, 'CASE'],
  [/^(?:ceasn|ceterms|ctdl|CTDL):?/, 'CTDL'],
];

export function frameworkOf({ targetFramework, targetUrl, targetType }: Alignment): string | undefined {
  return visibleLine(targetFramework) ?? placeOf(targetUrl) ?? vocabularies.find(([kind]) => kind.test(targetType ?? ''))?.[1];
}

function placeOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  return places.find(({ host, path }) => host.test(hostname) && (path?.test(pathname) ?? true))?.name;
}

/** `undefined` for a competency, which most are. */
export function targetOf({ targetType = '' }: Alignment): 'credential' | 'rubric' | undefined {
  if (/rubric/i.test(targetType)) return 'rubric';
  return /credential$/i.test(targetType) ? 'credential' : undefined;
}

/** The names of the frameworks, each once, in the order of the badge. */
export const frameworksOf = (alignments: readonly Alignment[]): readonly string[] => [
  ...new Set(alignments.flatMap((alignment) => frameworkOf(alignment) ?? [])),
];
