/**
 * One case of the JSON-LD suites, through the processor as the verifier sets it up, but with the case's base address and its contexts. Not asked are cases of
 * version 1.0, and those of options that a verifier never sets. A verifier stops at what other programs drop (safe mode): such a case is refused.
 */
import rdfCanonize from 'rdf-canonize';
import { canonize, createContextResolver, expand } from '../../packages/verify/dist/rdf/jsonld-parts.js';
import { statementsOf } from '../../packages/verify/dist/rdf/statements.js';

const { NQuads } = rdfCanonize;
const unset = ['expandContext', 'produceGeneralizedRdf'];

export const expandCase = (entry, suite) =>
  settle(entry, suite, async (document, options) => {
    const expanded = await expand(document, options);
    return entry.expect && !suite.compare(expanded, JSON.parse(suite.read(entry.expect))) ? 'another document' : undefined;
  });

export const toRdfCase = (entry, suite) =>
  settle(entry, suite, async (document, options) => {
    const quads = await statementsOf(await expand(document, options));
    if (entry.expect === undefined) return undefined;
    const [had, wanted] = await Promise.all(
      [quads, NQuads.parse(suite.read(entry.expect))].map((dataset) => canonize(dataset, 'SHA-256', 3)),
    );
    return had === wanted ? undefined : 'other statements';
  });

async function settle(entry, suite, work) {
  const { option = {}, input } = entry;
  const isNegative = entry['@type'].includes('jld:NegativeEvaluationTest');
  const isOther = option.processingMode === 'json-ld-1.0' || option.specVersion === 'json-ld-1.0' || !input.endsWith('.jsonld');
  // With a direction, statements are written in the one form that Data Integrity has.
  const isOtherForm =
    entry['@type'].includes('jld:ToRDFTest') && option.rdfDirection !== 'i18n-datatype' && suite.read(input).includes('"@direction"');
  if (isOther || isOtherForm || unset.some((name) => Object.hasOwn(option, name))) return { word: 'not asked' };
  let fault;
  try {
    fault = await work(JSON.parse(suite.read(input)), optionsFor(option, input, suite));
  } catch (error) {
    if (isNegative) return { word: 'passed' };
    return error.details?.event ? { word: 'refused' } : { word: 'failed', why: error.message };
  }
  if (isNegative) return { word: 'failed', why: `was not refused: ${entry.expectErrorCode}` };
  return fault === undefined ? { word: 'passed' } : { word: 'failed', why: fault };
}

function optionsFor({ base, rdfDirection }, input, suite) {
  const kept = new Map();
  return {
    base: base ?? suite.base + input,
    rdfDirection: rdfDirection ?? null,
    produceGeneralizedRdf: false,
    contextResolver: createContextResolver(kept),
    eventHandler: [],
    async documentLoader(url) {
      if (!url.startsWith(suite.base)) throw new Error(`not in the suite: ${url}`);
      return { documentUrl: url, document: JSON.parse(suite.read(url.slice(suite.base.length))), contextUrl: null };
    },
  };
}
