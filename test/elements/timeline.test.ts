import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { levelOf, levels } from '../../packages/elements/src/timeline/patterns.js';
import type { OpenBadgeTimeline } from '../../packages/elements/src/timeline/timeline-element.js';
import { checked, daily, now, quick } from '../../stories/support/pathways.js';
import { findings, inside, mounted, settled, soundBadge, textOf } from './support.js';

const term = daily('Present', '2026-03-23', 100, [41]);

async function timeline(badges: readonly object[], more: Partial<OpenBadgeTimeline> = {}): Promise<OpenBadgeTimeline> {
  const element = await mounted<OpenBadgeTimeline>(
    html`<open-badge-timeline .badges=${badges} .now=${now}><a href="https://a.example/">Attendance</a></open-badge-timeline>`,
  );
  Object.assign(element, more);
  await element.updateComplete;
  return element;
}

const squares = (element: OpenBadgeTimeline) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('table td.square') ?? [])];
const labelled = (element: OpenBadgeTimeline, start: string) =>
  squares(element).find((square) => square.getAttribute('aria-label')?.startsWith(start));
const focused = (element: OpenBadgeTimeline) => element.shadowRoot?.activeElement?.getAttribute('data-unit');

describe('<open-badge-timeline>', () => {
  it('says at a glance how many days there are of how many', async () => {
    const element = await timeline(term, { misses: 1 });
    expect(inside(element, '.glance').textContent).to.equal('99 of 100 days with a badge');
    expect(textOf(inside(element, '[part=streaks]'))).to.contain('99 of 100 days in a row, 1 allowed miss');
  });

  it('shows an allowed miss hollow, and a day that is no miss as no badge', async () => {
    const element = await timeline(term, { misses: 1 });
    const miss = labelled(element, 'Sunday, May 3, 2026');
    expect(miss?.className).to.contain('missed');
    expect(miss?.getAttribute('aria-label')).to.equal('Sunday, May 3, 2026: allowed miss');
    element.misses = 0;
    await element.updateComplete;
    expect(labelled(element, 'Sunday, May 3, 2026')?.getAttribute('aria-label')).to.equal('Sunday, May 3, 2026: no badge');
    expect(textOf(inside(element, '[part=gaps]'))).to.contain('1 day without a badge, May 3, 2026');
  });

  it('has one square for each day up to now, and none for days that are not yet', async () => {
    const element = await timeline([quick('Present', '2026-06-29')]);
    expect(squares(element).map((square) => square.dataset.unit)).to.deep.equal(['2026-06-29', '2026-06-30']);
  });

  it('tells an open gap', async () => {
    const element = await timeline(daily('Present', '2026-06-01', 10));
    expect(textOf(inside(element, '[part=gaps]'))).to.contain('19 days without a badge since Jun 11, 2026');
    expect(textOf(inside(element, '[part=streaks]'))).to.contain('None right now; the last badge is of June 10, 2026.');
  });

  it('counts weeks and months', async () => {
    const element = await timeline(term, { unit: 'week' });
    expect(inside(element, '.glance').textContent).to.equal('15 of 15 weeks with a badge');
    element.unit = 'month';
    await element.updateComplete;
    expect(inside(element, '.glance').textContent).to.equal('4 of 4 months with a badge');
  });

  it('shows the steps with the day on which each was reached, and the next one', async () => {
    const element = await timeline(daily('Sober', '2026-04-10', 82), { ladder: '30 60 90 365' });
    const steps = [...inside(element, '[part=ladder] ol').children].map((step) => textOf(step));
    expect(steps).to.deep.equal(['30 reached May 9, 2026', '60 reached Jun 8, 2026', '90 next, 8 to go', '365 ahead']);
  });

  it('draws activities from their first day to their last', async () => {
    const element = await timeline(
      [checked({ name: 'Service', subject: { activityStartDate: '2026-02-02T00:00:00Z', activityEndDate: '2026-06-12T00:00:00Z' } })],
      { dates: 'activity' },
    );
    expect(textOf(inside(element, '[part=spans]'))).to.contain('Feb 2, 2026 to Jun 12, 2026, 131 days');
  });

  it('tells what is not shown, and why', async () => {
    const element = await timeline([...term.slice(0, 3), checked({ name: 'Present' }, findings.revoked)]);
    inside<HTMLDetailsElement>(element, 'details.more').open = true;
    expect(textOf(element)).to.contain('1 badge is not shown').and.contain('revoked by its issuer');
  });

  it('is walked by keys: arrows, Home, End, and Enter shows the badges of a day', async () => {
    const element = await timeline(term);
    labelled(element, 'Wednesday, May 6')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)).to.equal('2026-05-07');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(element)).to.equal('2026-05-14');
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(element)).to.equal('2026-05-06');
    await sendKeys({ press: 'Home' });
    expect(focused(element)).to.equal('2026-03-25');
    expect(squares(element).filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(textOf(inside(element, '.chosen'))).to.equal('Wednesday, March 25, 2026: 1 badge P Present University of Northern Example');
  });

  it('says each name once: that of a square is a tooltip only under the mouse', async () => {
    const element = await timeline(term);
    const square = labelled(element, 'Wednesday, May 6');
    const over = (type: string, pointerType: string) => square?.dispatchEvent(new PointerEvent(type, { pointerType, bubbles: true }));
    expect(element.shadowRoot?.querySelector('.square[title]')).to.equal(null);
    over('pointerover', 'mouse');
    expect(square?.title).to.equal('Wednesday, May 6, 2026: 1 badge');
    over('pointerout', 'mouse');
    over('pointerover', 'touch');
    expect(element.shadowRoot?.querySelector('.square[title]')).to.equal(null);
    expect(inside(element, '[part=calendar]').hasAttribute('aria-label')).to.equal(false);
    expect(inside(element, 'table.squares').getAttribute('aria-label')).to.equal('Days');
  });

  it('tells what is new of a chosen square, and not once more what was heard with it', async () => {
    const element = await timeline(term);
    labelled(element, 'Wednesday, May 6')?.click();
    await element.updateComplete;
    expect(textOf(inside(element, '.chosen [aria-live]'))).to.equal('P Present University of Northern Example');
  });

  it('has a real table behind it, with the gaps in it', async () => {
    const element = await timeline([...daily('Present', '2026-06-20', 2), ...daily('Present', '2026-06-29', 2)]);
    const rows = [...inside(element, 'table.behind tbody').children].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()).slice(1),
    );
    expect(rows.map(([count]) => count)).to.deep.equal(['1', '1', '0', '1', '1']);
    expect(rows[2]?.[1]).to.equal('7 days without a badge');
  });

  it('opens a day from that table as well, for fingers that are larger than a square', async () => {
    const element = await timeline(term);
    inside<HTMLDetailsElement>(element, 'details[part=table]').open = true;
    const pick = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('table.behind button') ?? [])].find(
      (button) => button.textContent === 'Wednesday, March 25, 2026',
    );
    expect(pick?.getBoundingClientRect().height).to.be.at.least(24);
    pick?.click();
    await element.updateComplete;
    expect(textOf(inside(element, '.chosen'))).to.contain('Wednesday, March 25, 2026: 1 badge');
  });

  it('pages ten thousand days by year, one node for a day', async () => {
    const element = await timeline(daily('Practice', '1999-02-13', 10_000));
    expect(squares(element).length).to.equal(181);
    expect(element.shadowRoot?.querySelectorAll('*').length).to.be.lessThan(3_000);
    inside(element, '.pager button').click();
    await element.updateComplete;
    expect(textOf(inside(element, '.pager'))).to.contain('2025');
    expect(squares(element).length).to.equal(365);
  });

  it('says that there is nothing, and keeps the fallback when nothing can be read', async () => {
    const empty = await mounted<OpenBadgeTimeline>(html`<open-badge-timeline></open-badge-timeline>`);
    expect(textOf(empty)).to.contain('There are no badges here yet.');
    const bad = await mounted<OpenBadgeTimeline>(
      html`<open-badge-timeline .source=${'[]'}><a href="https://a.example/">Attendance</a></open-badge-timeline>`,
    );
    await settled(bad);
    expect(textOf(bad)).to.contain('The collection is empty.');
    expect(bad.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('checks badges that nobody has checked', async () => {
    const element = await timeline([soundBadge({ name: 'One' }), soundBadge({ name: 'Two' })]);
    await settled(element);
    await element.updateComplete;
    expect(textOf(element)).to.contain('2 badges');
  });

  it('keeps hostile names texts, and writes no style attribute', async () => {
    const element = await timeline([checked({ name: '<img src=x onerror=alert(1)> \u202eend', on: '2026-06-30' })]);
    squares(element).at(-1)?.click();
    await element.updateComplete;
    expect(textOf(inside(element, '.chosen'))).to.contain('<img src=x onerror=alert(1)> \ufffdend');
    expect(element.shadowRoot?.querySelectorAll('img, [style]').length).to.equal(0);
  });

  describe('its tints', () => {
    for (const [count, most, level] of [
      [0, 1, 0],
      [1, 1, 3],
      [1, 2, 2],
      [2, 2, 4],
      [3, 3, 4],
      [4, 4, 4],
      [1, 100, 1],
      [25, 100, 1],
      [26, 100, 2],
      [100, 100, 4],
    ] as const) {
      it(`are ${level} for ${count} of ${most}`, () => expect(levelOf(count, most)).to.equal(level));
    }

    it('are told from the least to the most', () => {
      expect(levels(10)).to.deep.equal([
        { level: 1, from: 1, to: 2 },
        { level: 2, from: 3, to: 5 },
        { level: 3, from: 6, to: 7 },
        { level: 4, from: 8, to: 10 },
      ]);
    });
  });
});
