import type { VerifierWords } from '../verifier-words.js';

export const verifier: VerifierWords = {
  title: 'Verificar uma insígnia',
  drop: 'Solte uma insígnia aqui, ou',
  choose: 'escolha um arquivo',
  kinds: 'PNG, SVG, JSON ou JWT. O arquivo não sai deste navegador.',
  paste: 'Ou cole o endereço, o texto ou o token dela',
  recipient: 'De quem deveria ser? E-mail ou outro identificador, se quiser verificar isso também',
  check: 'Verificar',
  another: 'Verificar outra',
  reading: 'Lendo a insígnia…',
  result: 'Resultado',
};
