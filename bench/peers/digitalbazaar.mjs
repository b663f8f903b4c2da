/** @digitalbazaar/vc with every cryptosuite of the samples, the status check that goes with it, and a loader that finds contexts, keys and lists. */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite as ecdsa } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import { cryptosuite as eddsa } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { NOW } from './network.mjs';

const MULTIKEY = 'https://w3id.org/security/multikey/v1';
const suite = [new DataIntegrityProof({ cryptosuite: eddsa }), new DataIntegrityProof({ cryptosuite: ecdsa }), new Ed25519Signature2020()];

async function fetched(address) {
  const response = await globalThis.fetch(address);
  if (!response.ok) throw new Error(`${response.status} of ${address}`);
  return response.json();
}

function keyDocument(did) {
  const key = did.slice('did:key:'.length);
  const method = { id: `${did}#${key}`, type: 'Multikey', controller: did, publicKeyMultibase: key };
  return { '@context': ['https://www.w3.org/ns/did/v1', MULTIKEY], id: did, verificationMethod: [method], assertionMethod: [method.id] };
}

function webAddress(did) {
  const [host, ...path] = did.slice('did:web:'.length).split(':').map(decodeURIComponent);
  return `https://${host}/${path.length > 0 ? path.join('/') : '.well-known'}/did.json`;
}

function documentAt(address) {
  if (address.startsWith('did:key:')) return keyDocument(address);
  return fetched(address.startsWith('did:web:') ? webAddress(address) : address);
}

async function documentLoader(url) {
  const [address, fragment] = url.split('#');
  const whole = await documentAt(address);
  const method = fragment && whole.verificationMethod?.find(({ id }) => id === url);
  return { contextUrl: null, documentUrl: url, document: method ? { '@context': MULTIKEY, ...method } : whole };
}

export async function verify(credential) {
  const { verified, statusResult } = await vc.verifyCredential({ credential, suite, documentLoader, checkStatus, now: new Date(NOW) });
  // `verified` says that the list could be read; what it says stands beside it.
  const isSet = statusResult?.results?.some(({ status }) => status === true);
  return verified && !isSet ? 'verified' : 'not verified';
}
