/** Small badges for the stories: each is complete where its story needs it, and says nothing more. They are unsigned; the stories' verifier decides. */

type Json = Record<string, unknown>;

const CONTEXT = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'];

export interface StoryBadge {
  readonly name?: string;
  readonly issuer?: Json;
  readonly achievement?: Json;
  readonly subject?: Json;
  readonly more?: Json;
}

/** A sound Open Badge 3.0 with what a story changes in it. */
export function storyBadge({
  name = 'Teamwork in Distributed Research Groups',
  issuer,
  achievement,
  subject,
  more,
}: StoryBadge = {}): Json {
  const id = `https://university.example/badges/${encodeURIComponent(name)}`;
  return {
    '@context': CONTEXT,
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name,
    issuer: {
      id: 'did:web:university.example',
      type: ['Profile'],
      name: 'University of Northern Example',
      url: 'https://university.example/',
      ...issuer,
    },
    validFrom: '2024-06-01T00:00:00Z',
    credentialSubject: {
      type: ['AchievementSubject'],
      id: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
      ...subject,
      achievement: {
        id: `https://university.example/achievements/${encodeURIComponent(name)}`,
        type: ['Achievement'],
        achievementType: 'Certificate',
        name,
        description: 'Works well with others across time zones, and leaves every document better than it was.',
        criteria: { narrative: 'Finish three group projects, one of them as **coordinator**.' },
        alignment: alignments.slice(0, 3),
        ...achievement,
      },
    },
    ...more,
  };
}

export const alignments: readonly Json[] = [
  alignment('Collaborate with others', 'ESCO 1.2', 'S1.8.1', 'Work with others to reach a shared goal.'),
  alignment('Give constructive feedback', 'ESCO 1.2', 'S1.2.0'),
  alignment('Interact through digital technologies', 'DigComp 2.2', '2.1'),
];

function alignment(targetName: string, targetFramework: string, targetCode: string, targetDescription?: string): Json {
  return {
    type: ['Alignment'],
    targetName,
    targetUrl: `https://frameworks.example/${targetCode}`,
    targetFramework,
    targetCode,
    ...(targetDescription && { targetDescription }),
  };
}

/** A badge that says everything that a badge can say. */
export const fullBadge: Json = storyBadge({
  issuer: { description: 'A public university in the north.', image: { id: dataPicture('#234'), type: 'Image' } },
  achievement: {
    fieldOfStudy: 'Research methods',
    creditsAvailable: 3,
    humanCode: 'RM-204',
    tag: ['teamwork', 'remote work', 'research'],
    criteria: {
      id: 'https://university.example/criteria/teamwork',
      narrative:
        '## How to earn it\n\nFinish **three** group projects:\n\n1. one as *coordinator*\n2. one as reviewer\n3. one across two time zones\n\n> The group decides together whether the work is done.\n\n| Part | Weight |\n|---|---|\n| Project | 60 % |\n| Reflection | 40 % |\n\nSee [the handbook](https://university.example/handbook).',
    },
    resultDescription: [
      {
        id: 'urn:story:rubric',
        type: ['ResultDescription'],
        name: 'Collaboration',
        resultType: 'RubricCriterionLevel',
        requiredLevel: 'urn:story:level:2',
        rubricCriterionLevel: ['Emerging', 'Developing', 'Proficient', 'Exemplary'].map((level, at) => ({
          id: `urn:story:level:${at + 1}`,
          type: ['RubricCriterionLevel'],
          name: level,
          points: String(at + 1),
        })),
      },
      {
        id: 'urn:story:score',
        type: ['ResultDescription'],
        name: 'Final score',
        resultType: 'RawScore',
        valueMin: '0',
        valueMax: '100',
        requiredValue: '60',
      },
    ],
  },
  subject: {
    identifier: [{ type: 'IdentityObject', hashed: false, identityHash: 'amara@university.example', identityType: 'emailAddress' }],
    activityStartDate: '2023-10-01T00:00:00Z',
    activityEndDate: '2024-05-20T00:00:00Z',
    term: 'Winter and summer 2024',
    result: [
      { type: ['Result'], resultDescription: 'urn:story:rubric', achievedLevel: 'urn:story:level:3' },
      { type: ['Result'], resultDescription: 'urn:story:score', value: '87' },
    ],
  },
  more: {
    validUntil: '2034-06-01T00:00:00Z',
    evidence: [
      {
        id: 'https://university.example/evidence/rivers',
        type: ['Evidence'],
        name: 'Joint report on river plastics',
        narrative: 'A report by **five** people in three countries.',
        genre: 'Report',
        audience: 'City council',
      },
    ],
  },
});

