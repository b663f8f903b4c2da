import { readFileSync } from 'node:fs';

export const help = `Checks Open Badges: who signed them, whether they were changed since, and whether they still hold.

Usage: open-badges verify FILE|URL|- … [options]

  FILE          a badge or a collection of badges: JSON, a JWT, or a PNG or SVG picture with a badge in it
  URL           an https address of one
  -             read it from standard input

  --json        print one report a line as JSON, with "input" for what was given
  --at TIME     check as of then: an ISO 8601 date (midnight UTC) or date and time with offset, 2026-03-01T12:00:00Z
  --recipient WHO
                whom the badge should belong to: an e-mail address, a DID or another identifier
  --trust LIST.json
                issuers that you know: {"issuers": [{"id": "did:web:a.example", "name": "A"}], "distrusted": []}
  --network ANSWERS.json
                answers that stand in for the network; an address that is not in it is "no such host"
  --help, --version

It prints one line a badge: the verdict, what was given, who was proven to have made it, why not if not, and last, in quotes, what the badge says.
What has no badge in it is "no badge": that is not "not valid", and in JSON it is "undetermined".

Exit code: 0 every badge is verified; 1 some are not; 2 some could not be checked or opened, or hold no badge, none is worse; 64 the command
makes no sense.
`;

/** "open-badges 1.2.3", from the package that the running file belongs to. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const known =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'of unknown version';
  return `open-badges ${known}`;
}
