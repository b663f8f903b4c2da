import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileWith, run } from './run-main.mjs';

const badge = fileWith('badge.json', '{}');
fileWith('beside.txt', 'beside');

const answers = {
  'https://a.example/plain': { status: 404, headers: { 'content-type': 'text/plain' }, body: 'nothing' },
  'https://a.example/file': { file: 'beside.txt' },
  'https://a.example/moved': { redirect: '/file' },
  'https://a.example/round': { redirect: 'https://a.example/round' },
  'https://a.example/empty': { status: 204 },
  'https://a.example/cors': { error: 'cors' },
  'https://a.example/refused': { error: 'refused' },
  'https://a.example/hang': { hang: true },
  'https://a.example/slow': { delayMs: 30, body: 'late' },
};

const { options } = await run(['verify', badge, '--network', fileWith('answers.json', answers)]);
const ask = (path, init) => options.fetch(`https://a.example/${path}`, init);

describe('answers in place of the network', () => {
  it('have status, headers and body', async () => {
    const response = await ask('plain');
    assert.deepEqual([response.status, response.headers.get('content-type'), await response.text()], [404, 'text/plain', 'nothing']);
  });

  it('may lie in a file beside', async () => assert.equal(await (await ask('file')).text(), 'beside'));
  it('are found without the fragment', async () => assert.equal((await ask('file#key-1')).status, 200));
  it('may have no body', async () => assert.equal((await ask('empty')).status, 204));

  it('follow a redirect, tell of it, or refuse it, as the asker wishes', async () => {
    const followed = await ask('moved');
    assert.deepEqual([followed.url, followed.redirected, await followed.text()], ['https://a.example/file', true, 'beside']);
    const told = await ask('moved', { redirect: 'manual' });
    assert.deepEqual([told.status, told.headers.get('location')], [302, '/file']);
    await assert.rejects(ask('moved', { redirect: 'error' }), TypeError);
    await assert.rejects(ask('round'), TypeError);
  });

  for (const [path, code] of [
    ['none', 'ENOTFOUND'],
    ['cors', 'ERR_CORS'],
    ['refused', 'ECONNREFUSED'],
  ]) {
    it(`fail with ${code}`, () => assert.rejects(ask(path), (error) => error instanceof TypeError && error.cause.code === code));
  }

  it('may be late', async () => {
    const started = performance.now();
    assert.equal(await (await ask('slow')).text(), 'late');
    assert.ok(performance.now() - started >= 25);
  });

  it('may never come, until the asker gives up', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('enough')), 10);
    await assert.rejects(ask('hang', { signal: stop.signal }), /enough/);
    await assert.rejects(ask('file', { signal: stop.signal }), /enough/);
  });
});
