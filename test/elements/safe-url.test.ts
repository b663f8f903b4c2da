import { expect } from '@open-wc/testing';
import { asksElsewhere, safeLink, safeMail, safePicture } from '../../packages/elements/src/rendering/safe-url.js';

const refusedLinks = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/png;base64,AA==',
  'blob:https://university.example/x',
  'about:blank',
  'file:///etc/passwd',
  'ftp://university.example/x',
  'mailto:someone@university.example',
  '//university.example/x',
  '../../logout',
  '#top',
  '',
  'https://',
  'https://user@university.example/',
  'https://university.example@evil.example/',
  'https://127.0.0.1/',
  'https://0x7f.1/',
  'https://2130706433/',
  'https://[::1]/',
  'https://localhost:8080/',
  'https://printer.local/',
  'https://intranet/',
  'https://university.example/\u202egnp.exe',
  'https://university.example/a b',
  `https://university.example/${'a'.repeat(3_000)}`,
];

describe('an address from a badge', () => {
  for (const address of refusedLinks) {
    it(`is no link: ${JSON.stringify(address.slice(0, 60))}`, () => expect(safeLink(address)).to.equal(undefined));
  }

  it('is a link when it is an address of the public web', () => {
    expect(safeLink('https://university.example/x?y#z')).to.equal('https://university.example/x?y#z');
    expect(safeLink('http://university.example/old')).to.equal('http://university.example/old');
  });

  it('is shown as the browser will read it: foreign letters in a host as punycode', () => {
    expect(safeLink('https://\u0456ssuer.example/')).to.equal('https://xn--ssuer-m2e.example/');
  });

  it('may be on the page’s own origin', () => expect(safeLink(`${location.origin}/x`)).to.equal(`${location.origin}/x`));

  it('can’t break out of its attribute', () => {
    expect(safeLink('https://university.example/"onmouseover="x')).to.equal('https://university.example/%22onmouseover=%22x');
  });
});

describe('a picture from a badge', () => {
  for (const type of ['png', 'jpeg', 'gif', 'webp', 'svg+xml']) {
    it(`may be enclosed as ${type}`, () => expect(safePicture(`data:image/${type};base64,AA==`)).to.be.a('string'));
  }
  for (const address of [
    'http://university.example/x.png',
    'data:text/html,x',
    'data:image/svg,x',
    'javascript:1',
    'https://169.254.169.254/x',
    'x.png',
  ]) {
    it(`is not loaded from ${address}`, () => expect(safePicture(address)).to.equal(undefined));
  }
  it('is known to ask another server', () => {
    expect(asksElsewhere('https://university.example/x.png')).to.equal(true);
    expect(asksElsewhere('data:image/png;base64,AA==')).to.equal(false);
    expect(asksElsewhere(`${location.origin}/x.png`)).to.equal(false);
  });
});

describe('an e-mail address', () => {
  it('is a link when it is nothing else', () => expect(safeMail('help@university.example')).to.equal('mailto:help@university.example'));
  it('is none with a subject or a second address in it', () => {
    expect(safeMail('a@university.example?subject=x')).to.equal(undefined);
    expect(safeMail('a@university.example,b@evil.example')).to.equal(undefined);
  });
});
