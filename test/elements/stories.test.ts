import { everyStoryIsAccessible } from './every-story.js';

everyStoryIsAccessible({ name: 'light', scheme: 'light', lang: 'en', dir: 'ltr', asked: {} });
