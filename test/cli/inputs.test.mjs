import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { fileWith, run, soundReport } from './run-main.mjs';

const badge = fileWith('badge.json', '{"a": 1}');
const text = (bytes) => new TextDecoder().decode(bytes);

describe('what is named on the command line', () => {
  it('a file is read as bytes', async () => {
    const { asked } = await run(['verify', badge]);
    assert.equal(text(asked[0].input), '{"a": 1}');
  });

  it('a URL is left to the verifier and its gate', async () => {
    const { asked } = await run(['verify', 'HTTPS://a.example/1', 'http://b.example/2']);
    assert.deepEqual(
      asked.map(({ input }) => input instanceof URL && input.href),
      ['https://a.example/1', 'http://b.example/2'],
    );
  });

  it('- is standard input', async () => {
    const { asked } = await run(['verify', '-'], { stdin: [Buffer.from('{"a"'), Buffer.from(': 2}')] });
    assert.equal(text(asked[0].input), '{"a": 2}');
  });

  it('no more is read than shows that it is too large', async () => {
    const { asked } = await run(['verify', fileWith('large', new Uint8Array(3_000_000)), '-'], { stdin: endless() });
    assert.deepEqual(
      asked.map(({ input }) => input.length),
      [1_000_001, 1_000_001],
    );
  });

  const unopened = [
    [`${badge}.none`, 'noSuchFile', /^could not be checked .* There is no such file\./],
    [`${badge}/below`, 'noSuchFile', /no such file/],
    [dirname(badge), 'isDirectory', /It is a directory: name the files in it\./],
    ['ftp://a.example/badge.json', 'noSuchFile', /no such file/],
  ];
  for (const [input, code, line] of unopened) {
    it(`what can't be opened (${code}) has a line and ends with 2`, async () => {
      const people = await run(['verify', input]);
      assert.equal(people.code, 2);
      assert.match(people.lines[0], line);
      const [json] = (await run(['verify', input, '--json', '--at', '2026-01-01'])).lines;
      assert.deepEqual(JSON.parse(json), {
        input,
        verdict: 'undetermined',
        issuerTrust: 'unrecognized',
        checks: [],
        reason: code,
        error: { code },
        checkedAt: '2026-01-01T00:00:00.000Z',
        asked: [],
      });
    });
  }

  it('one that cannot be opened keeps no other from being checked', async () => {
    const { lines, code } = await run(['verify', `${badge}.none`, badge]);
    assert.deepEqual([lines.length, code], [2, 2]);
    assert.match(lines[1], /^verified/);
  });
});

describe('the exit code', () => {
  const rows = [
    [['verified', 'verified'], 0],
    [['verified', 'undetermined'], 2],
    [['undetermined', 'invalid', 'undetermined'], 1],
    ...['expired', 'notYetValid', 'revoked', 'suspended', 'invalid'].map((verdict) => [['verified', verdict], 1]),
  ];
  for (const [verdicts, code] of rows) {
    it(`is ${code} for ${verdicts.join(', ')}`, async () => {
      const reports = verdicts.map((verdict) => soundReport({ verdict }));
      assert.equal((await run(['verify', badge], { reports })).code, code);
    });
  }
});

describe('progress', () => {
  const reports = Array.from({ length: 8 }, () => soundReport());

  it('is told on a terminal when there is more than a handful, and cleared at the end', async () => {
    const { stderr } = await run(['verify', badge], { reports, isTTY: true });
    assert.match(stderr, /8 badges checked/);
    assert.ok(stderr.endsWith('\r\u001b[K'));
  });

  it('is not told for a few, nor into a pipe or a file', async () => {
    assert.equal((await run(['verify', badge], { isTTY: true })).stderr, '');
    assert.equal((await run(['verify', badge], { reports })).stderr, '');
  });
});

function* endless() {
  for (;;) yield new Uint8Array(65_536);
}
