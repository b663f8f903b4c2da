import { say } from '../phrase.js';
import type { VerdictWords } from '../words.js';

export const verdict: VerdictWords = {
  verdict(verdict, on) {
    switch (verdict) {
      case 'verified':
        return 'Verificada';
      case 'expired':
        return on ? `Caducó el ${on}` : 'Caducada';
      case 'notYetValid':
        return on ? `Válida desde el ${on}` : 'Aún no es válida';
      case 'revoked':
        return 'Revocada por el emisor';
      case 'suspended':
        return 'Suspendida por el emisor';
      case 'invalid':
        return 'No válida';
      default:
        return 'No se pudo comprobar';
    }
  },
  failed: 'No hay insignia que mostrar',
  checkedJustNow: 'Comprobada ahora mismo en este navegador',
  checkedAt: (time) => `Comprobada en este navegador, ${time}`,
  trust(trust, listedAs) {
    if (trust === 'trusted')
      return listedAs ? say`En la lista de este sitio como ${listedAs}` : say`El emisor está en la lista de este sitio`;
    if (trust === 'selfIssued') return say`Emitida por su propio destinatario`;
    if (trust === 'distrusted') return say`Este sitio advierte sobre este emisor`;
    return undefined;
  },
  show: 'Mostrar esta insignia',
  asks: (host) => say`Para mostrarla se pide la insignia a ${host}.`,
};
