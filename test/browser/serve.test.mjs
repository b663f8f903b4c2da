import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { startSite } from '../../packages/site/serve.mjs';

let site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

/** `fetch` tidies an address up before it sends it; an attacker does not. */
function ask(path, { method = 'GET', host = new URL(site.url).host, address = '127.0.0.1' } = {}) {
  return new Promise((resolve, reject) => {
    request({ host: address, port: site.port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .once('error', reject)
      .end();
  });
}

describe('the server of the site', () => {
  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/conference', 'text/html; charset=utf-8'],
    ['/conference.html', 'text/html; charset=utf-8'],
    ['/styles/conference.css', 'text/css; charset=utf-8'],
    ['/pictures/tiles.svg', 'image/svg+xml'],
    ['/embed/open-badges.js', 'text/javascript; charset=utf-8'],
  ]) {
    it(`serves ${path} as ${type}, not to be kept`, async () => {
      const { status, headers } = await ask(path);
      assert.deepEqual([status, headers['content-type'], headers['cache-control']], [200, type, 'no-store']);
    });
  }

  it('sends every page under a policy without inline code, and with Trusted Types', async () => {
    for (const path of ['/', '/conference', '/educator', '/jobs', '/verify', '/nowhere']) {
      const policy = (await ask(path)).headers['content-security-policy'];
      assert.match(policy, /default-src 'none'.*require-trusted-types-for 'script'/, path);
      assert.doesNotMatch(policy, /unsafe/, path);
    }
  });

  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/pictures/..%2f..%2fpackage.json',
    '/pictures/..%5c..%5cpackage.json',
    '/fixtures/%2e%2e/%2e%2e/package.json',
    '/embed/%252e%252e/package.json',
    '/pictures/mark.svg%00.html',
    '/.git/config',
    '/%E0%A4%A',
    '//localhost/etc/passwd',
    '/pictures',
    '/pictures/',
  ]) {
    it(`has nothing at ${path}`, async () => {
      const { status, body } = await ask(path);
      assert.equal(status, 404);
      assert.match(body, /No such page/);
    });
  }

  it('answers GET and HEAD only', async () => {
    assert.equal((await ask('/', { method: 'POST' })).status, 405);
    const { status, body, headers } = await ask('/', { method: 'HEAD' });
    assert.deepEqual([status, body], [200, '']);
    assert.ok(Number(headers['content-length']) > 0);
  });

  it('sends whoever comes by another name to the name that its badges are signed for', async () => {
    const { status, headers } = await ask('/jobs?x=1', { host: '127.0.0.1' });
    assert.deepEqual([status, headers.location], [308, `${site.url}/jobs`]);
    assert.equal((await ask('/jobs', { host: 'elsewhere.example' })).status, 308);
  });

  it('tells a port that is taken from one that is free', async () => {
    await assert.rejects(startSite({ port: site.port }), { code: 'EADDRINUSE' });
  });
});
