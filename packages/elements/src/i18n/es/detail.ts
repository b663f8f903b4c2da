import type { DetailWords } from '../detail-words.js';
import { say } from '../phrase.js';
import { listsOf, pluralsOf } from '../plural.js';

const plural = pluralsOf<'one'>('es');
const listed = listsOf('es');

export const detail: DetailWords = {
  summary({ issuer, recipient, name, on, competencies, results, evidence, endorsements, until }) {
    const holds = listed([
      ...(competencies > 0 ? [plural(competencies, { one: 'una competencia', other: `${competencies} competencias` })] : []),
      ...(results > 0 ? [plural(results, { one: 'un resultado', other: `${results} resultados` })] : []),
      ...(evidence > 0 ? [plural(evidence, { one: 'una evidencia', other: `${evidence} evidencias` })] : []),
      ...(endorsements > 0 ? [plural(endorsements, { one: 'un aval', other: `${endorsements} avales` })] : []),
    ]);
    const limit = until ? `Es válida hasta el ${until}` : 'No tiene fecha de fin';
    return [
      ...(issuer ? say`${issuer} otorgó la insignia ` : ['Se otorgó la insignia ']),
      { value: name },
      ...(recipient ? say` a ${recipient}` : []),
      on ? ` el ${on}. ` : '. ',
      holds === '' ? `${limit}.` : `${limit} e incluye ${holds}.`,
    ];
  },
  proof(signedBy, { hosted, revocable, limited }) {
    const made = hosted
      ? say`Confirmada por ${signedBy}, donde la guarda su emisor.`
      : say`Firmada por ${signedBy}; no ha cambiado desde entonces.`;
    if (limited && revocable) return [...made, ' No ha caducado ni está revocada.'];
    return limited ? [...made, ' No ha caducado.'] : revocable ? [...made, ' No está revocada.'] : made;
  },
  unproven: say`Nada lo prueba todavía: es lo que el archivo dice de sí mismo.`,
  notToRelyOn: say`Lo que sigue es solo lo que dice el archivo.`,
  what: 'Qué reconoce',
  criteria: 'Cómo se obtiene',
  criteriaPage: 'Criterios en la página del emisor',
  why: 'Por qué se otorgó',
  tags: 'Temas',
  field: 'Campo de estudio',
  specialization: 'Especialización',
  creditsAvailable: 'Créditos',
  creditsEarned: 'Créditos obtenidos',
  code: 'Código',
  version: 'Versión',
  kind: 'Tipo',
  competencies: 'Competencias',
  noFramework: 'Otras',
  results: 'Resultados',
  outOf: (low, high) => say`en una escala de ${low} a ${high}`,
  required: (value) => say`Requerido: ${value}`,
  reached: 'alcanzado',
  requiredLevel: 'requerido',
  status: 'Estado',
  evidence: 'Evidencias',
  genre: 'Tipo',
  audience: 'Para',
  authority: 'Con qué autoridad',
  proven: 'Identificador probado',
  claimed: 'Identificador que afirma tener',
  creator: 'Logro creado por',
  assessor: 'Evaluado por',
  parent: 'Forma parte de',
  official: 'Contacto',
  listedAs: (name) => say`En la lista de emisores de este sitio como ${name}.`,
  identifiers: 'También conocido como',
  endorsements: 'Avales',
  endorsementHolds: (signedBy) => say`La firma coincide · ${signedBy}`,
  endorsementOpen: say`Sin probar: cualquiera podría haberlo escrito.`,
  endorsementBad: say`Su firma no se sostiene. No se fíe de él.`,
  recipient: 'A quién',
  recipientId: 'Identificador',
  mail: 'Correo electrónico',
  hashed: 'Su dirección se guarda como huella digital. Se puede comparar con una dirección, pero no leer.',
  masked: 'Se muestra abreviado, por su privacidad.',
  role: 'Función',
  history: 'Fechas',
  awarded: 'Otorgada',
  activity: 'Actividad',
  term: 'Periodo',
  validFrom: 'Válida desde',
  validUntil: 'Válida hasta',
  licence: 'Número de licencia',
  checked: 'Qué se comprobó',
  checkedOn: (moment) => `Comprobada en este navegador: ${moment}.`,
  asked: 'Al comprobarla se preguntó a:',
  askedNobody: 'No hizo falta preguntar a ningún servidor.',
  unsignedPicture: 'La imagen viene del archivo que envuelve la insignia, y la firma no la cubre.',
  pictureFrom: (host) => say`La imagen se carga desde ${host}; la firma solo cubre su dirección.`,
  original: 'La insignia misma',
  address: 'Dirección',
  save: 'Guardar el archivo',
  checkElsewhere: 'Cualquiera puede comprobar el archivo de nuevo con un verificador de Open Badges; no tiene que ser en esta página.',
  identifier: 'Identificador',
  related: 'Otras ediciones',
  alsoIn: 'También en:',
  moreText: 'Más de este texto',
};
