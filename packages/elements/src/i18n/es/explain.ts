import type { ExplainWords } from '../explain-words.js';

export const explain: ExplainWords = {
  title: 'En pocas palabras',
  badge: {
    question: '¿Qué es esta insignia?',
    answer:
      'Una insignia es un certificado en forma digital. Dice qué aprendió o hizo alguien, quién lo afirma y cómo se demostró. Lleva una prueba que cualquiera puede comprobar: una firma digital, o la dirección de la copia que guarda su emisor.',
  },
  microCredential: {
    question: '¿Qué es una microcredencial?',
    answer:
      'Una microcredencial reconoce una parte pequeña de aprendizaje: un curso corto, una habilidad, un proyecto. Dice qué se aprendió, cómo se evaluó y quién lo hizo. Varias pueden contar para un título mayor.',
  },
  verified: {
    question: '¿Qué significa aquí «Verificada»?',
    answer:
      'La prueba coincide. La insignia viene del identificador que está debajo del nombre del emisor, y no ha cambiado desde entonces. No ha caducado. Si el emisor lleva una lista de insignias revocadas, esta no figura en ella. Su navegador lo comprobó por sí mismo. «Verificada» no le dice si el emisor es bueno, ni que la insignia sea de quien se la muestra.',
  },
  undetermined: {
    question: '¿Por qué no se puede comprobar?',
    answer:
      'Faltó algo que la comprobación necesita. A menudo un servidor no respondió, o no permite que otros sitios le pregunten. A veces la insignia usa un método que esta página no conoce. Eso no dice nada en contra de la insignia: puede estar en orden. Inténtelo más tarde o pregunte al emisor.',
  },
  invalid: {
    question: '¿Qué significa aquí «No válida»?',
    answer:
      'La comprobación encontró un fallo: esta copia se cambió después de firmarla, o la firmó otra persona, o una parte de la prueba está dañada. Se trata de esta copia del archivo, no de la persona. Pida el original al titular, o pregunte al emisor.',
  },
};
