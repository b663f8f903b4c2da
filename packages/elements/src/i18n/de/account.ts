import type { AccountWords } from '../account-words.js';

export const account: AccountWords = {
  means: {
    format: 'Ein Badge ist eine Datei in fester Form. Fehlt ein Teil oder ist er falsch, lesen Programme ihn vielleicht verschieden.',
    hosted: 'Manche Badges tragen keine Signatur. Ihr Aussteller hält eine Kopie auf seinem Server, und diese Kopie zählt.',
    proof: 'Eine Signatur gehört zu einem einzigen Text. Wird danach nur ein Buchstabe geändert, passt sie nicht mehr.',
    issuer: 'Jeder kann jeden Namen in eine Datei schreiben. Der Schlüssel hinter der Signatur zeigt, von wem sie wirklich stammt.',
    claims: 'Ein Token sagt manches zweimal, außen und innen. Ist beides verschieden, wurden vielleicht zwei Badges vermischt.',
    validity: 'Viele Badges gelten nur eine Zeit lang, denn Fertigkeiten und Regeln ändern sich.',
    status: 'Ein Aussteller kann einen Badge zurücknehmen. Dann setzt er ihn auf eine Liste, die man fragen kann.',
    recipient:
      'Ein Badge kann in Ordnung sein und jemand anderem gehören. Die Adresse, die Sie eingegeben haben, wurde mit der darin verglichen.',
    trust:
      'Das Bisherige zeigt, wer ihn ausgestellt hat, nicht, wie gut diese Stelle ist. Eine Website kann eine Liste der Aussteller führen, die sie kennt.',
    endorsements: 'Andere können für einen Badge oder seinen Aussteller einstehen. Auch das muss jeder von ihnen signieren.',
  },
  requestsListed: 'Andere Server werden nur gefragt, was für die Prüfung nötig ist. Jede Anfrage steht im Bericht.',
  requests: (count) => (count === 1 ? 'Die eine Anfrage, die gestellt wurde' : `Die ${count} Anfragen, die gestellt wurden`),
  title: 'Bericht über einen Badge',
  given: 'Was vorlag',
  pasted: 'eingefügter Text',
  verdict: 'Ergebnis',
  badge: 'Badge',
  issuer: 'Aussteller',
  madeOutTo: 'Ausgestellt für',
  comparedWith: 'Verglichen mit',
  provesNothing:
    'Dieser Bericht beweist für sich allein nichts, denn jeder kann einen schreiben. Prüfen Sie den Badge zur Sicherheit noch einmal.',
  keep: 'Diesen Bericht behalten',
  copy: 'Als Text kopieren',
  saveText: 'Als Text sichern',
  saveData: 'Als JSON sichern',
  print: 'Drucken',
  says: 'Was der Badge sagt',
  files: (count) => (count === 1 ? '1 Datei' : `${count} Dateien`),
  tooMany: (most) => `Nur die ersten ${most} werden geprüft.`,
};
