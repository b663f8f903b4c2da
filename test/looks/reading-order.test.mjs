/**
 * What somebody hears who goes through an element from its beginning to its end: the accessibility tree of key stories as text, beside the one that was approved
 * (test/looks/reading-order/). The order, the names and the roles are all that such a reader has. After a change that is meant: read it, then `npm run pictures`.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStage } from './stage.mjs';

const APPROVED = fileURLToPath(new URL('./reading-order/', import.meta.url));
const APPROVE = process.env.APPROVE_PICTURES === '1';

const STORIES = {
  card: 'open-badge/Verified',
  'card-unknown': 'open-badge/IssuerUnreachable',
  'card-problem': 'open-badge/NotABadge',
  compact: 'open-badge/CompactAndNarrow',
  detail: 'open-badge-detail/Verified',
  wall: 'open-badge-wall/ByYear',
  stack: 'open-badge-stack/UnderWay',
  'stack-map': 'open-badge-stack/MapOfRoutes',
  'stack-ring': 'open-badge-stack/Ring',
  timeline: 'open-badge-timeline/TermOf99',
  verifier: 'open-badge-verifier/IssuerUnreachable',
};

/** Roles that only hold others, where they have no name. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'MenuListPopup', 'LayoutTable', 'LabelText']);
const TOLD = [
  'level',
  'checked',
  'pressed',
  'expanded',
  'disabled',
  'selected',
  'live',
  'valuetext',
  'posinset',
  'setsize',
  'modal',
  'hasPopup',
];

/** One line a node, indented by what it stands in: role, name, and what else is told of it. Text that its holder's name says already is left out. */
function written(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth, around) => {
    const role = node.role?.value;
    // The name of a row is that of all its cells.
    const name = role === 'row' ? '' : (node.name?.value ?? '').trim();
    const silent =
      node.ignored || (SILENT.has(role) && name === '') || role === 'RootWebArea' || role === 'InlineTextBox' || role === 'ListMarker';
    const repeated = role === 'StaticText' && around.includes(name);
    const told = (node.properties ?? [])
      .filter(
        ({ name: property, value }) => TOLD.includes(property) && value.value !== false && value.value !== 'false' && value.value !== 'off',
      )
      .map(({ name: property, value }) => (value.value === true ? property : `${property} ${value.value}`));
    const described = node.description?.value ? [`described "${node.description.value}"`] : [];
    const heard = !silent && !repeated && (role !== 'StaticText' || name !== '');
    if (heard) {
      lines.push(
        [
          `${'  '.repeat(depth)}${role === 'StaticText' ? 'text' : role}`,
          ...(name ? [JSON.stringify(name)] : []),
          ...told,
          ...described,
        ].join(' '),
      );
    }
    if (role === 'StaticText') return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, heard ? depth + 1 : depth, heard && name ? name : silent ? around : '');
    }
  };
  walk(nodes[0], 0, '');
  return `${lines.join('\n')}\n`;
}

let stage;
before(async () => {
  stage = await openStage();
  if (APPROVE) mkdirSync(APPROVED, { recursive: true });
});
after(() => stage.close());

describe('the reading order', () => {
  for (const [name, story] of Object.entries(STORIES)) {
    it(`of ${name} is as it was approved`, async () => {
      const page = await stage.show(story, { width: 1000, height: 4000 });
      const client = await page.createCDPSession();
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      await client.detach();
      const heard = written(nodes);
      if (APPROVE) writeFileSync(`${APPROVED}${name}.txt`, heard);
      assert.equal(heard, readFileSync(`${APPROVED}${name}.txt`, 'utf8'));
    });
  }
});
