import type { Verdict } from '@open-badge-elements/verify';

/** In the order in which they are told. */
export const VERDICTS: readonly Verdict[] = ['verified', 'expired', 'notYetValid', 'suspended', 'revoked', 'invalid', 'undetermined'];
