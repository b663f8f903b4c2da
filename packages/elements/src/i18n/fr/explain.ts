import type { ExplainWords } from '../explain-words.js';

export const explain: ExplainWords = {
  title: 'En quelques mots',
  badge: {
    question: 'Qu’est-ce que ce badge ?',
    answer:
      'Un badge est un certificat sous forme numérique. Il dit ce que quelqu’un a appris ou fait, qui l’affirme et comment cela a été montré. Il porte une preuve que chacun peut vérifier : une signature numérique, ou l’adresse de la copie que garde son émetteur.',
  },
  microCredential: {
    question: 'Qu’est-ce qu’une microcertification ?',
    answer:
      'Une microcertification reconnaît un petit apprentissage : un cours court, un savoir-faire, un projet. Elle dit ce qui a été appris, comment cela a été évalué et par qui. Plusieurs d’entre elles peuvent compter pour un diplôme plus important.',
  },
  verified: {
    question: 'Que veut dire ici « Vérifié » ?',
    answer:
      'La preuve correspond. Le badge vient de l’identifiant inscrit sous le nom de l’émetteur, et il n’a pas changé depuis. Il n’a pas expiré. Si l’émetteur tient une liste de badges révoqués, celui-ci n’y figure pas. Votre navigateur l’a vérifié lui-même. « Vérifié » ne dit pas si l’émetteur est bon, ni que le badge appartient à la personne qui vous le montre.',
  },
  undetermined: {
    question: 'Pourquoi ne peut-il pas être vérifié ?',
    answer:
      'Il a manqué quelque chose à la vérification. Souvent, un serveur n’a pas répondu ou n’autorise pas d’autres sites à l’interroger. Parfois, le badge utilise une méthode que cette page ne connaît pas. Cela ne dit rien contre le badge : il est peut-être en ordre. Réessayez plus tard, ou demandez à l’émetteur.',
  },
  invalid: {
    question: 'Que veut dire ici « Non valable » ?',
    answer:
      'La vérification a trouvé un défaut : cette copie a été modifiée après sa signature, ou quelqu’un d’autre l’a signée, ou une partie de la preuve est abîmée. Il s’agit de cette copie du fichier, pas de la personne. Demandez l’original au titulaire, ou demandez à l’émetteur.',
  },
};
