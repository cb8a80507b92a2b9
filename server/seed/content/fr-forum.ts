import type { Written } from '../written.js';

/** `forum/fermeture-agences`: holds a conversation ten levels deep. */
export const FR_BRANCHES: readonly Written[] = [
  {
    by: 'Jacques Bonnal',
    support: 62,
    text: `L'agence de Saint-Rémy ferme le 31 décembre. La plus proche sera à 26 km. Je ne conduis plus la nuit, et le bus passe le mardi.

On me propose « l'espace client ». J'ai un téléphone à touches.`,
    replies: [
      {
        by: 'Mathieu Aubrac',
        support: 7,
        text: `Bonjour Monsieur Bonnal. Un bus-agence passera à Saint-Rémy le jeudi de 9 h à 12 h à partir du 8 janvier, place de la mairie, avec un distributeur et un conseiller. Et les opérations courantes peuvent se faire par téléphone, sans frais, pour tous les clients de plus de 70 ans.`,
        replies: [
          {
            by: 'Jacques Bonnal',
            support: 19,
            text: `Le jeudi de 9 h à 12 h, c'est le marché. Où se garera-t-il, ce bus ?`,
            replies: [
              {
                by: 'Mathieu Aubrac',
                text: `Très bonne question, que personne ne s'était posée. Je demande à la mairie.`,
                support: 25,
                replies: [
                  {
                    by: 'Monique Charrier',
                    support: 11,
                    text: `Devant l'ancienne poste, il y a la place. C'est là que se met le bibliobus.`,
                    replies: [
                      {
                        by: 'Jacques Bonnal',
                        text: `Exact, et il y a un banc.`,
                        replies: [
                          {
                            by: 'Monique Charrier',
                            text: `Le banc est cassé depuis l'été, Jacques.`,
                            replies: [
                              {
                                by: 'Jacques Bonnal',
                                support: 14,
                                text: `Alors il faudra écrire à la mairie pour le banc, puisqu'ils vont lire un courrier de la banque de toute façon.`,
                                replies: [
                                  {
                                    by: 'Mathieu Aubrac',
                                    support: 33,
                                    text: `La mairie a répondu : devant l'ancienne poste, d'accord. Et le banc sera réparé, c'est écrit noir sur blanc.`,
                                    replies: [
                                      {
                                        by: 'Monique Charrier',
                                        support: 41,
                                        thanks: 12,
                                        text: `Il aura fallu dix messages, mais nous avons un bus **et** un banc.`,
                                      },
                                    ],
                                  },
                                ],
                              },
                            ],
                          },
                        ],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        by: 'Sylvie Marchetti',
        support: 16,
        text: `Ma mère est dans le même cas à Lambesc. On ferme, et on appelle ça « se réinventer ».`,
      },
    ],
  },
  {
    by: 'Fabrice Noël',
    support: 21,
    text: `Commerçant. Où est-ce que je dépose la recette du samedi, maintenant ? Vingt-six kilomètres avec 4 000 € en liquide dans une Kangoo, c'est non.`,
    replies: [
      {
        by: 'Didier Malfait',
        support: 8,
        text: `Même question. L'assurance ne couvre pas le transport au-delà de 1 500 €.`,
      },
      {
        by: 'Bastien Lemoine',
        thanks: 6,
        text: `Un automate de dépôt sera installé dans la galerie du Super U, accessible de 7 h à 22 h. Mise en service prévue le 15 décembre, donc avant la fermeture.`,
      },
    ],
  },
  {
    by: 'Inês Figueiredo',
    support: 5,
    text: `Je comprends l'économie, je ne comprends pas la méthode : j'ai appris la fermeture par une affiche scotchée sur la porte.`,
  },
  {
    by: 'Alain Dupuis',
    support: 17,
    thanks: 3,
    text: `Merci à Josiane, au guichet depuis 1998. Personne n'écrira d'article sur elle, alors je le fais ici.`,
    replies: [
      {
        by: 'Brigitte Navarro',
        support: 22,
        text: `Elle connaissait le prénom de mes enfants et n'a jamais oublié un anniversaire. Bonne retraite, Josiane.`,
      },
    ],
  },
];

/** `forum/credit-vert-renovation` */
export const FR_GREEN_LOANS: readonly Written[] = [
  {
    by: 'Julien Thévenet',
    support: 24,
    text: `Prêt vert à 2,4 % pour isoler les combles. Sur le papier, parfait. Dans les faits, il faut trois devis, un audit à 900 € **à mes frais**, et l'argent arrive après les travaux. Qui avance 18 000 € ?`,
    replies: [
      {
        by: 'Nicolas Tessier',
        support: 9,
        thanks: 8,
        text: `Demandez le versement sur facture d'acompte. C'est prévu, ce n'est écrit nulle part, et mon artisan a été payé à 30 % au démarrage.`,
      },
      {
        by: 'Soraya Mansouri',
        thanks: 11,
        text: `Nicolas a raison, et c'est maintenant écrit sur la page du prêt. L'audit est remboursé à hauteur de 500 € si les travaux se font dans les deux ans.`,
      },
    ],
  },
  {
    by: 'Anne-Laure Texier',
    support: 13,
    text: `Refusé pour une pompe à chaleur parce que la maison est classée G. C'est justement *parce qu*'elle est classée G.`,
    replies: [
      {
        by: 'Hélène Bourdin',
        support: 7,
        text: `On m'a expliqué qu'il fallait isoler d'abord, et techniquement c'est juste. Mais alors proposez les deux dans le même dossier.`,
      },
    ],
  },
  {
    by: 'Hakan Öztürk',
    thanks: 14,
    text: `Retour d'expérience, maison de 1974 en Alsace :

1. isolation des combles, 6 200 €
2. fenêtres, 11 800 €
3. pompe à chaleur, 14 500 €, dont 5 000 € d'aide

Facture de chauffage : de 2 900 à 1 050 € par an. Le prêt coûte 190 € par mois sur dix ans. Faites le calcul vous-mêmes, moi je suis content.`,
    support: 36,
  },
  {
    by: 'Marco Bellandi',
    support: 4,
    text: `Et pour les copropriétés ? Vingt-deux propriétaires, vingt-deux banques, zéro travaux depuis six ans.`,
  },
  {
    by: 'Lê Thu Hà',
    text: `Le simulateur refuse les surfaces avec une virgule (92,5). Il faut écrire 92 ou 93.`,
    thanks: 2,
  },
];

/** `forum/application-mobile` */
export const FR_APP: readonly Written[] = [
  {
    by: 'Océane Perrot',
    support: 28,
    text: `Depuis la mise à jour, il faut *quatre* écrans pour voir son solde. Avant, un seul. Qui a demandé ça ?`,
    replies: [
      {
        by: 'Bastien Lemoine',
        support: 6,
        text: `Personne, je crois bien. Le solde revient sur l'écran d'accueil dans la version du 2 décembre.`,
        edited: true,
        replies: [
          {
            by: 'Océane Perrot',
            support: 15,
            text: `Une réponse honnête sur une application bancaire. Je fais une capture d'écran.`,
          },
        ],
      },
    ],
  },
  {
    by: 'Mariam Touré',
    support: 12,
    text: `Malvoyante. La version d'avril était excellente avec le lecteur d'écran, celle d'octobre annonce « bouton, bouton, bouton ». S'il vous plaît, testez avec nous et pas seulement pour nous.`,
    thanks: 3,
    replies: [
      {
        by: 'Claire Fontaine',
        thanks: 9,
        text: `Mariam, merci de l'avoir dit. Les noms des boutons seront rétablis dans un correctif cette semaine, et je vous propose de faire partie du groupe qui essaie les versions avant leur sortie.`,
      },
    ],
  },
  {
    by: 'דוד לוי',
    text: `אפשר לראות את היתרה גם בעברית? האפליקציה מציגה את המספרים הפוך כשהטלפון מוגדר מימין לשמאל: «‎1 250,00 €» הופך ל־«€ 00,250 1».`,
    thanks: 1,
  },
  {
    by: 'Wei Zhang',
    support: 8,
    text: `Très bien : le blocage de carte en deux gestes. Perdue à 23 h, bloquée à 23 h 01, nouvelle carte quatre jours après. 👏`,
  },
  {
    by: 'Minh Anh Dang',
    text: `ReferenceDuVirementInstantanéRefuséSansMotifCommuniquéAuClientMalgréTroisTentativesSuccessivesEtUnAppelAuServiceClient : c'est, en entier, le nom du fichier PDF que j'ai reçu.`,
    support: 10,
  },
];
