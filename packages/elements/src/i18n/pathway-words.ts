/** The words of progress and of patterns over time; loaded with the views that use them. */
import { stack } from './en/stack.js';
import { timeline } from './en/timeline.js';
import { wordsOf } from './locale.js';

export const stackWords = wordsOf('stack', stack);
export const timelineWords = wordsOf('timeline', timeline);
