import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { recipe } from './support/recipe.js';
import { findings } from './support/verifier.js';

/**
 * What an owner pastes, place by place. Each begins with the same step: put the folder `packages/embed/dist/` on a server of yours as `open-badges/`, with your
 * badges beside it. Where a place takes no scripts, `embed.html` from that folder goes into a frame.
 */
const meta: Meta = { title: 'Recipes' };
export default meta;

const some = [findings.verified, findings.verified, findings.expired, findings.verified, findings.unreachable];
const mixed = (at: number) => some[at % some.length] ?? findings.verified;

/** One script, one tag. What stands inside the tag is shown until the badge is read, and where scripts don't run; the rule keeps the room. */
export const PlainPage = recipe(
  `<script type="module" src="/open-badges/open-badges.js"></script>
<style>
  open-badge:not(:defined) { display: block; min-block-size: 13rem; }
</style>

<open-badge src="/badges/robotics.json">
  <a href="/badges/robotics.json">Field Robotics, awarded in June 2024</a>
</open-badge>`,
  findings.verified,
);

/**
 * The folder is a plugin of WordPress: zipped as `open-badges.zip` and uploaded under Plugins, Add New, it brings the script, keeps the tags of authors, and has the media
 * library take `.json` and `.jwt` files. Then this goes into a block "Custom HTML", with the address that "Copy URL to clipboard" gives. All of it, step by step: docs/places.md.
 */
export const WordPressPlugin: StoryObj = {
  ...recipe(
    `<open-badge src="/wp-content/uploads/2026/12/robotics.json">
  <a href="/wp-content/uploads/2026/12/robotics.json">Field Robotics</a>
</open-badge>`,
    findings.verified,
  ),
  name: 'WordPress with the plugin',
};

/**
 * Without the plugin, with the folder beside `wp-content`: add a block "Custom HTML" and paste this. WordPress keeps scripts only of people with the capability
 * `unfiltered_html`: administrators and editors, in a network of sites only the super admin. Of others it keeps nothing but the links: they put a reusable block (a pattern)
 * into their posts, which one of these has made.
 */
export const WordPressBlock: StoryObj = {
  ...recipe(
    `<script type="module" src="/open-badges/open-badges.js"></script>
<open-badge src="/badges/robotics.json">
  <a href="/badges/robotics.json">Field Robotics</a>
</open-badge>`,
    findings.verified,
  ),
  name: 'WordPress block',
};

/**
 * One file with all badges, a JSON list, and one tag on one line: there is nothing that WordPress could split. Outside of the block "Custom HTML", in the classic editor and
 * in text widgets, it makes a paragraph of whatever stands between blank lines, and a wall with its badges in it falls apart into `<p>`s. Who lists the badges one by one, which
 * pictures need, puts them into a block "Custom HTML", and leaves no blank line between `<open-badge-wall>` and its end.
 */
export const WordPressWall: StoryObj = {
  ...recipe(
    `<script type="module" src="/open-badges/open-badges.js"></script>
<open-badge-wall src="/badges/all.json" sort="newest"><a href="/badges/all.json">All badges</a></open-badge-wall>`,
    mixed,
  ),
  name: 'WordPress wall',
};

/**
 * Insert, Embed, "Embed code" (or the address alone, under "By URL"). The frame does not grow with what is in it there: 260 px do for a card, 640 where its details are to be
 * read inside. A frame without an origin of its own needs one header from the server of the folder: docs/places.md.
 */
export const GoogleSitesEmbed: StoryObj = {
  ...recipe(
    `<iframe
  src="https://your-site.example/open-badges/embed.html?src=/badges/robotics.json"
  title="Badge: Field Robotics"
  width="100%" height="260" style="border: 0"
></iframe>`,
    findings.verified,
  ),
  name: 'Google Sites embed',
};

/**
 * Add a block "Text" (in older versions "HTML") to a course, open the source view of its editor (`<>`), and paste this. A frame
 * survives the editor; a script may not. Where not even a frame is
 * kept, as in forums, a link to the same address leads to a page.
 */
export const MoodleBlock: StoryObj = {
  ...recipe(
    `<iframe
  src="https://your-site.example/open-badges/embed.html?show=wall&amp;group-by=year&amp;src=/badges/all.json"
  title="Badges of this course"
  width="100%" height="900" loading="lazy" style="border: 0"
></iframe>`,
    mixed,
  ),
  name: 'Moodle text block',
};

/** A page of one's own: all of them, by year, with an address for each. */
export const PersonalPage = recipe(
  `<link rel="stylesheet" href="/open-badges/themes/paper.css">
<script type="module" src="/open-badges/open-badges.js"></script>

<open-badge-wall group-by="year" searchable deep-links src="/badges/all.json">
  <a href="/badges/all.json">All my badges</a>
</open-badge-wall>`,
  mixed,
);

/** Beside a name: the newest few as lines, and the others when somebody wants them. The counts are of all of them. */
export const ProfileColumn = recipe(
  `<script type="module" src="/open-badges/open-badges.js"></script>

<aside style="max-inline-size: 22rem">
  <h2>Badges</h2>
  <open-badge-wall density="list" sort="newest" first="3" src="/badges/all.json">
    <a href="/badges/all.json">All badges</a>
  </open-badge-wall>
</aside>`,
  mixed,
);

/** A conference with its own colours and its own language: the theme is one link, the language is that of the page or of the part around the wall. */
export const ConferenceWallInSpanish: StoryObj = {
  ...recipe(
    `<link rel="stylesheet" href="/open-badges/themes/conference.css">
<script type="module" src="/open-badges/open-badges.js"></script>

<section lang="es">
  <h2>Lo que se llevaron a casa</h2>
  <open-badge-wall group-by="event" sort="newest" searchable deep-links src="/badges/all.json">
    <a href="/badges/all.json">Todas las insignias</a>
  </open-badge-wall>
</section>`,
    mixed,
  ),
  name: 'Conference wall in Spanish',
};

/** A card at an application. The list says which issuers the site knows; `recipient` compares the badge with the address that the applicant gave; nobody else is asked before the employer clicks. */
export const JobBoardCard = recipe(
  `<script type="module" src="/open-badges/open-badges.js"></script>

<open-badge-provider trust="/issuers.json" privacy="strict">
  <open-badge layout="compact" src="/badges/robotics.json" recipient="amara@mail.example">
    <a href="/badges/robotics.json">Field Robotics</a>
  </open-badge>
</open-badge-provider>`,
  findings.listed,
);

/** Where a page takes scripts of its own but not ours: the frame says how high it is, and the page makes it so. */
export const FrameThatGrows = recipe(
  `<iframe id="my-badge" title="Badge: Field Robotics" width="100%" height="260" style="border: 0"
  src="https://badges.example/open-badges/embed.html?src=/badges/robotics.json"></iframe>
<script>
  const frame = document.getElementById('my-badge');
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && data?.type === 'open-badge-height') frame.height = data.height;
  });
</script>`,
  findings.verified,
);
