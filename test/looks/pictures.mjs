/**
 * Which stories have their picture taken, and how. Few, and each for what only a picture shows: the marks and grounds of the verdicts, the letter, the wall, the
 * ring and the map, the calendar, the report; in light and dark, from right to left, and as narrow as a telephone.
 */
export const PICTURES = [
  { name: 'card-verified', story: 'open-badge/Verified', width: 432 },
  { name: 'card-not-valid', story: 'open-badge/Forged', width: 432 },
  { name: 'card-unknown-dark', story: 'open-badge/IssuerUnreachable', width: 432, scheme: 'dark' },
  { name: 'card-unknown-right-to-left', story: 'open-badge/RightToLeft', width: 432, lang: 'ar', dir: 'rtl' },
  { name: 'card-long-names', story: 'open-badge/LongNames', width: 432 },
  { name: 'cards-narrow', story: 'open-badge/NarrowAndUnknown', width: 800 },
  { name: 'cards-compact', story: 'open-badge/Compact', width: 620 },
  { name: 'detail', story: 'open-badge-detail/Verified', width: 800, height: 900 },
  { name: 'detail-390', story: 'open-badge-detail/Narrow', width: 390, height: 900, scheme: 'dark' },
  { name: 'wall', story: 'open-badge-wall/ByYear', width: 1000, height: 700 },
  { name: 'stack-ring', story: 'open-badge-stack/Ring', width: 1000, height: 420 },
  { name: 'stack-map', story: 'open-badge-stack/MapOfStages', width: 1000, height: 620 },
  { name: 'timeline', story: 'open-badge-timeline/Ladder', width: 800, height: 700 },
  { name: 'verifier-report', story: 'open-badge-verifier/IssuerUnreachable', width: 800, height: 900 },
  { name: 'marks', story: 'design/MarksOfVerdicts', width: 600 },
];

/** What is taken of a page: from its top to the end of what is shown, and no more than a screen. */
export async function take(page, { width, height = 600 }) {
  const end = await page.$eval('main', (main) => Math.ceil(main.getBoundingClientRect().bottom) + 16);
  return Buffer.from(await page.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(height, end) } }));
}
