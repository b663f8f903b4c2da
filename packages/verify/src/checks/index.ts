/** The checks of a badge, in the order in which they are asked and reported. */
import type { Check } from '../check.js';
import { claims } from './claims.js';
import { endorsements } from './endorsements.js';
import { hosted } from './hosted.js';
import { issuer } from './issuer.js';
import { proof } from './proof.js';
import { recipient } from './recipient.js';
import { status } from './status.js';
import { trust } from './trust.js';
import { validity } from './validity.js';

export const checks: readonly Check[] = [hosted, proof, issuer, claims, validity, status, recipient, trust, endorsements];
