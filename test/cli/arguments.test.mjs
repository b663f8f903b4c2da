import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileWith, run } from './run-main.mjs';

const badge = fileWith('badge.json', '{}');

describe('the command line', () => {
  it('says how it is used', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    assert.deepEqual([code, stderr], [0, '']);
    for (const word of ['--json', '--at', '--network', '--recipient', '--trust', 'Exit code']) assert.ok(stdout.includes(word), word);
  });

  it('says which version it is', async () => {
    const { version } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8'));
    assert.equal((await run(['--version'])).stdout, `open-badges ${version}\n`);
  });

  const mistakes = [
    [[], /open-badges verify FILE/],
    [['check', badge], /no command "check"/],
    [['verify'], /at least one file/],
    [['verify', '--jsn', badge], /--jsn/],
    [['verify', '-', '-'], /only once/],
    [['verify', badge, '--at'], /--at/],
    [['verify', badge, '--at', 'yesterday'], /ISO 8601/],
    [['verify', badge, '--at', '2026-03-01T12:00:00'], /with offset/],
    [['verify', badge, '--at', '2026-02-30'], /ISO 8601/],
    [['verify', badge, '--at', '2026-13-01'], /ISO 8601/],
    [['verify', badge, '--recipient', ' '], /--recipient/],
    [['verify', badge, '--network', fileWith('none', '') + 1], /--network: .* cannot be read/],
    [['verify', badge, '--network', fileWith('broken.json', '{')], /--network: .* is not JSON/],
    [['verify', badge, '--network', fileWith('list.json', '[]')], /--network: .* does not hold a JSON object/],
    [['verify', badge, '--network', fileWith('status.json', { 'https://a.example/': { status: 'ok' } })], /a\.example\/ has a status/],
    [['verify', badge, '--network', fileWith('error.json', { 'https://a.example/': { error: 'odd' } })], /cors, dns or refused/],
    [
      ['verify', badge, '--network', fileWith('file.json', { 'https://a.example/': { file: 'none.json' } })],
      /a file that is not there: none\.json/,
    ],
    [['verify', badge, '--trust', fileWith('trust-1.json', { issuers: [{ name: 'A' }] })], /issuers\[0\] has no "id"/],
    [['verify', badge, '--trust', fileWith('trust-2.json', { issuer: [] })], /has a member "issuer"/],
    [['verify', badge, '--trust', fileWith('trust-3.json', { issuers: {} })], /is not a list/],
    [['verify', badge, '--trust', fileWith('trust-4.json', { registries: [{ name: 'R', type: 'x' }] })], /registries\[0\] is neither/],
    [
      [
        'verify',
        badge,
        '--trust',
        fileWith('trust-5.json', { registries: [{ name: 'R', type: 'oidf', trustAnchorEC: 'https://a.example' }] }),
      ],
      /registries\[0\] has no "key"/,
    ],
  ];
  for (const [argv, message] of mistakes) {
    it(`refuses ${argv.join(' ').replace(/\S*\//g, '') || 'nothing'}`, async () => {
      const { code, stdout, stderr } = await run(argv);
      assert.deepEqual([code, stdout], [64, '']);
      assert.match(stderr, message);
    });
  }

  it('hands on the clock, the recipient and the trust list', async () => {
    const trust = {
      issuers: [{ id: 'did:web:a.example', name: 'A' }, { thumbprint: 'abc' }],
      distrusted: [{ id: 'https://b.example' }],
      registries: [
        { type: 'dcc-legacy', name: 'C', url: 'https://c.example/registry.json' },
        { type: 'oidf', name: 'F', trustAnchorEC: 'https://f.example', key: { kty: 'EC' } },
      ],
    };
    const { options, asked } = await run([
      'verify',
      badge,
      ...['--at', '2026-03-01T12:00:00+01:00'],
      ...['--recipient', 'a@a.example'],
      ...['--trust', fileWith('trust.json', trust)],
    ]);
    assert.equal(options.now().toISOString(), '2026-03-01T11:00:00.000Z');
    assert.deepEqual(options.trust, trust);
    assert.deepEqual(asked[0].options, { recipient: 'a@a.example' });
  });

  it('leaves clock, network and recipient to the verifier where none is given', async () => {
    const { options, asked } = await run(['verify', badge]);
    assert.deepEqual([options, asked[0].options], [{}, {}]);
  });
});
