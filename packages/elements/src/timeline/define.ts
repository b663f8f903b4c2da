import { defineOnce } from '../define.js';
import { OpenBadgeTimeline } from './timeline-element.js';

defineOnce('open-badge-timeline', OpenBadgeTimeline);
