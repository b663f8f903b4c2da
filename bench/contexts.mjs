/** The contexts that the badge names, for those who make it and for the peer's document loader. Ours has its own copies. */
import { existsSync } from 'node:fs';
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';

export const CREDENTIALS = 'https://www.w3.org/ns/credentials/v2';
export const OPEN_BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

const built = new URL('../packages/verify/dist/contexts/open-badges-3-0-3.js', import.meta.url);
if (!existsSync(built)) throw new Error('There is nothing to measure yet: npm run build');
const { context } = await import(built.href);

export const contexts = { [CREDENTIALS]: credentialContexts.get(CREDENTIALS), [OPEN_BADGES]: context };
