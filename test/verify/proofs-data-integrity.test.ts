import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../packages/model/src/index.js';
import type { Ports } from '../../packages/verify/src/ports.js';
import { defaultLimits } from '../../packages/verify/src/ports.js';
import { checkProofs } from '../../packages/verify/src/proofs/check-proofs.js';
import type { ProofFinding, ProofOptions } from '../../packages/verify/src/proofs/proof.js';
import { soundCredential } from './support/issuing.js';
import {
  createSigner,
  multibase,
  portsOver,
  proofOf,
  type SecureOptions,
  type Signer,
  type SignerType,
  secured,
} from './support/signing.js';

/** One word for a finding: `passed ok`, `failed badSignature /proof`. */
function wordOf({ outcome, code, pointer, unproven }: ProofFinding): string {
  const doubt = unproven ? ` but ${unproven.code}` : '';
  return `${outcome} ${code} ${pointer ?? '-'}${doubt}`;
}

async function settle(document: JsonObject, ports: Ports = portsOver(), options: ProofOptions = {}): Promise<string> {
  return (await checkProofs({ document }, ports, options)).map(wordOf).join(', ');
}

let signer: Signer;
let badge: JsonObject;
before(async () => {
  signer = await createSigner();
  badge = soundCredential(signer.did);
});

const withProof = (document: JsonObject, more: JsonObject): JsonObject => ({
  ...document,
  proof: { ...(document.proof as JsonObject), ...more },
});
const without = (document: JsonObject, name: string): JsonObject => {
  const { [name]: _gone, ...rest } = document.proof as JsonObject;
  return { ...document, proof: rest };
};

