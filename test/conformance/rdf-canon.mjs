/** One case of the RDFC-1.0 suite, with more work allowed than a badge is, but for what must be refused. A map of names is checked by what it does: the statements under its names are the canonical ones. */
import rdfCanonize from 'rdf-canonize';
import { canonize } from '../../packages/verify/dist/rdf/jsonld-parts.js';

const { NQuads } = rdfCanonize;
const hashes = { undefined: 'SHA-256', SHA256: 'SHA-256', SHA384: 'SHA-384' };

export async function canonicalCase({ type, action, result, hashAlgorithm }, { read }) {
  const dataset = NQuads.parse(read(action));
  const isNegative = type.endsWith('NegativeEvalTest');
  let text;
  try {
    text = await canonize(dataset, hashes[hashAlgorithm], isNegative ? 1 : 3);
  } catch (error) {
    return isNegative ? { word: 'passed' } : { word: 'failed', why: error.message };
  }
  if (isNegative) return { word: 'failed', why: 'was not refused' };
  const expected = type.endsWith('MapTest') ? renamed(dataset, JSON.parse(read(result))) : read(result);
  return text === expected ? { word: 'passed' } : { word: 'failed', why: 'other statements' };
}

function renamed(dataset, names) {
  const rename = (term) =>
    term.termType === 'BlankNode' ? { ...term, value: term.value.replace(/[^:]+$/, (label) => names[label]) } : term;
  const quads = dataset.map(({ subject, predicate, object, graph }) => ({
    subject: rename(subject),
    predicate,
    object: rename(object),
    graph: rename(graph),
  }));
  return NQuads.serialize(quads);
}
