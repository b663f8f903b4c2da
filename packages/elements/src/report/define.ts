import { defineOnce } from '../define.js';
import { OpenBadgeReport } from './report-element.js';

defineOnce('open-badge-report', OpenBadgeReport);
