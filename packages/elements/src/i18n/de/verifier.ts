import type { VerifierWords } from '../verifier-words.js';

export const verifier: VerifierWords = {
  title: 'Ein Badge prüfen',
  drop: 'Ziehen Sie ein Badge hierher, oder',
  choose: 'wählen Sie eine Datei',
  kinds: 'PNG, SVG, JSON oder JWT. Die Datei bleibt in diesem Browser.',
  paste: 'Oder fügen Sie seine Adresse, seinen Text oder sein Token ein',
  recipient: 'Wem soll es gehören? E-Mail-Adresse oder andere Kennung, wenn das auch geprüft werden soll',
  check: 'Prüfen',
  another: 'Ein weiteres prüfen',
  reading: 'Badge wird gelesen …',
  result: 'Ergebnis',
};
