import { say } from '../phrase.js';
import type { StandingWords } from '../standing-words.js';

export const standing: StandingWords = {
  registries: {
    listed: (registry) => say`${registry} führt diesen Aussteller.`,
    notListed: (registry) => say`${registry} führt diesen Aussteller nicht.`,
    unreachable: (registry) => say`${registry} gab keine verlässliche Antwort.`,
  },
  endorses: {
    badge: 'Über diesen Badge',
    achievement: 'Über die Leistung',
    issuer: 'Über den Aussteller',
    parent: 'Über die Organisation über dem Aussteller',
    creator: 'Über die Urheber der Leistung',
    assessor: 'Über die Bewertenden',
  },
  jurisdiction: { title: 'Anerkannt in', everywhere: 'allen Ländern', except: (places) => `außer ${places}` },
  whose: 'Wem gehört der Badge? Eine E-Mail-Adresse oder eine andere Kennung eingeben',
  compare: 'Vergleichen',
  stays: 'Verglichen wird in diesem Browser. Was Sie eingeben, wird nirgendwohin gesendet.',
  belongs: {
    exact: 'Ja. Der Badge wurde genau dafür ausgestellt.',
    loose: 'Ja, bis auf Großbuchstaben, Leerzeichen oder einen Vorsatz: Der Badge schreibt es anders.',
    none: 'Nein. Der Badge wurde für jemand anderen ausgestellt, oder für eine andere Adresse dieser Person.',
    nobody: 'Der Badge nennt niemanden, mit dem sich vergleichen ließe.',
  },
  yetUnproven: 'Der Badge selbst ist aber nicht verifiziert; darum beweist das nichts.',
  newer: 'Eine neuere Fassung',
  askForNewer: (host) => say`${host} nach einer neueren Fassung fragen`,
  askingTells: 'Vorher wird nichts gefragt. Danach weiß dieser Server, dass jemand diesen Badge ansieht.',
  asking: 'Wird gefragt …',
  terms: 'Nutzungsbedingungen',
  schema: 'Sein eigenes Schema',
  notHeldAgainst: 'Der Badge wurde nicht daran gemessen.',
  savePicture: 'Als Bild sichern',
  pictureProves: 'Ein Bild beweist nichts. Prüfen Sie den Badge selbst.',
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  copyByHand: 'Hier zum Kopieren',
  share: 'Teilen',
};
