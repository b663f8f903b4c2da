import type { DetailWords } from '../detail-words.js';
import { say } from '../phrase.js';
import { listsOf, pluralsOf } from '../plural.js';

const plural = pluralsOf<'one'>('de');
const listed = listsOf('de');

export const detail: DetailWords = {
  summary({ issuer, recipient, name, on, competencies, results, evidence, endorsements, until }) {
    const holds = listed([
      ...(competencies > 0 ? [plural(competencies, { one: 'eine Kompetenz', other: `${competencies} Kompetenzen` })] : []),
      ...(results > 0 ? [plural(results, { one: 'ein Ergebnis', other: `${results} Ergebnisse` })] : []),
      ...(evidence > 0 ? [plural(evidence, { one: 'ein Nachweis', other: `${evidence} Nachweise` })] : []),
      ...(endorsements > 0 ? [plural(endorsements, { one: 'eine Empfehlung', other: `${endorsements} Empfehlungen` })] : []),
    ]);
    const limit = until ? `Es ist gültig bis ${until}` : 'Es hat kein Enddatum';
    return [
      ...(issuer ? say`${issuer} hat das Badge ` : ['Verliehen: das Badge ']),
      { value: name },
      ...(recipient ? say` an ${recipient}` : []),
      on ? ` am ${on}` : '',
      issuer ? ' verliehen. ' : '. ',
      holds === '' ? `${limit}.` : `${limit} und enthält: ${holds}.`,
    ];
  },
  proof(signedBy, { hosted, revocable, limited }) {
    const made = hosted
      ? say`Bestätigt von ${signedBy}, wo sein Aussteller es aufbewahrt.`
      : say`Signiert von ${signedBy}; seitdem nicht geändert.`;
    if (limited && revocable) return [...made, ' Nicht abgelaufen, nicht widerrufen.'];
    return limited ? [...made, ' Nicht abgelaufen.'] : revocable ? [...made, ' Nicht widerrufen.'] : made;
  },
  unproven: say`Noch belegt das nichts: Es ist, was die Datei von sich selbst sagt.`,
  notToRelyOn: say`Was folgt, ist nur, was die Datei sagt.`,
  what: 'Wofür es steht',
  criteria: 'Wie man es erwirbt',
  criteriaPage: 'Kriterien auf der Seite des Ausstellers',
  why: 'Warum es verliehen wurde',
  tags: 'Themen',
  field: 'Fachgebiet',
  specialization: 'Spezialisierung',
  creditsAvailable: 'Leistungspunkte',
  creditsEarned: 'Erworbene Leistungspunkte',
  code: 'Code',
  version: 'Version',
  kind: 'Art',
  competencies: 'Kompetenzen',
  noFramework: 'Andere',
  results: 'Ergebnisse',
  outOf: (low, high) => say`auf einer Skala von ${low} bis ${high}`,
  required: (value) => say`Gefordert: ${value}`,
  reached: 'erreicht',
  requiredLevel: 'gefordert',
  status: 'Status',
  evidence: 'Nachweise',
  genre: 'Art',
  audience: 'Für',
  authority: 'Mit welcher Berechtigung',
  proven: 'Belegte Kennung',
  claimed: 'Kennung, die es angibt',
  creator: 'Leistung beschrieben von',
  assessor: 'Bewertet von',
  parent: 'Teil von',
  official: 'Kontakt',
  listedAs: (name) => say`Auf der Ausstellerliste dieser Website als ${name}.`,
  identifiers: 'Auch bekannt als',
  endorsements: 'Empfehlungen',
  endorsementHolds: (signedBy) => say`Signatur hält · ${signedBy}`,
  endorsementOpen: say`Nicht belegt: Das könnte jeder geschrieben haben.`,
  endorsementBad: say`Ihre Signatur hält nicht. Verlassen Sie sich nicht darauf.`,
  recipient: 'Für wen',
  recipientId: 'Kennung',
  mail: 'E-Mail',
  hashed: 'Die Adresse ist als Fingerabdruck gespeichert. Man kann ihn mit einer Adresse vergleichen, aber nicht lesen.',
  masked: 'Hier gekürzt, zum Schutz der Person.',
  role: 'Rolle',
  history: 'Daten',
  awarded: 'Verliehen',
  activity: 'Tätigkeit',
  term: 'Zeitraum',
  validFrom: 'Gültig ab',
  validUntil: 'Gültig bis',
  licence: 'Lizenznummer',
  checked: 'Was geprüft wurde',
  checkedOn: (moment) => `In diesem Browser geprüft: ${moment}.`,
  asked: 'Beim Prüfen gefragt:',
  askedNobody: 'Kein Server musste gefragt werden.',
  unsignedPicture: 'Das Bild stammt aus der Datei um das Badge und ist von der Signatur nicht gedeckt.',
  pictureFrom: (host) => say`Das Bild wird von ${host} geladen; die Signatur deckt nur seine Adresse.`,
  original: 'Das Badge selbst',
  address: 'Adresse',
  save: 'Datei speichern',
  checkElsewhere: 'Jeder kann die Datei mit jedem Prüfprogramm für Open Badges noch einmal prüfen; es muss nicht auf dieser Seite sein.',
  identifier: 'Kennung',
  related: 'Andere Ausgaben',
  alsoIn: 'Auch auf:',
  moreText: 'Mehr von diesem Text',
};
