import { createVerifier } from '@open-badge-elements/verify';

const verifier = createVerifier();

const verified = async (input) => {
  const { verdict, reason } = await verifier.verify(input);
  if (verdict !== 'verified') throw new Error(`${verdict}: ${reason}`);
};

export const dataIntegrity = ({ document }) => verified(document);
export const jwt = ({ token }) => verified(token);
