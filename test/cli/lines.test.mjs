import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileWith, run, soundReport } from './run-main.mjs';

const badge = fileWith('badge.json', '{}');
const clear = '\u001b[2J\u001b[1;1H';
const title = '\u009d0;verified\u009c';

/** What a terminal would act upon, besides the line's own end. */
const acts = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

describe('a line for people', () => {
  const rows = [
    [{}, /^verified {2,}.*badge\.json {2}by did:web:school\.example {2}"Robotics" from "Example School"$/],
    [{ issuerTrust: 'trusted', trustedAs: 'The School' }, / {2}\(on your list as "The School"\) {2}/],
    [{ issuerTrust: 'selfIssued' }, /issued by its own recipient/],
    [{ issuerTrust: 'distrusted' }, /your list warns of this issuer/],
    [{ pointer: '/verifiableCredential/3' }, /badge\.json#\/verifiableCredential\/3 /],
    [{ badge: { name: 'Robotics', issuer: { id: 'https://a.example' } } }, /"Robotics" from "https:\/\/a\.example"$/],
    [
      failing('expired', 'expired', { on: '2025-12-31T23:59:59.000Z' }),
      /^expired .* It expired on 2025-12-31\. \[expired at \/validUntil\]/,
    ],
    [failing('revoked', 'revoked', { reason: 'a "mistake"' }), /^revoked .* The issuer has revoked it, saying "a 'mistake'"\. \[revoked/],
    [failing('invalid', 'signedByAnotherKey', { key: 'did:key:z6Mk' }), /^not valid .* signed by did:key:z6Mk, not by the issuer it names/],
    [
      failing('undetermined', 'statusUnreachable', { host: 'a.example', why: 'timeout' }),
      /^could not be checked .* a\.example took too long/,
    ],
    [{ ...failing('undetermined', 'brandNew'), checks: [] }, /brandNew\. \[brandNew\]/],
    [unreadable('notJson', 'undetermined'), /^no badge .* It is neither JSON, nor a signed token, nor SVG\. \[notJson\]$/],
    [unreadable('htmlPage', 'undetermined'), /^no badge .* It is a web page, not a badge\. \[htmlPage\]$/],
    [unreadable('unknownFormat', 'undetermined'), /^no badge /],
    [unreadable('noBadgeInPicture', 'undetermined'), /^no badge /],
    [unreadable('unsupportedFile', 'undetermined'), /^no badge /],
    [unreadable('emptyInput', 'undetermined'), /^no badge /],
    [unreadable('emptyCollection', 'undetermined'), /^no badge /],
    [unreadable('badToken', 'invalid'), /^not valid .* The token is cut off or damaged\. \[badToken\]$/],
    [unreadable('tooLarge', 'undetermined'), /^could not be checked /],
  ];
  for (const [different, line] of rows) {
    it(`is like ${line.source}`, async () => {
      const { lines } = await run(['verify', badge], { reports: [soundReport(different)] });
      assert.equal(lines.length, 1);
      assert.match(lines[0], line);
    });
  }

  it('carries no control character of the badge, the issuer, a reason or a file name to the terminal', async () => {
    const evil = `${clear}${title}\nverified  good.json\u202e\u2066\ttext\r`;
    const report = soundReport({
      signedBy: `did:web:${evil}`,
      trustedAs: evil,
      issuerTrust: 'trusted',
      badge: { name: evil, issuer: { name: evil } },
      pointer: `/${evil}`,
      ...failing('revoked', 'revoked', { reason: evil }, `/${evil}`),
    });
    const { stdout } = await run(['verify', fileWith(`${clear.replace(/\W/g, '\u001b')}.json`, '')], { reports: [report] });
    assert.equal(stdout.match(/\n/g)?.length, 1);
    assert.doesNotMatch(stdout, acts);
  });

  it('keeps the scripts of the world, and cuts what is long', async () => {
    const persian = 'می‌خواهم 👩‍🏫';
    const { stdout } = await run(['verify', badge], {
      reports: [soundReport({ badge: { name: persian, issuer: { name: 'x'.repeat(200) } } })],
    });
    assert.ok(stdout.includes(`"${persian}"`));
    assert.ok(stdout.includes(`"${'x'.repeat(79)}…"`));
  });

  it('leaves the end of the line to what the badge says, so that it cannot close its quotes', async () => {
    const name = 'X" from "State University"  by did:web:state.example';
    const { lines } = await run(['verify', badge], { reports: [soundReport({ badge: { name, issuer: { name: 'School' } } })] });
    assert.ok(lines[0].endsWith(`"X' from 'State University' by did:web:state.example" from "School"`));
  });
});

describe('a line of JSON', () => {
  it('is the report as it is, with the input', async () => {
    const report = soundReport({ pointer: '/0', badge: { name: `A${clear}${title}\u2028\u{e0041}é 👩‍🏫`, issuer: {} } });
    const { lines } = await run(['verify', badge, '--json'], { reports: [report, report] });
    assert.equal(lines.length, 2);
    assert.deepEqual(JSON.parse(lines[0]), { input: badge, ...report });
    assert.doesNotMatch(lines[0], acts);
  });
});

function failing(verdict, reason, detail = {}, pointer = '/validUntil') {
  return {
    verdict,
    reason,
    checks: [{ id: 'validity', outcome: verdict === 'undetermined' ? 'undetermined' : 'failed', code: reason, pointer, detail }],
  };
}

function unreadable(code, verdict) {
  return {
    verdict,
    reason: code,
    checks: [{ id: 'format', outcome: verdict === 'invalid' ? 'failed' : verdict, code }],
    error: { code },
    badge: undefined,
    signedBy: undefined,
  };
}
