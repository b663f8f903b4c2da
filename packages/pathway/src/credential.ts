/** The credential at the end: whether the person has it already, whatever the requirements say. */
import type { CompiledPathway, LeafRule } from './compile.js';
import { toCounted } from './outline.js';
import type { Award, Pathway } from './pathway.js';
import { poolsFor, type Standing } from './pools.js';
import type { Album } from './portfolio.js';
import type { CredentialProgress } from './progress-types.js';

export function credentialOf(award: Award, pathway: Pathway, album: Album, standing: Standing): CredentialProgress {
  const { authority, achievement } = award;
  const issuers = authority?.id === undefined ? pathway.issuers : [authority.id];
  const leaf: LeafRule = {
    wanted: achievement === undefined ? [] : [{ achievement, issuers }],
    measure: { kind: 'times', count: 1 },
    dates: 'awarded',
  };
  const [pool] = poolsFor({ pathway, nodes: [leafNode(leaf)], leaves: [] }, album.index, standing, album.now);
  return {
    name: award.name,
    ...(award.description !== undefined && { description: award.description }),
    ...(achievement !== undefined && { achievement }),
    ...(award.url !== undefined && { url: award.url }),
    ...(authority && { authority }),
    counted: (pool?.candidates ?? []).map(toCounted),
    notCounted: (pool?.refused ?? []).map(({ held, reason }) => ({ report: held.report, reason })),
  };
}

function leafNode(leaf: LeafRule): CompiledPathway['nodes'][number] {
  const place = { index: 0, end: 1, depth: 0, pointer: '/awards', children: [] };
  return { ...place, kind: 'badge', requirement: {}, need: 1, isOptional: false, isEmpty: false, isImpossible: false, leaf };
}
