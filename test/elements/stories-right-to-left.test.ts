import { everyStoryIsAccessible } from './every-story.js';

// The direction changes everything but colours.
everyStoryIsAccessible({
  name: 'Arabic, right to left,',
  scheme: 'light',
  lang: 'ar',
  dir: 'rtl',
  asked: { rules: { 'color-contrast': { enabled: false } } },
});
