import type { CardWords } from '../words.js';

/** `ComputerScienceDegree` → "Computer science degree". */
export function spaced(type: string): string {
  const words = type
    .replace(/^ext:/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const card: CardWords = {
  reading: 'Reading the badge…',
  checking: 'Checking…',
  unchecked: 'Not checked',
  waitingForViewer: 'Not checked yet',
  check: 'Check this badge',
  details: 'Details',
  detailsOf: (name) => `Details of ${name}`,
  close: 'Close',
  awarded: (date) => `Awarded ${date}`,
  competencies: (count) => (count === 1 ? '1\u00a0competency' : `${count}\u00a0competencies`),
  nameless: 'Badge without a name',
  pictureOf: (name) => `Emblem of ${name}`,
  several: (count) => `${count} badges`,
  achievementType: spaced,
};