/** What one person learned, as an employer would want to read it: thirteen competencies of three frameworks, results of every kind, and who stands behind it. */
export const richBadge: Json = storyBadge({
  name: 'Certificate of Mastery: Electrical Installation',
  issuer: {
    id: 'did:web:college.example',
    name: 'Riverside Technical College',
    url: 'https://college.example/',
    official: 'Office of the Registrar',
    parentOrg: { type: ['Profile'], id: 'https://state.example/colleges', name: 'State College System' },
    otherIdentifier: [{ type: 'IdentifierEntry', identifier: '0190001', identifierType: 'lisSourcedId' }],
    endorsement: [endorsement('Accredited for vocational training until 2029.', 'Accrediting Commission', 'did:web:accreditor.example')],
  },
  achievement: {
    achievementType: 'MicroCredential',
    description: 'Installs, tests and documents low-voltage systems safely and to code.',
    creator: { type: ['Profile'], id: 'did:web:council.example', name: 'National Trades Council', url: 'https://council.example/' },
    fieldOfStudy: 'Electrical engineering',
    creditsAvailable: 6,
    humanCode: 'EL-310',
    tag: ['wiring', 'safety', 'testing'],
    criteria: { narrative: 'Pass the **safety test**, wire two installations under supervision, and document both.' },
    alignment: [
      ...[
        'Apply wiring regulations',
        'Test electrical installations',
        'Read circuit diagrams',
        'Splice cable',
        'Install lighting',
        'Isolate circuits',
        'Use measuring instruments',
        'Document work',
      ].map((targetName, at) => ({
        type: ['Alignment'],
        targetName,
        targetUrl: `http://data.europa.eu/esco/skill/s${at}`,
        targetCode: `S6.1.${at}`,
      })),
      {
        type: ['Alignment'],
        targetName: 'Electricians',
        targetUrl: 'https://www.onetonline.org/link/summary/47-2111.00',
        targetCode: '47-2111.00',
      },
      {
        type: ['Alignment'],
        targetName: 'Use appropriate tools strategically',
        targetUrl: 'https://standards.example/ims/case/v1p0/CFItems/1',
        targetType: 'CFItem',
        targetCode: 'MP5',
      },
      {
        type: ['Alignment'],
        targetName: 'Journeyman Electrician',
        targetUrl: 'https://credentialfinder.org/credential/1',
        targetType: 'ceterms:Credential',
      },
    ],
    resultDescription: [
      {
        id: 'urn:story:workmanship',
        type: ['ResultDescription'],
        name: 'Workmanship',
        resultType: 'RubricCriterionLevel',
        requiredLevel: 'urn:story:w2',
        rubricCriterionLevel: ['Beginning', 'Competent', 'Proficient', 'Master'].map((name, at) => ({
          id: `urn:story:w${at + 1}`,
          type: ['RubricCriterionLevel'],
          name,
          points: String(at + 1),
          description: at === 2 ? 'Works without supervision and explains each choice.' : undefined,
        })),
      },
      { id: 'urn:story:theory', type: ['ResultDescription'], name: 'Theory', resultType: 'Percent', requiredValue: '60' },
      {
        id: 'urn:story:grade',
        type: ['ResultDescription'],
        name: 'Project',
        resultType: 'LetterGrade',
        allowedValue: ['D', 'C', 'B', 'A'],
        requiredValue: 'C',
      },
      { id: 'urn:story:safety', type: ['ResultDescription'], name: 'Safety test', resultType: 'Status' },
      { id: 'urn:story:interview', type: ['ResultDescription'], name: 'Interview', resultType: 'Result' },
    ],
    related: [{ type: ['Related'], id: 'https://college.example/achievements/mastery/2022', version: '2022' }],
  },
  subject: {
    identifier: [
      { type: 'IdentityObject', hashed: false, identityHash: 'Amara Okafor', identityType: 'name' },
      {
        type: 'IdentityObject',
        hashed: true,
        // sha256 of "amara@college.example" and the salt.
        identityHash: 'sha256$5998a132cfe80905f63954e6444fbdbd46329deb180db9c94497295fa81e3f03',
        identityType: 'emailAddress',
        salt: 'river',
      },
    ],
    source: { type: ['Profile'], id: 'did:web:assessors.example', name: 'Independent Assessors’ Guild', url: 'https://assessors.example/' },
    activityStartDate: '2024-05-02T00:00:00Z',
    activityEndDate: '2024-05-31T00:00:00Z',
    creditsEarned: 6,
    result: [
      { type: ['Result'], resultDescription: 'urn:story:workmanship', achievedLevel: 'urn:story:w3' },
      { type: ['Result'], resultDescription: 'urn:story:theory', value: '91' },
      { type: ['Result'], resultDescription: 'urn:story:grade', value: 'B' },
      { type: ['Result'], resultDescription: 'urn:story:safety', status: 'Completed' },
      { type: ['Result'], resultDescription: 'urn:story:nowhere', value: '7' },
    ],
  },
  more: {
    validUntil: '2029-06-01T00:00:00Z',
    endorsement: [endorsement('We hire people with this certificate without a further test.', 'Grid Works', 'did:web:gridworks.example')],
    evidence: [
      {
        id: 'https://college.example/evidence/1',
        type: ['Evidence'],
        name: 'Two documented installations',
        narrative: 'A workshop and a **school kitchen**, with test protocols.',
        genre: 'Project',
        audience: 'Building inspectors',
      },
    ],
    refreshService: { type: '1EdTechCredentialRefresh', id: 'https://college.example/refresh/1' },
    termsOfUse: [{ type: 'Policy', id: 'https://college.example/terms' }],
  },
});

