import type { Written } from '../written.js';

/** `forum/epargne-solidaire`: exactly fifty comments and no reply. */
export const FR_SAVINGS: readonly Written[] = [
  {
    by: 'Maëlle Kervella',
    text: `Je cherche un livret dont je peux suivre l'argent. Pas une brochure avec un arbre dessus : une liste de projets, avec des adresses.`,
  },
  {
    by: 'Yannick Le Bihan',
    text: `2,1 % brut, contre 3 % ailleurs. Je le prends quand même, mais ne me dites pas que c'est « sans sacrifice ».`,
  },
  {
    by: 'Monique Charrier',
    text: `La boulangerie coopérative de ma rue a été financée par ce livret. J'y achète mon pain, c'est mon seul relevé de performance.`,
    support: 31,
    thanks: 9,
  },
  {
    by: 'Romain Bessière',
    text: `Quelle part va réellement aux associations ? J'ai lu 90 %, puis « jusqu'à » 90 %. Ce sont deux chiffres différents.`,
    support: 18,
  },
  { by: 'Chloé Bertin', text: `Ouvert en dix minutes depuis le téléphone, rien à redire.` },
  {
    by: 'Bruno Sabatier',
    text: `Attention au délai de retrait : trois jours ouvrés. J'en avais besoin un samedi, tant pis pour moi.`,
    thanks: 12,
  },
  {
    by: 'Aïcha Traoré',
    text: `Une partie des intérêts est versée à l'association de son choix, et on peut en changer **une fois par an**. J'ai mis l'épicerie solidaire de Vénissieux.`,
    thanks: 7,
  },
  {
    by: 'Xavier Deschamps',
    text: `Le label, c'est bien. Le rapport annuel, c'est mieux. Celui de l'an dernier est sorti en octobre.`,
  },
  {
    by: 'Corinne Masson',
    text: `Peut-on l'ouvrir pour un mineur ? Mon fils de 15 ans me le demande, je n'invente rien.`,
    support: 6,
  },
  {
    by: 'Adrien Blondel',
    text: `J'ai lu tout le règlement. Article 9 : la banque peut modifier le taux avec **un mois** de préavis. Ce n'est pas choquant, mais il faut le savoir.`,
    thanks: 15,
  },
  {
    by: 'Louise Bazin',
    text: `Je préfère gagner 40 € de moins par an et dormir. Voilà, c'est tout, bonne soirée.`,
    support: 27,
  },
  {
    by: 'Thierry Maillard',
    text: `Moi je préfère les 40 €, et je les donne moi-même à qui je veux. Chacun sa méthode.`,
    support: 22,
  },
  {
    by: 'Noémie Gilbert',
    text: `Est-ce que quelqu'un a reçu son certificat de don pour les impôts ? Le mien est toujours « en préparation ».`,
  },
  { by: 'Claude Pasquier', text: `Le mien est arrivé par la poste. En 2026. Avec un timbre.`, support: 9 },
  {
    by: 'Marion Besnard',
    text: `Les projets de 2025, copiés du rapport pour ceux qui n'ont pas envie d'ouvrir 80 pages :

- 41 logements d'insertion
- 12 fermes reprises par des jeunes
- 7 recycleries
- 3 cinémas de village

Les cinémas m'ont décidée.`,
    support: 38,
    thanks: 24,
  },
  {
    by: 'Pascal Hamel',
    text: `Les fermes, très bien. Lesquelles ? Je suis éleveur dans l'Orne et je ne connais personne qui ait vu un euro.`,
    support: 14,
  },
  {
    by: 'Samira Zeroual',
    text: `Je travaille dans une régie de quartier financée par ce fonds. On a pu acheter un camion et embaucher deux personnes. C'est réel.`,
    support: 33,
    thanks: 11,
  },
  {
    by: 'Philippe Gaudin',
    text: `Réel, certes. Mais vous rapporteriez cela au total des dépôts : combien de camions par million ?`,
  },
  { by: 'Ousmane Sow', text: `Question bête : est-ce garanti comme un livret normal ?`, support: 5 },
  {
    by: 'Bastien Lemoine',
    text: `Pas bête du tout. Oui : les dépôts sont couverts jusqu'à 100 000 € par personne, comme ceux de tous nos livrets.`,
    thanks: 16,
  },
  {
    by: 'Emmanuelle Brun',
    text: `Merci d'avoir répondu ici plutôt que par « rapprochez-vous de votre agence ».`,
    support: 12,
  },
  {
    by: 'Mickaël Fabre',
    text: `Le plafond de 20 000 € est trop bas. J'ai de l'argent qui dort, je voudrais qu'il dorme utile.`,
  },
  { by: 'Isabelle Fourcade', text: `Le mien est à 3 000 € et il a l'air tout petit à côté 😅`, support: 8 },
  {
    by: 'Manon Lefebvre',
    text: `Étudiante, 10 € par mois. On m'a dit que le minimum était 15. Pourquoi ?`,
    support: 11,
  },
  {
    by: 'Soraya Mansouri',
    text: `Parce que la règle datait d'une époque où chaque virement nous coûtait plus cher. Je viens de vérifier : le minimum est de 5 € depuis le 1er septembre. Le site n'était pas à jour, il le sera demain.`,
    thanks: 13,
  },
  {
    by: 'Jacques Bonnal',
    text: `À 78 ans j'ai connu les livrets avec un tampon. Celui-ci me plaît, il manque juste le tampon.`,
    support: 35,
  },
  {
    by: 'Antoine Vallet',
    text: `Je suis le seul à trouver le mot « solidaire » un peu usé ? On en met partout, même sur les yaourts.`,
    support: 10,
  },
  {
    by: 'Fatoumata Diallo',
    text: `Le mot est usé, le logement de ma sœur ne l'est pas. Il vient de là.`,
    support: 42,
  },
  {
    by: 'Mélanie Courtois',
    text: `Qui choisit les projets ? Je voudrais savoir s'il y a des épargnants dans le comité ou seulement la banque.`,
    support: 19,
  },
  {
    by: 'Christelle Vidal',
    text: `Il y a quatre épargnants tirés au sort, j'en ai fait partie en 2024. On refuse environ un dossier sur trois. Les comptes rendus sont publics, cherchez « comité d'engagement » sur le site.`,
    support: 15,
    thanks: 29,
  },
  {
    by: 'Pierre-Yves Morvan',
    text: `Merci Christelle. Lus hier soir : franchement plus honnêtes que la brochure.`,
  },
  {
    by: 'Rachid Benali',
    text: `Mon virement automatique a été pris deux fois en octobre. Remboursé en deux jours, mais sans un mot d'explication.`,
    support: 4,
  },
  {
    by: 'Anne-Laure Texier',
    text: `Et le bilan carbone de tout cela ? Un livret « solidaire » qui financerait une chaudière au fioul, ça me gênerait.`,
  },
  {
    by: 'Sophie Garnier',
    text: `Une chaudière au fioul dans un foyer d'urgence en janvier, moi ça ne me gêne pas du tout.`,
    support: 16,
  },
  {
    by: 'Guillaume Prévost',
    text: `Les deux se défendent. J'aimerais surtout pouvoir **choisir** : un compartiment climat, un compartiment logement.`,
    support: 20,
  },
  {
    by: 'Laëtitia Moreau',
    text: `Idée : une carte de France avec les projets. On cliquerait près de chez soi.`,
    support: 26,
    thanks: 3,
  },
  {
    by: 'Claire Fontaine',
    text: `Laëtitia, cette carte est en préparation pour le printemps. Si vous voulez l'essayer avant tout le monde et nous dire ce qui ne va pas, levez la main ici.`,
    thanks: 8,
  },
  { by: 'Hiba El Fassi', text: `✋` },
  { by: 'Loïc Tanguy', text: `✋ aussi, à condition qu'elle marche sur un vieux téléphone.` },
  {
    by: 'Véronique Arnoux',
    text: `J'ai fermé le mien. Pas à cause du taux : parce qu'on m'a appelée trois fois pour me vendre une assurance juste après l'ouverture.`,
    support: 29,
  },
  {
    by: 'Nguyễn Thị Hạnh',
    text: `Pareil, deux appels. J'ai demandé à ne plus être contactée et ça s'est arrêté.`,
    thanks: 4,
  },
  {
    by: 'João Pedro Carvalho',
    text: `Je compare avec le Portugal, où ce genre de produit n'existe presque pas. On se plaint, mais on a de la chance.`,
  },
  {
    by: 'Giulia Ferraris',
    text: `Le taux a baissé le mois où l'inflation montait. Je sais que ce n'est pas vous qui décidez de l'inflation. Le calendrier était maladroit.`,
    support: 13,
  },
  {
    by: 'Estelle Rigaud',
    text: `Reçu aujourd'hui : 61,20 € d'intérêts, dont 30,60 € pour l'école de musique associative. Ma fille y apprend le trombone. Les voisins vous remercient moins que moi.`,
    support: 44,
    thanks: 10,
  },
  { by: 'Karim Ouali', text: `Le trombone solidaire, il fallait y penser 🎺`, support: 21 },
  {
    by: 'Olena Kovalenko',
    text: `J'ai ouvert un compte en arrivant en France avec un passeport et une attestation. Ici on m'a dit oui, dans deux autres banques non. Alors mon épargne est ici.`,
    support: 36,
    thanks: 5,
  },
  {
    by: 'Gilles Ferrand',
    text: `Belle histoire. Maintenant, supprimez les 12 € de « frais de transfert » quand on veut partir, et on croira tout à fait à la solidarité.`,
    support: 30,
  },
  {
    by: 'Danielle Roussel',
    text: `12 € ? On m'en a pris 18 en mars. Quelqu'un peut-il donner le bon chiffre ?`,
    support: 9,
  },
  {
    by: 'Mathieu Aubrac',
    text: `12 € depuis avril, 18 € avant. Et pour répondre à Gilles : la suppression est proposée au prochain comité tarifaire, avec cette page en pièce jointe.`,
    thanks: 17,
  },
  {
    by: 'Camille Renaud',
    text: `Je rejoins la file : premier livret ouvert ce matin, avec 50 €. On verra bien.`,
    support: 12,
  },
];
