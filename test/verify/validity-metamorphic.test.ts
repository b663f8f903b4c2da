import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JsonObject, Reading } from '../../packages/model/src/index.js';
import type { CheckContext, Subject } from '../../packages/verify/src/check.js';
import { validity } from '../../packages/verify/src/checks/validity.js';
import { defaultLimits, type Ports } from '../../packages/verify/src/ports.js';

/** Instants as badges write them, and things that are none. */
const instant = fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2040-01-01') });
const zones = ['Z', '+00:00', '+05:30', '-14:00', '+14:00'];
const written = fc.tuple(instant, fc.constantFrom(...zones)).map(([at, zone]) => {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(zone) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(at + offset).toISOString().replace('Z', zone);
});
const odd = fc.oneof(
  fc.string(),
  fc.constantFrom('', '2024-02-30T00:00:00Z', '2024-06-01T00:00:00', '+002024-06-01T00:00:00Z', '9999', 'now'),
);
const member = fc.oneof({ weight: 4, arbitrary: written }, { weight: 1, arbitrary: odd });
const seconds = fc.oneof(
  { weight: 4, arbitrary: instant.map((at) => Math.floor(at / 1_000)) },
  { weight: 1, arbitrary: fc.constantFrom('1', null, -1, 1e15) },
);
const badge = fc.record(
  { validFrom: member, issuanceDate: member, validUntil: member, expirationDate: member, nbf: seconds, exp: seconds },
  { requiredKeys: ['validFrom'] },
);

async function codeAt(now: number, { nbf, exp, ...document }: Record<string, unknown>): Promise<string> {
  const payload = JSON.parse(JSON.stringify({ nbf, exp })) as JsonObject;
  const reading = { document: document as JsonObject, format: 'open-badges-3', jws: { header: {}, payload } } as unknown as Reading;
  const context = {
    ports: { now: () => new Date(now), limits: defaultLimits } as unknown as Ports,
    options: { depth: 0 },
    outcomeOf: () => ({ id: 'issuer', outcome: 'passed', code: 'ok' }),
  } as unknown as CheckContext;
  return (await validity.run({ reading, findings: [] } as Subject, context)).code;
}

describe('the time of a badge, whatever its dates', () => {
  const fixed = { seed: 1_905, numRuns: 2_000 };

  it('is over for good once it is over', async () => {
    const { failed } = await fc.check(
      fc.asyncProperty(badge, instant, fc.nat(1e12), async (given, at, later) => {
        return (await codeAt(at, given)) !== 'expired' || (await codeAt(at + later, given)) === 'expired';
      }),
      fixed,
    );
    expect(failed).to.equal(false);
  });

  it('is one stretch: not yet, then on, then over', async () => {
    const order = ['notYetValid', 'ok', 'expired'];
    const inOrder = (one: string, other: string) => !order.includes(one) || order.indexOf(one) <= order.indexOf(other);
    const holds = (code: typeof codeAt) =>
      fc.check(
        fc.asyncProperty(badge, instant, fc.nat(1e12), async (given, at, later) =>
          inOrder(await code(at, given), await code(at + later, given)),
        ),
        fixed,
      );
    expect((await holds(codeAt)).failed).to.equal(false);
    // One who forgets the end now and then is found out.
    const forgetful: typeof codeAt = async (now, { validUntil: _end, ...given }) =>
      now % 2 ? codeAt(now, given) : codeAt(now, { ...given, validUntil: _end });
    expect((await holds(forgetful)).failed).to.equal(true);
  });

  it('is not known while one of its dates can’t be read, at any time', async () => {
    await fc.assert(
      fc.asyncProperty(badge, fc.constantFrom('validUntil', 'expirationDate', 'exp'), instant, async (given, name, at) => {
        expect(await codeAt(at, { ...given, [name]: 'soon' })).to.equal('unreadableDate');
      }),
      { ...fixed, numRuns: 300 },
    );
  });
});
