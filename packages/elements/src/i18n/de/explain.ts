import type { ExplainWords } from '../explain-words.js';

export const explain: ExplainWords = {
  title: 'Kurz erklärt',
  badge: {
    question: 'Was ist dieses Badge?',
    answer:
      'Ein Badge ist ein Zertifikat in digitaler Form. Es sagt, was jemand gelernt oder getan hat, wer das sagt und wie es gezeigt wurde. Es trägt einen Beleg, den jeder prüfen kann: eine digitale Signatur oder die Adresse der Kopie, die sein Aussteller aufbewahrt.',
  },
  microCredential: {
    question: 'Was ist ein Micro-Credential?',
    answer:
      'Ein Micro-Credential steht für ein kleines Stück Lernen: einen kurzen Kurs, eine Fähigkeit, ein Projekt. Es sagt, was gelernt wurde, wie es geprüft wurde und von wem. Mehrere davon können für einen größeren Abschluss zählen.',
  },
  verified: {
    question: 'Was heißt hier „Verifiziert“?',
    answer:
      'Der Beleg passt. Das Badge stammt von der Kennung, die unter dem Namen des Ausstellers steht, und wurde seitdem nicht geändert. Es ist nicht abgelaufen. Führt der Aussteller eine Liste widerrufener Badges, so steht es nicht darauf. Ihr Browser hat das selbst geprüft. „Verifiziert“ sagt nicht, wie gut der Aussteller ist, und auch nicht, dass das Badge der Person gehört, die es Ihnen zeigt.',
  },
  undetermined: {
    question: 'Warum lässt es sich nicht prüfen?',
    answer:
      'Etwas, das die Prüfung braucht, hat gefehlt. Oft hat ein Server nicht geantwortet oder lässt sich von anderen Websites nicht fragen. Manchmal verwendet ein Badge ein Verfahren, das diese Seite nicht kennt. Das spricht nicht gegen das Badge: Es kann völlig in Ordnung sein. Versuchen Sie es später noch einmal, oder fragen Sie den Aussteller.',
  },
  invalid: {
    question: 'Was heißt hier „Nicht gültig“?',
    answer:
      'Die Prüfung hat einen Fehler gefunden: Diese Kopie wurde nach dem Signieren geändert, oder jemand anderes hat sie signiert, oder ein Teil des Belegs ist beschädigt. Es geht um diese Kopie der Datei, nicht um die Person. Lassen Sie sich das Original geben, oder fragen Sie den Aussteller.',
  },
};
