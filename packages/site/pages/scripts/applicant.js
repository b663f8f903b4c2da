/**
 * What a job board does with the answers: it hears each badge's verdict and says what it is worth to somebody who hires. The verdict itself stands in the
 * badge and is not ours to set.
 */
const inWords = (date) => new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

const SAY = {
  verified: ({ issuerTrust }) =>
    issuerTrust === 'trusted'
      ? ['count', 'Count on it.', 'Genuine, in force, and from an issuer that we know.']
      : ['ask', 'Genuine. Look up the issuer.', 'The signature holds; we have no entry for who signed it.'],
  expired: ({ badge }) => [
    'ask',
    'Ask for the renewal.',
    `He did hold it, until ${badge?.validUntil ? inWords(badge.validUntil) : 'it ended'}.`,
  ],
  revoked: () => ['drop', 'Leave it out.', 'The issuer withdrew it. He may know why.'],
  suspended: () => ['ask', 'Wait.', 'The issuer has put it on hold.'],
  notYetValid: ({ badge }) => ['ask', 'Not yet.', `It begins on ${badge?.validFrom ? inWords(badge.validFrom) : 'a later day'}.`],
  invalid: () => ['drop', 'Do not rely on it.', 'It was changed after it was signed, or it was never theirs.'],
  undetermined: () => ['ask', 'Try again, or ask the issuer.', 'A server did not answer. That is not his fault.'],
};

const KINDS = { count: 'to count on', ask: 'to ask about', drop: 'to leave out' };

const list = document.querySelector('.sent');
const sum = document.querySelector('.sum');
const found = new Map();

function tell(badge, [kind, advice, why]) {
  const place = badge.closest('li').querySelector('.worth');
  const strong = document.createElement('strong');
  strong.textContent = advice;
  place.replaceChildren(strong, ` ${why}`);
  place.dataset.kind = kind;
  found.set(badge, kind);
  addUp();
}

function addUp() {
  const all = list.querySelectorAll('open-badge').length;
  if (found.size < all) return;
  const kinds = [...found.values()];
  const parts = Object.entries(KINDS).map(([kind, words]) => `${kinds.filter((one) => one === kind).length} ${words}`);
  sum.textContent = `${parts.join(', ')}.`;
}

list.addEventListener('open-badge-settled', ({ target, report }) => {
  if (report) tell(target, SAY[report.verdict](report));
});
list.addEventListener('open-badge-failed', ({ target }) =>
  tell(target, ['ask', 'Ask for the file.', 'What he linked to cannot be read as a badge.']),
);
