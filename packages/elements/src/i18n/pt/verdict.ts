import { say } from '../phrase.js';
import type { VerdictWords } from '../words.js';

export const verdict: VerdictWords = {
  verdict(verdict, on) {
    switch (verdict) {
      case 'verified':
        return 'Verificada';
      case 'expired':
        return on ? `Expirou em ${on}` : 'Expirada';
      case 'notYetValid':
        return on ? `Válida a partir de ${on}` : 'Ainda não é válida';
      case 'revoked':
        return 'Revogada pelo emissor';
      case 'suspended':
        return 'Suspensa pelo emissor';
      case 'invalid':
        return 'Não é válida';
      default:
        return 'Não foi possível verificar';
    }
  },
  failed: 'Nenhuma insígnia para mostrar',
  checkedJustNow: 'Verificada agora mesmo neste navegador',
  checkedAt: (time) => `Verificada neste navegador, ${time}`,
  trust(trust, listedAs) {
    if (trust === 'trusted') return listedAs ? say`Na lista deste site como ${listedAs}` : say`O emissor está na lista deste site`;
    if (trust === 'selfIssued') return say`Emitida pelo próprio destinatário`;
    if (trust === 'distrusted') return say`Este site alerta sobre este emissor`;
    return undefined;
  },
  show: 'Mostrar esta insígnia',
  asks: (host) => say`Para mostrá-la, a insígnia é pedida a ${host}.`,
};