describe('a Data Integrity proof', () => {
  const suites: [string, SignerType, SecureOptions][] = [
    ['eddsa-rdfc-2022', 'Ed25519', {}],
    ['ecdsa-rdfc-2019, P-256', 'P-256', {}],
    ['ecdsa-rdfc-2019, P-384', 'P-384', {}],
    ['eddsa-jcs-2022', 'Ed25519', { proof: { cryptosuite: 'eddsa-jcs-2022' } }],
    ['ecdsa-jcs-2019', 'P-256', { proof: { cryptosuite: 'ecdsa-jcs-2019' } }],
    ['ecdsa-jcs-2019, P-384', 'P-384', { proof: { cryptosuite: 'ecdsa-jcs-2019' } }],
    ['eddsa-2022', 'Ed25519', { proof: { cryptosuite: 'eddsa-2022' } }],
  ];
  for (const [title, type, options] of suites) {
    it(`passes and names its key: ${title}`, async () => {
      const own = await createSigner(type);
      const document = await secured(soundCredential(own.did), own, options);
      const [finding] = await checkProofs({ document }, portsOver());
      expect(finding).to.deep.include({ outcome: 'passed', at: '/proof', method: own.method });
      expect(finding?.suite).to.equal(options.proof?.cryptosuite ?? title.split(',')[0]);
      expect(finding?.key).to.deep.include({ id: own.method, controller: own.did, type });
      expect(await settle({ ...document, name: 'Forged' })).to.equal('failed badSignature /proof');
    });
  }

  it('of the type Ed25519Signature2020 passes', async () => {
    const contexts = ['https://www.w3.org/2018/credentials/v1', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json'];
    const document = {
      ...badge,
      '@context': [...contexts, 'https://w3id.org/security/suites/ed25519-2020/v1'],
      issuanceDate: '2024-06-01T00:00:00Z',
    };
    const signed = await secured(document, signer, { proof: { type: 'Ed25519Signature2020', cryptosuite: undefined } });
    expect(await settle(signed)).to.equal('passed ok /proof');
    expect(await settle({ ...signed, name: 'Forged' })).to.equal('failed badSignature /proof');
  });

  it('does not mind the order of members, and asks nobody about a did:key', async () => {
    const document = await secured(badge, signer);
    const ports = portsOver();
    expect(await settle(Object.fromEntries(Object.entries(document).reverse()), ports)).to.equal('passed ok /proof');
    expect(ports.fetch.requests).to.deep.equal([]);
  });

  const unsigned: [string, JsonObject, string][] = [
    ['no proof', {}, ''],
    ['an empty list', { proof: [] }, ''],
    ['a text', { proof: 'trust me' }, 'failed malformedProof /proof'],
    ['a number', { proof: 1 }, 'failed malformedProof /proof'],
    ['null', { proof: null }, 'failed malformedProof /proof'],
    ['a list in a list', { proof: [[]] }, 'failed malformedProof /proof/0'],
    ['eleven proofs', { proof: Array.from({ length: 11 }, () => ({})) }, 'undetermined tooMuchWork /proof'],
  ];
  for (const [title, more, expected] of unsigned)
    it(`is not ${title}`, async () => expect(await settle({ ...badge, ...more })).to.equal(expected));

  // Changed after signing: what is looked at before the signature says which member it was.
  const changes: [string, (document: JsonObject) => JsonObject, string][] = [
    [
      'a changed signature',
      (document) => withProof(document, { proofValue: multibase(...new Uint8Array(64).fill(1)) }),
      'failed badSignature /proof',
    ],
    [
      'a signature of zeros',
      (document) => withProof(document, { proofValue: multibase(...new Uint8Array(64)) }),
      'failed badSignature /proof',
    ],
    [
      'a byte too many',
      (document) => withProof(document, { proofValue: multibase(...new Uint8Array(65).fill(1)) }),
      'failed malformedProof /proof/proofValue',
    ],
    [
      'white space in the signature',
      (document) => withProof(document, { proofValue: `${proofValue(document)}\n` }),
      'failed malformedProof /proof/proofValue',
    ],
    [
      'another multibase',
      (document) => withProof(document, { proofValue: proofValue(document).slice(1) }),
      'failed malformedProof /proof/proofValue',
    ],
    [
      'the signature as a list',
      (document) => withProof(document, { proofValue: [proofValue(document)] }),
      'failed malformedProof /proof/proofValue',
    ],
    ['no signature', (document) => without(document, 'proofValue'), 'failed malformedProof /proof/proofValue'],
    ['no type', (document) => without(document, 'type'), 'failed malformedProof /proof/type'],
    ['no method', (document) => without(document, 'verificationMethod'), 'failed malformedProof /proof/verificationMethod'],
    ['no purpose', (document) => without(document, 'proofPurpose'), 'failed malformedProof /proof/proofPurpose'],
    ['no suite', (document) => without(document, 'cryptosuite'), 'undetermined unsupportedProof /proof/type'],
    [
      'another suite',
      (document) => withProof(document, { cryptosuite: 'ecdsa-rdfc-2019' }),
      'failed malformedProof /proof/verificationMethod',
    ],
    ['another form', (document) => withProof(document, { cryptosuite: 'eddsa-jcs-2022' }), 'failed badSignature /proof'],
    [
      'an unknown suite',
      (document) => withProof(document, { cryptosuite: 'eddsa-rdf-2022' }),
      'undetermined unsupportedProof /proof/cryptosuite',
    ],
    [
      'a suite named like a prototype',
      (document) => withProof(document, { cryptosuite: 'constructor' }),
      'undetermined unsupportedProof /proof/cryptosuite',
    ],
    [
      'a list of suites',
      (document) => withProof(document, { cryptosuite: ['eddsa-rdfc-2022'] }),
      'failed malformedProof /proof/cryptosuite',
    ],
    ['another type', (document) => withProof(document, { type: 'RsaSignature2018' }), 'undetermined unsupportedProof /proof/cryptosuite'],
    [
      'a method that is an object',
      (document) => withProof(document, { verificationMethod: { id: 'did:key:z' } }),
      'failed malformedProof /proof/verificationMethod',
    ],
    [
      'a method that is null',
      (document) => withProof(document, { verificationMethod: null }),
      'failed malformedProof /proof/verificationMethod',
    ],
    [
      'a method that is no URL',
      (document) => withProof(document, { verificationMethod: 'z6Mkabc' }),
      'failed malformedProof /proof/verificationMethod',
    ],
    [
      'a method that can not be followed',
      (document) => withProof(document, { verificationMethod: 'javascript:alert(1)' }),
      'undetermined noKey /proof/verificationMethod',
    ],
    [
      'a method of an unknown kind',
      (document) => withProof(document, { verificationMethod: 'did:example:1#a' }),
      'undetermined unsupportedKey /proof/verificationMethod',
    ],
    ['another purpose', (document) => withProof(document, { proofPurpose: 'authentication' }), 'failed wrongPurpose /proof/proofPurpose'],
    ['another date', (document) => withProof(document, { created: '2024-06-02T00:00:00Z' }), 'failed badSignature /proof'],
    ['a date that can not be read', (document) => withProof(document, { created: 'yesterday' }), 'failed malformedProof /proof/created'],
    [
      'an end that can not be read',
      (document) => withProof(document, { expires: '2099-13-01T00:00:00Z' }),
      'failed malformedProof /proof/expires',
    ],
    ['an end that was not signed', (document) => withProof(document, { expires: '2099-01-01T00:00:00Z' }), 'failed badSignature /proof'],
    ['a domain that was not signed', (document) => withProof(document, { domain: 'issuer.example' }), 'failed badSignature /proof'],
    [
      'a second name for its end',
      (document) => withProof(document, { expiration: '2020-01-01T00:00:00Z' }),
      'failed unknownTerm /proof/expiration',
    ],
    [
      'a context of its own that is not known',
      (document) => withProof(document, { '@context': 'https://a.example/' }),
      'undetermined unknownContext /proof/@context',
    ],
    ['a term that was added', (document) => ({ ...document, unheardOf: 1 }), 'failed unknownTerm /unheardOf'],
    ['a validUntil that was added', (document) => ({ ...document, validUntil: '2099-01-01T00:00:00Z' }), 'failed badSignature /proof'],
  ];
  for (const [title, change, expected] of changes) {
    it(`does not pass with ${title}`, async () => expect(await settle(change(await secured(badge, signer)))).to.equal(expected));
  }

  // Signed as they are: the signature fits, and something else is the matter.
  const signed: [string, SecureOptions, string][] = [
    ['an end in the future', { proof: { expires: '2030-01-01T00:00:00Z' } }, 'passed ok /proof'],
    ['an end in the past', { proof: { expires: '2025-01-01T00:00:00Z' } }, 'failed proofExpired /proof/expires'],
    ['an end at this very instant', { proof: { expires: '2026-11-15T12:00:00Z' } }, 'failed proofExpired /proof/expires'],
    ['no date', { proof: { created: undefined } }, 'passed ok /proof'],
    ['a date a minute ahead', { proof: { created: '2026-11-15T12:01:00Z' } }, 'passed ok /proof'],
    ['a domain and a challenge that nobody asked for', { proof: { domain: ['a.example'], challenge: '1' } }, 'passed ok /proof'],
    ['another purpose', { proof: { proofPurpose: 'authentication' } }, 'failed wrongPurpose /proof/proofPurpose'],
    [
      'the name of a key in another document',
      { proof: { verificationMethod: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK' } },
      'failed badSignature /proof',
    ],
    ['an earlier proof that is not there', { proof: { previousProof: 'urn:uuid:none' } }, 'failed badProofChain /proof/previousProof'],
  ];
  for (const [title, options, expected] of signed) {
    it(`is settled with ${title}`, async () => expect(await settle(await secured(badge, signer, options))).to.equal(expected));
  }

  it('is asked for purpose, challenge and domain', async () => {
    const proof = { proofPurpose: 'authentication', challenge: 'c1', domain: ['a.example', 'b.example'] };
    const document = await secured(badge, signer, { proof });
    const ask = (more: ProofOptions) =>
      settle(document, portsOver(), { purpose: 'authentication', challenge: 'c1', domain: 'b.example', ...more });
    expect(await ask({})).to.equal('passed ok /proof');
    expect(await ask({ purpose: 'assertionMethod' })).to.equal('failed wrongPurpose /proof/proofPurpose');
    expect(await ask({ challenge: 'c2' })).to.equal('failed challengeMismatch /proof/challenge');
    expect(await ask({ domain: 'c.example' })).to.equal('failed challengeMismatch /proof/domain');
  });

  it('is not settled when the canonicalization needs too much', async () => {
    const document = await secured(badge, signer);
    const ports = portsOver({}, { signal: AbortSignal.abort() });
    expect(await settle(document, ports)).to.equal('undetermined aborted /proof');
    expect(await settle(document, portsOver({}, { limits: { ...defaultLimits, proofs: 0 } }))).to.equal('undetermined tooMuchWork /proof');
  });
});

const proofValue = (document: JsonObject) => String((document.proof as JsonObject).proofValue);

describe('several proofs', () => {
  it('are settled each on its own', async () => {
    const [second, third] = [await createSigner('P-256'), await createSigner()];
    const proofs = [
      await proofOf(badge, signer),
      await proofOf(badge, second),
      await proofOf({ ...badge, name: 'x' }, third),
      { type: 'RsaSignature2018' },
    ];
    expect(await settle({ ...badge, proof: proofs })).to.equal(
      'passed ok /proof/0, passed ok /proof/1, failed badSignature /proof/2, failed malformedProof /proof/3/verificationMethod',
    );
  });

  async function chain(): Promise<{ first: JsonObject; second: JsonObject; third: JsonObject }> {
    const first = await proofOf(badge, signer, { proof: { id: 'urn:uuid:p1' } });
    const second = await proofOf(badge, signer, { proof: { id: 'urn:uuid:p2', previousProof: 'urn:uuid:p1' }, earlier: [first] });
    const third = await proofOf(badge, signer, { proof: { previousProof: ['urn:uuid:p1', 'urn:uuid:p2'] }, earlier: [first, second] });
    return { first, second, third };
  }

  it('in a chain cover the earlier ones', async () => {
    const { first, second, third } = await chain();
    expect(await settle({ ...badge, proof: [third, first, second] })).to.equal(
      'passed ok /proof/0, passed ok /proof/1, passed ok /proof/2',
    );
  });

  it('in a chain fall with the earlier ones', async () => {
    const { first, second } = await chain();
    const broken = { ...first, created: '2024-06-02T00:00:00Z' };
    expect(await settle({ ...badge, proof: [broken, second] })).to.equal(
      'failed badSignature /proof/0, failed badProofChain /proof/1/previousProof',
    );
    expect(await settle({ ...badge, proof: [second] })).to.equal('failed badProofChain /proof/0/previousProof');
    expect(await settle({ ...badge, proof: [first, first, second] })).to.match(/badProofChain \/proof\/2\/previousProof$/);
  });

  it('in a chain cover the earlier ones themselves, not just the document', async () => {
    const { first } = await chain();
    const loose = await proofOf(badge, signer, { proof: { previousProof: 'urn:uuid:p1' } });
    expect(await settle({ ...badge, proof: [first, loose] })).to.equal('passed ok /proof/0, failed badSignature /proof/1');
  });

  it('that name each other in a circle do not count', async () => {
    const link = (id: string, previousProof: string[]) => proofOf(badge, signer, { proof: { id, previousProof } });
    const proofs = [
      await link('urn:uuid:a', ['urn:uuid:b']),
      await link('urn:uuid:b', ['urn:uuid:c']),
      await link('urn:uuid:c', ['urn:uuid:a']),
    ];
    const fault = (at: number) => `failed badProofChain /proof/${at}/previousProof`;
    expect(await settle({ ...badge, proof: proofs })).to.equal([0, 1, 2].map(fault).join(', '));
    expect(await settle({ ...badge, proof: await link('urn:uuid:a', ['urn:uuid:a']) })).to.equal(
      'failed badProofChain /proof/previousProof',
    );
  });

  it('in a chain are unknown when an earlier one is', async () => {
    const first = { ...(await proofOf(badge, signer, { proof: { id: 'urn:uuid:p1' } })), cryptosuite: 'eddsa-rdf-2022' };
    const second = await proofOf(badge, signer, { proof: { previousProof: 'urn:uuid:p1' }, earlier: [first] });
    expect(await settle({ ...badge, proof: [first, second] })).to.equal(
      'undetermined unsupportedProof /proof/0/cryptosuite, undetermined unsupportedProof /proof/1/previousProof',
    );
  });
});

describe('the key of a Data Integrity proof', () => {
  const controller = 'https://issuer.example/about';

  /** A badge of an https issuer, its key named by an address whose fragment spells the key, as 1EdTech's samples do. */
  async function published(): Promise<{ document: JsonObject; answer: string }> {
    const method = `${controller}#${signer.multikey}`;
    const document = await secured(soundCredential(controller), signer, { proof: { verificationMethod: method } });
    const entry = { id: method, type: 'Multikey', controller, publicKeyMultibase: signer.multikey };
    return { document, answer: JSON.stringify({ id: controller, verificationMethod: [entry], assertionMethod: [method] }) };
  }

  it('is the one that its controller publishes', async () => {
    const { document, answer } = await published();
    const [finding] = await checkProofs({ document }, portsOver({ [controller]: { body: answer } }));
    expect(finding?.key?.controller).to.equal(controller);
  });

  it('proves nobody when the controller is out of reach, but shows a change', async () => {
    const { document } = await published();
    expect(await settle(document)).to.equal('passed ok /proof but keyUnreachable');
    expect((await checkProofs({ document }, portsOver()))[0]?.key).to.equal(undefined);
    expect(await settle({ ...document, name: 'Forged' })).to.equal('failed badSignature /proof');
  });

  it('is not the one in its name when the controller publishes others', async () => {
    const { document } = await published();
    const answer = { [controller]: { body: JSON.stringify({ id: controller, assertionMethod: [] }) } };
    expect(await settle(document, portsOver(answer))).to.equal('failed keyNotFound /proof/verificationMethod');
  });

  it('is not asked for before the document has the form that we read', async () => {
    const { document, answer } = await published();
    const ports = portsOver({ [controller]: { body: answer } });
    const faulty: JsonObject[] = [
      { ...document, '@context': [...(document['@context'] as string[]), 'https://a.example/context'] },
      { ...document, '@id': 'urn:uuid:1' },
      withProof(document, { expires: '2020-01-01T00:00:00Z' }),
      withProof(document, { cryptosuite: 'bbs-2023' }),
    ];
    for (const one of faulty) expect(await settle(one, ports)).not.to.match(/^passed/);
    expect(ports.fetch.requests).to.deep.equal([]);
  });
});
