import { everyStoryIsAccessible } from './every-story.js';

// Darkness changes colours and nothing else.
everyStoryIsAccessible({ name: 'dark', scheme: 'dark', lang: 'en', dir: 'ltr', asked: { runOnly: ['color-contrast'] } });
