import { defineOnce } from '../define.js';
import { OpenBadgeProvider } from './provider-element.js';

defineOnce('open-badge-provider', OpenBadgeProvider);
