import { defineOnce } from '../define.js';
import { OpenBadgeDetail } from './detail-element.js';

defineOnce('open-badge-detail', OpenBadgeDetail);
