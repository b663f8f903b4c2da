import { defineOnce } from '../define.js';
import { OpenBadgeWall } from './wall-element.js';

defineOnce('open-badge-wall', OpenBadgeWall);
