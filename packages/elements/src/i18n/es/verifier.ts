import type { VerifierWords } from '../verifier-words.js';

export const verifier: VerifierWords = {
  title: 'Comprobar una insignia',
  drop: 'Suelte aquí una insignia o',
  choose: 'elija un archivo',
  kinds: 'PNG, SVG, JSON o JWT. El archivo no sale de este navegador.',
  paste: 'O pegue su dirección, su texto o su token',
  recipient: '¿De quién debería ser? Correo electrónico u otro identificador, si quiere comprobarlo también',
  check: 'Comprobar',
  another: 'Comprobar otra',
  reading: 'Leyendo la insignia…',
  result: 'Resultado',
};
