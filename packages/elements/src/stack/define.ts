import { defineOnce } from '../define.js';
import { OpenBadgeStack } from './stack-element.js';

defineOnce('open-badge-stack', OpenBadgeStack);
