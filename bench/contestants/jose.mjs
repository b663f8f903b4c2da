/** A JWS library alone: it knows whose key to take, because it is told, and asks nothing about the badge. */
import { compactVerify, importJWK } from 'jose';

export async function jwt({ token, jwk }) {
  await compactVerify(token, await importJWK(jwk, 'ES256'));
}
