/** The words of progress and of patterns over time; loaded with the views that use them. */
import { stack } from './en/stack.js';
import { timeline } from './en/timeline.js';
import type { StackWords, TimelineWords } from './words.js';

export const stackWords = (_locale: string): StackWords => stack;
export const timelineWords = (_locale: string): TimelineWords => timeline;
