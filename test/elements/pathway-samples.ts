/** What the messages of progress and of patterns over time take. */
const COUNTS = [0, 1, 2, 5, 11, 100] as const;
const counts = COUNTS.map((count) => [count]);
const pairs = COUNTS.flatMap((one) => COUNTS.filter((other) => other >= one).map((other) => [one, other]));
const STATES = ['done', 'underWay', 'open', 'lapsed', 'notCountable'];
const UNITS = ['day', 'week', 'month'];
const each = (room: string, messages: readonly string[], given: readonly (readonly unknown[])[]) =>
  Object.fromEntries(messages.map((message) => [`${room}.${message}`, given]));

export const pathwaySamples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  ...each(
    'stack',
    ['checking', 'unchecked', 'ofMany', 'toGo', 'part', 'otherRoutes', 'stepNext', 'moreBadges', 'evenMore', 'notCounted'],
    counts,
  ),
  ...each('stack', ['of', 'kinds.atLeast', 'awards', ...UNITS.map((unit) => `units.${unit}`)], pairs),
  ...each(
    'timeline',
    ['checking', 'badges', 'allowed', 'step', 'toGo', 'more', 'notShown', ...UNITS.map((unit) => `units.${unit}`)],
    counts,
  ),
  ...each(
    'timeline',
    UNITS.map((unit) => `covered.${unit}`),
    pairs,
  ),
  'stack.glance': STATES.flatMap((state) => pairs.map((pair) => [state, ...pair])),
  'stack.glanceRecord': STATES.map((state) => [state, 'MEASURE']),
  'stack.inARow': COUNTS.map((count) => ['MEASURE', count]),
  'stack.step': ['award', ...UNITS].flatMap((unit) => COUNTS.map((count) => [count, unit])),
  'stack.label': [
    ['NAME', 'STATE', 'MEASURE'],
    ['NAME', 'STATE', ''],
  ],
  'stack.goalHeld': [['DATE'], [undefined]],
  'stack.zoomed': [[80]],
  'timeline.level': [
    [1, 1, false],
    [2, 4, false],
    [5, 9, true],
  ],
  'timeline.cell': [
    ['DATE', 0, false],
    ['DATE', 0, true],
    ['DATE', 3, false],
  ],
  'timeline.streak': COUNTS.map((count) => ['LENGTH', count]),
  'timeline.hits': [[9, 'LENGTH']],
  'timeline.span': COUNTS.map((count) => ['DATE', 'DATE', count]),
  'timeline.elapsed': [
    [0, 0, 0],
    [1, 0, 0],
    [2, 1, 11],
    [0, 2, 1],
  ],
};
