import { defineOnce } from '../define.js';
import { OpenBadge } from './badge-element.js';

defineOnce('open-badge', OpenBadge);
