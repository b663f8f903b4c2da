import { defineOnce } from '../define.js';
import { OpenBadgeVerifier } from './verifier-element.js';

defineOnce('open-badge-verifier', OpenBadgeVerifier);
