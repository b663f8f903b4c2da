import { say } from '../phrase.js';
import type { ReportWords } from '../words.js';
import { reasons } from './reasons.js';

const notAsked = say`Nicht gefragt, weil nichts belegt, wer das Badge gemacht hat.`;

export const report: ReportWords = {
  reasons,
  outcomes: { passed: 'Ja', failed: 'Nein', undetermined: 'Unbekannt', notApplicable: 'Trifft nicht zu' },
  checks: {
    format: {
      question: 'Lässt es sich als Open Badge lesen?',
      passed: () => say`Es hat die Form, die der Standard verlangt.`,
      notApplicable: say`Nichts zu lesen.`,
    },
    hosted: {
      question: 'Sagt der Server des Ausstellers dasselbe?',
      passed: ({ host }) =>
        host
          ? say`${host} hat das Badge genau so, wie es hier gezeigt wird.`
          : say`Der Server des Ausstellers hat das Badge genau so, wie es hier gezeigt wird.`,
      notApplicable: say`Es trägt seine eigene Signatur.`,
    },
    proof: {
      question: 'Ist es seit der Unterschrift unverändert?',
      passed: ({ suite }) => (suite ? say`Die Signatur passt zu jedem Wort (${suite}).` : say`Die Signatur passt zu jedem Wort.`),
      notApplicable: say`Es ist nicht signiert; der Server seines Ausstellers steht dafür ein.`,
    },
    issuer: {
      question: 'Stammt es vom genannten Aussteller?',
      passed: ({ signedBy }) => (signedBy ? say`Belegt: ${signedBy}` : say`Der Aussteller ist belegt.`),
      notApplicable: say`Nicht gefragt, weil weder eine Signatur noch ein Server dafür einsteht.`,
    },
    claims: {
      question: 'Stimmen Token und Badge überein?',
      passed: () => say`Sie sagen dasselbe.`,
      notApplicable: say`Es steckt nicht in einem Token.`,
    },
    validity: {
      question: 'Ist es heute gültig?',
      passed: () => say`Heute liegt innerhalb seiner Daten.`,
      notApplicable: notAsked,
    },
    status: {
      question: 'Steht der Aussteller noch dazu?',
      passed: () => say`Es ist weder widerrufen noch ausgesetzt.`,
      notApplicable: say`Der Aussteller hat keine Liste widerrufener Badges angegeben, die man fragen könnte.`,
    },
    recipient: {
      question: 'Gehört es der Person, nach der gefragt wurde?',
      passed: () => say`Ja, das tut es.`,
      notApplicable: say`Es wurde nach niemandem gefragt.`,
    },
    trust: {
      question: 'Kennt diese Website den Aussteller?',
      passed: () => say`Der Aussteller steht auf der Liste dieser Website.`,
      notApplicable: notAsked,
    },
    endorsements: {
      question: 'Halten seine Empfehlungen?',
      passed: () => say`Jede Empfehlung darin ist von ihrem eigenen Verfasser signiert.`,
      notApplicable: say`Es enthält keine.`,
    },
  },
};
