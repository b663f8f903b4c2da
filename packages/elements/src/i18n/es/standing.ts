import { say } from '../phrase.js';
import type { StandingWords } from '../standing-words.js';

export const standing: StandingWords = {
  registries: {
    listed: (registry) => say`${registry} incluye a este emisor.`,
    notListed: (registry) => say`${registry} no incluye a este emisor.`,
    unreachable: (registry) => say`${registry} no dio una respuesta fiable.`,
  },
  endorses: {
    badge: 'Sobre esta insignia',
    achievement: 'Sobre el logro',
    issuer: 'Sobre el emisor',
    parent: 'Sobre la organización de la que depende el emisor',
    creator: 'Sobre quien creó el logro',
    assessor: 'Sobre quien evaluó',
  },
  jurisdiction: { title: 'Reconocida en', everywhere: 'todos los países', except: (places) => `salvo ${places}` },
  whose: '¿De quién es la insignia? Escriba un correo electrónico u otro identificador',
  compare: 'Comparar',
  stays: 'Se compara en este navegador. Lo que escriba no se envía a ninguna parte.',
  belongs: {
    exact: 'Sí. La insignia se expidió exactamente para este identificador.',
    loose: 'Sí, salvo por mayúsculas, espacios o un prefijo: la insignia lo escribe de otra manera.',
    none: 'No. La insignia se expidió para otra persona, o para otra dirección suya.',
    nobody: 'La insignia no nombra a nadie con quien comparar.',
  },
  yetUnproven: 'Pero la insignia misma no está verificada, así que eso no prueba nada.',
  newer: 'Una copia más reciente',
  askForNewer: (host) => say`Pedir a ${host} una copia más reciente`,
  askingTells: 'No se pregunta nada antes de que pulse aquí. Ese servidor sabrá entonces que alguien mira esta insignia.',
  asking: 'Preguntando…',
  terms: 'Condiciones de uso',
  schema: 'Su propio esquema',
  notHeldAgainst: 'La insignia no se contrastó con él.',
  savePicture: 'Guardar una imagen',
  pictureProves: 'Una imagen no prueba nada. Compruebe la insignia misma.',
  copyLink: 'Copiar un enlace',
  copied: 'Copiado',
  copyByHand: 'Cópielo de aquí',
  share: 'Compartir',
};
