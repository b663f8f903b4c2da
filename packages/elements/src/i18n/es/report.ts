import { say } from '../phrase.js';
import type { ReportWords } from '../words.js';
import { reasons } from './reasons.js';

const notAsked = say`No se preguntó, porque nada prueba quién hizo la insignia.`;

export const report: ReportWords = {
  reasons,
  outcomes: { passed: 'Sí', failed: 'No', undetermined: 'No se sabe', notApplicable: 'No se aplica' },
  checks: {
    format: {
      question: '¿Se puede leer como Open Badge?',
      passed: () => say`Tiene la forma que pide el estándar.`,
      notApplicable: say`No hay nada que leer.`,
    },
    hosted: {
      question: '¿Dice lo mismo el servidor del emisor?',
      passed: ({ host }) =>
        host
          ? say`${host} tiene la insignia tal como se muestra aquí.`
          : say`El servidor del emisor tiene la insignia tal como se muestra aquí.`,
      notApplicable: say`Lleva su propia firma.`,
    },
    proof: {
      question: '¿Sigue igual desde que se firmó?',
      passed: ({ suite }) => (suite ? say`La firma coincide con cada palabra (${suite}).` : say`La firma coincide con cada palabra.`),
      notApplicable: say`No está firmada; responde por ella el servidor de su emisor.`,
    },
    issuer: {
      question: '¿La hizo el emisor que nombra?',
      passed: ({ signedBy }) => (signedBy ? say`Probado: ${signedBy}` : say`El emisor está probado.`),
      notApplicable: say`No se preguntó, porque ninguna firma ni ningún servidor responde por ella.`,
    },
    claims: {
      question: '¿Coinciden el token y la insignia?',
      passed: () => say`Dicen lo mismo.`,
      notApplicable: say`No va dentro de un token.`,
    },
    validity: {
      question: '¿Es válida hoy?',
      passed: () => say`Hoy está dentro de sus fechas.`,
      notApplicable: notAsked,
    },
    status: {
      question: '¿La mantiene todavía el emisor?',
      passed: () => say`No está revocada ni suspendida.`,
      notApplicable: say`El emisor no dio ninguna lista de insignias revocadas que consultar.`,
    },
    recipient: {
      question: '¿Pertenece a la persona por la que se preguntó?',
      passed: () => say`Sí, le pertenece.`,
      notApplicable: say`No se preguntó por nadie.`,
    },
    trust: {
      question: '¿Conoce este sitio al emisor?',
      passed: () => say`El emisor está en la lista de este sitio.`,
      notApplicable: notAsked,
    },
    endorsements: {
      question: '¿Se sostienen sus avales?',
      passed: () => say`Cada aval que contiene está firmado por su propio autor.`,
      notApplicable: say`No lleva ninguno.`,
    },
  },
};
