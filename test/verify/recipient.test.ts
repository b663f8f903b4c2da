import { expect } from '@open-wc/testing';
import { matchIdentity } from '../../packages/verify/src/recipient/identity.js';
import { md5Hex } from '../../packages/verify/src/recipient/md5.js';

const hashed = (value: string, salt?: string) => [{ type: 'email', value, hashed: true, ...(salt !== undefined && { salt }) }];

describe('an identity that somebody typed', () => {
  // The hash of test@example.com and "sel gris", computed with `printf 'test@example.comsel gris' | sha256sum`.
  const salted = hashed('sha256$85c4196c5516561cef673642157499b70066cb1070852b2a37fdbf3cc599b087', 'sel gris');

  it('is matched through hash and salt, or not at all', async () => {
    const identity = hashed(`sha256$${await sha256('nobody@example.org' + 'deadsea')}`, 'deadsea');
    expect(await matchIdentity('test@example.com', salted)).to.equal('exact');
    expect(await matchIdentity('nobody@example.org', identity)).to.equal('exact');
    expect(await matchIdentity('Nobody@example.org ', identity)).to.equal('loose');
    expect(await matchIdentity('somebody@example.org', identity)).to.equal('none');
    expect(await matchIdentity('nobody@example.org', hashed(identity[0]?.value ?? '', 'other salt'))).to.equal('none');
  });

  it('is matched by upper-case hex, md5, and without salt', async () => {
    expect(await matchIdentity('mayze', hashed(`sha256$${(await sha256('mayze')).toUpperCase()}`))).to.equal('exact');
    expect(await matchIdentity('test@example.com', hashed('md5$55502f40dc8b7c769880b10874abc9d0'))).to.equal('exact');
  });

  it('does not match an unknown algorithm, an empty hash or another text', async () => {
    expect(await matchIdentity('a', hashed('sha1$86f7e437faa5a7fce15d1ddcb9eaeaea377667b8'))).to.equal('none');
    expect(await matchIdentity('a', hashed('sha256$'))).to.equal('none');
    expect(await matchIdentity('other@example.com', salted)).to.equal('none');
  });

  it('is matched with any of several identities', async () => {
    const identities = [
      { type: 'sourcedId', value: '4711', hashed: false },
      { type: 'emailAddress', value: 'Ada@Example.org', hashed: false },
    ];
    expect(await matchIdentity('Ada@Example.org', identities)).to.equal('exact');
    expect(await matchIdentity('ada@example.org', identities)).to.equal('loose');
    expect(await matchIdentity('4711', identities)).to.equal('exact');
  });
});

describe('the recipient of a badge', () => {
  // Identity, salt, and the hash as other people's badges have it; each worked out once more with sha256sum.
  const vectors: [string, string | undefined, string][] = [
    ['mayze', undefined, '7a1a1b3f7d40552e4299180e346e3add12bf9a751a43d9c4ca4518febc2c60c6'],
    ['test@example.com', 'sel gris', '85c4196c5516561cef673642157499b70066cb1070852b2a37fdbf3cc599b087'],
    ['nobody@example.org', 'deadsea', 'ecf5409f3f4b91ab60cc5ef4c02aef7032354375e70cf4d8e43f6a1d29891942'],
    ['a@example.com', 'Kosher', 'b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399'],
  ];
  for (const [identity, salt, hash] of vectors) {
    it(`is ${identity} by ${hash.slice(0, 8)}…, and nobody else`, async () => {
      expect(await matchIdentity(identity, hashed(`sha256$${hash}`, salt))).to.equal('exact');
      expect(await matchIdentity(`${identity}x`, hashed(`sha256$${hash}`, salt))).to.equal('none');
      expect(await matchIdentity(identity, hashed(`sha256$${hash}`, `${salt}x`))).to.equal('none');
    });
  }

  const plain = (value: string) => [{ type: 'email', value, hashed: false }];
  const spelled: [string, string, string][] = [
    ['mailto:ada@example.org', 'ada@example.org', 'loose'],
    ['ada@example.org', 'mailto:ada@example.org', 'loose'],
    ['mailto:ada@example.org', 'mailto:ada@example.org', 'exact'],
    ['MAILTO:Ada@Example.org', 'ada@example.org', 'loose'],
    ['+441234567', 'tel:+441234567', 'loose'],
    ['tel:+441234567', '+441234567', 'loose'],
    ['ada@example.org', 'adam@example.org', 'none'],
    ['did:key:z6MkA', 'did:key:z6MkA', 'exact'],
    [' did:key:z6MkA', 'did:key:z6MkA', 'loose'],
    ['did:key:z6Mka', 'did:key:z6MkA', 'none'],
  ];
  for (const [typed, value, match] of spelled) {
    it(`asked for as ${typed} and named as ${value}: ${match}`, async () => {
      expect(await matchIdentity(typed, plain(value))).to.equal(match);
      if (!value.startsWith('did:')) expect(await matchIdentity(typed, hashed(`sha256$${await sha256(value)}`))).to.equal(match);
    });
  }

  it('may be hashed with md5 and a salt', async () => {
    expect(await matchIdentity('ada@example.org', hashed('md5$632B985C4BD7823285EEC3EE03A59671', 'salt'))).to.equal('exact');
  });
});

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('md5', () => {
  // RFC 1321, appendix A.5
  const rows: [string, string][] = [
    ['', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['abc', '900150983cd24fb0d6963f7d28e17f72'],
    ['abcdefghijklmnopqrstuvwxyz', 'c3fcd3d76192e4007dfb496cca67e13b'],
    ['12345678901234567890123456789012345678901234567890123456789012345678901234567890', '57edf4a22be3c955ac49da2e2107b67a'],
  ];
  for (const [text, hex] of rows) {
    it(`of ${JSON.stringify(text.slice(0, 30))} is the RFC's`, () => {
      expect(md5Hex(new TextEncoder().encode(text))).to.equal(hex);
    });
  }
});
