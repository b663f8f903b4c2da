import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { loaderFor } from './document-loader.mjs';

let documentLoader;

export async function dataIntegrity({ document, contexts }) {
  documentLoader ??= loaderFor(contexts);
  const { verified, error } = await vc.verifyCredential({
    credential: document,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader,
  });
  if (!verified) throw error;
}
