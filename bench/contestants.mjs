/** Who verifies the same badge side by side. Each row is a module in contestants/ and the form of the badge that it takes. */
export const contestants = [
  { form: 'dataIntegrity', module: 'ours', name: 'Open Badge Elements: the whole report' },
  { form: 'dataIntegrity', module: 'digitalbazaar', name: '@digitalbazaar/vc: verifyCredential' },
  { form: 'dataIntegrity', module: 'floor', name: 'hash and signature alone' },
  { form: 'jwt', module: 'ours', name: 'Open Badge Elements: the whole report' },
  { form: 'jwt', module: 'jose', name: 'jose: compactVerify with the key given' },
  { form: 'jwt', module: 'floor', name: 'signature alone' },
];

export const formNames = { dataIntegrity: 'eddsa-rdfc-2022', jwt: 'VC-JWT, ES256' };

/** Rows of [form, name, warm, cold] with each contestant's ratio to ours beside its time. */
export function comparison(results, { ms, ratio }) {
  return results.map((row) => {
    const ours = results.find(({ form, module }) => form === row.form && module === 'ours');
    const beside = (kind) => (row.module === 'ours' ? '' : ratio(ours[kind], row[kind]));
    return [formNames[row.form], row.name, ms(row.warm), beside('warm'), ms(row.cold), beside('cold')];
  });
}

export const comparisonHeads = ['badge', 'verified by', 'warm ms', 'ours / it', 'cold ms', 'ours / it'];