function endorsement(endorsementComment: string, name: string, id: string): Json {
  return {
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id, type: ['Profile'], name, url: `https://${id.split(':').at(-1)}/` },
    validFrom: '2024-02-01T00:00:00Z',
    credentialSubject: { id: 'urn:story:endorsed', type: ['EndorsementSubject'], endorsementComment },
  };
}

/** A picture that needs no server. */
export function dataPicture(colour: string): string {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><path fill="${colour}" d="M48 4 84 20v28c0 22-16 36-36 44C28 84 12 70 12 48V20Z"/><path fill="none" stroke="#fff" stroke-width="6" d="m32 48 12 12 22-26"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

export const longNames = storyBadge({
  name: 'A very long name of an achievement, which tells of the many things that one person did in three years of study, practice, service and care',
  issuer: {
    id: 'did:key:z6Mkon3Necd6NkkyfoGoHxid2znGc59LU3K7mubaRcFbLfLX',
    name: 'The Royal and Ancient Institute for the Advancement of Interdisciplinary Names and Titles of Considerable Length',
  },
});

export const shortNames = storyBadge({ name: 'Go', issuer: { name: 'XY' }, achievement: { alignment: [], achievementType: 'Badge' } });

export const rightToLeft = storyBadge({
  name: 'شهادة العمل الجماعي في مجموعات البحث',
  issuer: { name: 'جامعة الشمال' },
  achievement: { description: 'يعمل جيدًا مع الآخرين.', criteria: { narrative: 'أكمل ثلاثة مشاريع جماعية.' } },
});

export const impostor = storyBadge({ name: '✔ Verified', issuer: { name: '✔ Verified · Harvard\u202eytisrevinU' } });

export const pictured = storyBadge({
  achievement: { image: { id: dataPicture('#1c5d99'), type: 'Image', caption: 'A blue shield with a tick' } },
});

/** Badges of three years and three issuers, for walls. */
export const shelf: readonly Json[] = [
  'Teamwork',
  'Accessible Web',
  'Field Notes: Rivers and Wetlands',
  'Peer Review',
  'Open Data',
  'Speaker',
  'First Aid',
  'Docs Sprint',
  'Mentor',
].map((name, at) =>
  storyBadge({
    name,
    issuer: { name: ['University of Northern Example', 'River Trust', 'Write the Docs'][at % 3] },
    achievement: { achievementType: ['Certificate', 'Badge', 'Award'][at % 3], alignment: alignments.slice(0, at % 4) },
    subject: { term: ['Conference 2024', 'Summer school', 'Conference 2024'][at % 3] },
    more: { validFrom: `${2022 + (at % 3)}-04-0${at + 1}T00:00:00Z` },
  }),
);
