/**
 * What the generated topic about fees is made of. In braces: `{amount}` is a sum, `{years}` and `{days}` are numbers,
 * `{month}`, `{place}`, `{job}` and `{age}` are taken from the lists at the end.
 */
export interface FeeSubject {
  /** The least and the most that `{amount}` is, in euros. */
  amounts: readonly [least: number, most: number];
  /** What happened to somebody. */
  facts: readonly string[];
  /** What people think of it. */
  views: readonly string[];
  /** What somebody answers who knows about it. */
  answers: readonly string[];
}

export const FEE_SUBJECTS: readonly FeeSubject[] = [
  {
    amounts: [1, 9],
    facts: [
      'Les frais de tenue de compte sont passés à {amount} par mois en {month}, sans que rien ne change pour moi.',
      'Je viens de voir une ligne « tenue de compte » de {amount} sur mon relevé de {month}.',
      'Mon compte n’a pas bougé pendant {years} ans, et on m’a prélevé {amount} chaque trimestre.',
      'Ma fille étudiante paie {amount} de tenue de compte pour un compte où il y a 60 €.',
      'En {month}, j’ai additionné : {amount} de tenue de compte depuis le début de l’année.',
    ],
    views: [
      'Garder un nombre dans un ordinateur ne devrait pas coûter autant.',
      'Qu’on me facture un service, d’accord, mais qu’on me dise lequel.',
      'Je préférerais un prix unique et clair à ces petites lignes éparpillées.',
      'Un compte est devenu obligatoire pour vivre : il devrait être gratuit dans sa forme la plus simple.',
    ],
    answers: [
      'La tenue de compte est offerte si le salaire est domicilié, encore faut-il le demander.',
      'Il existe une offre de base à {amount} par mois ; elle est tout en bas de la brochure.',
      'Pour les moins de 26 ans, c’est gratuit depuis {month}, réclamez le remboursement.',
    ],
  },
  {
    amounts: [12, 130],
    facts: [
      'Ma carte coûte maintenant {amount} par an, alors que je l’utilise deux fois par semaine.',
      'On m’a renouvelé d’office une carte « premium » à {amount}.',
      'La deuxième carte du compte joint vient d’augmenter de {amount}.',
      'J’ai perdu ma carte en {month} : {amount} pour en refaire une.',
      'Carte avalée par le distributeur de {place}, remplacée contre {amount}. Ce n’est pas moi qui l’ai avalée !',
    ],
    views: [
      'La carte à débit immédiat devrait coûter moins que l’autre, pas plus.',
      'Les assurances comprises dans la carte, personne ne les connaît et tout le monde les paie.',
      'Une carte ne devrait jamais être changée de gamme sans un accord écrit.',
    ],
    answers: [
      'Le renouvellement se refuse jusqu’à deux mois avant l’échéance, par simple message.',
      'L’assurance de la carte m’a remboursé une location de voiture : {amount}. Lisez la notice, pour une fois elle sert.',
      'Demandez la carte simple : même plafond pour les courses, {amount} de moins par an.',
    ],
  },
  {
    amounts: [1, 4],
    facts: [
      'Retrait au distributeur d’en face : {amount}, parce que ce n’était pas « le bon réseau ».',
      'Mon quatrième retrait du mois m’a coûté {amount}.',
      'Le seul distributeur de {place} a fermé en {month}. Maintenant chaque retrait ailleurs est payant.',
      'Retiré 20 € à {place}, débité 20 € plus {amount}.',
    ],
    views: [
      'Quand la banque ferme ses distributeurs, elle ne devrait pas facturer ceux des autres.',
      'Il m’est égal de payer un retrait à l’étranger, pas à 400 mètres de chez moi.',
      'Les petites communes paient deux fois : en essence et en frais.',
    ],
    answers: [
      'Chez les commerçants qui font le « point retrait », c’est gratuit jusqu’à 50 €.',
      'Les retraits sont illimités si l’on habite une commune sans distributeur de la banque. Il faut envoyer un justificatif.',
      'Regardez le compteur dans l’application, il repart à zéro le premier du mois et non trente jours après.',
    ],
  },
  {
    amounts: [1, 9],
    facts: [
      '{amount} pour un virement instantané que mon locataire a reçu {days} jours plus tard.',
      'Virement refusé sans explication un vendredi soir, frais prélevés quand même : {amount}.',
      'En agence, un virement coûte {amount}. Sur le téléphone il est gratuit, mais mon téléphone a {years} ans.',
      'J’ai fait un virement vers la Tunisie : {amount} ici, et encore autant à l’arrivée.',
    ],
    views: [
      'Instantané devrait vouloir dire normal, en 2026.',
      'Faire payer le guichet, c’est faire payer l’âge.',
      'Pour les virements hors d’Europe, j’aimerais voir le coût total avant et non après.',
    ],
    answers: [
      'Depuis la règle européenne, l’instantané ne peut pas coûter plus que le virement ordinaire. Faites une réclamation.',
      'Au téléphone, les plus de 70 ans ne paient pas les virements. Ce n’est écrit nulle part, mais demandez.',
      'Choisissez « frais partagés », sinon vous payez les deux côtés.',
    ],
  },
  {
    amounts: [8, 64],
    facts: [
      'Découvert de 12 € pendant {days} jours : {amount} de commission d’intervention.',
      'Mon salaire est arrivé le 3 au lieu du 1er, et j’ai payé {amount} d’agios.',
      'Trois prélèvements le même jour, trois commissions, {amount} en tout.',
      'J’étais à découvert de 8 €. Les frais étaient de {amount}. Cherchez l’erreur.',
      'Mon découvert autorisé a été supprimé en {month} par une lettre que je n’ai jamais reçue.',
    ],
    views: [
      'On prend le plus à ceux qui ont le moins, et on appelle ça un tarif.',
      'Une alerte la veille coûterait moins cher à tout le monde.',
      'Le plafond légal ne devrait pas devenir le tarif normal.',
      'Payer pour être pauvre, voilà ce que c’est.',
    ],
    answers: [
      'Le total des commissions d’intervention est plafonné : 8 € par opération et 80 € par mois, 20 € pour l’offre des clients fragiles.',
      'Écrivez en donnant la date du salaire : on m’a remboursé {amount} sans discuter.',
      'On peut régler une alerte à 100 € dans les réglages. C’est bien caché, mais ça marche.',
    ],
  },
  {
    amounts: [9, 40],
    facts: [
      'Un prélèvement rejeté à cause de 3 €, et {amount} de frais de rejet.',
      'Le même prélèvement a été présenté deux fois, donc rejeté deux fois, donc facturé deux fois : {amount}.',
      'Ma salle de sport a fermé en {month}, le prélèvement est quand même revenu, et c’est à moi qu’on compte {amount}.',
      'Chèque de 45 € rejeté : {amount} de frais. Presque autant que le chèque.',
    ],
    views: [
      'Les frais de rejet aggravent exactement ce qui les a causés.',
      'Un rejet coûte quelques centimes, tout le monde le sait.',
      'Il manque une règle simple : pas plus de frais que la somme rejetée.',
    ],
    answers: [
      'Deux présentations du même prélèvement ne peuvent être facturées qu’une fois. C’est dans le code monétaire et financier.',
      'Vous pouvez bloquer un créancier dans l’espace client, rubrique « mandats ».',
      'Pour les clients en situation fragile, les frais de rejet sont plafonnés. Demandez si vous êtes concerné.',
    ],
  },
  {
    amounts: [2, 18],
    facts: [
      'Week-end à Prague : {amount} de frais de change sur un total de 210 €.',
      'Un abonnement en dollars me coûte {amount} de plus chaque mois que le prix affiché.',
      'Payé en livres à Londres, converti deux fois. J’ai perdu {amount} sans comprendre où.',
      'Retrait en {month} à Istanbul : commission fixe, commission variable et taux maison. Total {amount}.',
    ],
    views: [
      '« Sans frais » avec un taux de change maison, c’est un frais qui a honte de son nom.',
      'J’ai fini par ouvrir un deuxième compte ailleurs, rien que pour les voyages.',
      'Le taux devrait être affiché avant de payer, dans l’application.',
    ],
    answers: [
      'Refusez toujours la conversion proposée par le terminal, elle est plus chère que celle de la banque.',
      'L’option voyage coûte {amount} pour un mois et supprime tout cela. Rentable dès 200 €.',
      'Dans la zone euro il n’y a rien à payer, même en retrait.',
    ],
  },
  {
    amounts: [60, 340],
    facts: [
      'Succession de ma mère : {amount} de « frais de traitement » pour deux comptes et 3 100 €.',
      'On nous a compté {amount} pour fermer le livret de mon grand-père.',
      'Le dossier de succession traîne depuis {month}. Les frais, eux, ont été pris tout de suite.',
      'Ma tante avait 900 € sur son compte. Les frais de succession en ont mangé {amount}.',
    ],
    views: [
      'Il y a des moments où l’on ne devrait pas envoyer de facture.',
      'Je ne conteste pas le travail, je conteste le pourcentage.',
      'Un courrier un peu humain n’aurait rien coûté, lui.',
    ],
    answers: [
      'Depuis la loi de 2025, c’est gratuit en dessous d’un certain montant et pour les successions simples.',
      'Demandez le détail ligne par ligne. Chez nous, {amount} ont disparu dès qu’on a posé la question.',
      'Le notaire peut clore les comptes lui-même, c’est parfois moins cher.',
    ],
  },
  {
    amounts: [1, 15],
    facts: [
      'Relevé papier : {amount} par envoi désormais.',
      'Une attestation pour mon assurance, un PDF d’une page : {amount}.',
      'Recherche d’un relevé de 2019 : {amount} et {days} jours d’attente.',
      'J’ai demandé une copie de mon propre contrat. {amount}.',
    ],
    views: [
      'Le papier, pour ma mère de {age} ans, ce n’est pas un luxe.',
      'Un document qui me concerne devrait pouvoir être imprimé par moi, quand je veux.',
      'On nous facture l’accès à notre propre histoire.',
    ],
    answers: [
      'Dix ans de relevés sont en ligne depuis {month}, dans « documents », tout en bas.',
      'Les attestations sont gratuites dans l’espace client. En agence, non, et c’est bien dommage.',
      'Le droit d’accès à ses données est gratuit une fois par an : formulez la demande ainsi.',
    ],
  },
  {
    amounts: [6, 48],
    facts: [
      'Déposé les pièces de la kermesse : {amount} de frais pour 312 €.',
      'Commerçante à {place}, je paie {amount} par mois rien que pour déposer mes espèces.',
      'L’association a payé {amount} de frais l’an dernier : c’est le prix de deux ballons et d’un filet.',
      'Le terminal de paiement me coûte {amount} par mois, en plus du pourcentage.',
    ],
    views: [
      'Pour une petite association, chaque euro de frais est un euro de cotisation.',
      'Le pourcentage sur les petites sommes est intenable : sur un café, il ne reste rien.',
      'Les commerçants de village tiennent la rue ouverte, on pourrait les aider au lieu de les taxer.',
    ],
    answers: [
      'Il existe un forfait « association » à {amount} par an. Il faut présenter les statuts.',
      'Le fonds de garantie des associations rembourse une partie des frais bancaires, renseignez-vous en mairie.',
      'Comparez les terminaux sans abonnement : plus chers au pourcentage, moins chers si vous encaissez peu.',
    ],
  },
  {
    amounts: [18, 120],
    facts: [
      'Assurance « moyens de paiement » prélevée depuis {years} ans : {amount} par an, jamais souscrite en connaissance de cause.',
      'On m’a vendu un pack à {amount} avec six services. J’en utilise un.',
      'En résiliant le pack, j’ai découvert que la carte seule coûtait presque autant.',
      'Mon père de {age} ans a trois assurances différentes pour le même téléphone. Total {amount}.',
    ],
    views: [
      'Les packs sont faits pour qu’on ne sache plus ce que coûte quoi.',
      'Un appel commercial n’est pas un consentement.',
      'Je voudrais un bouton « voir ce que j’utilise vraiment ».',
    ],
    answers: [
      'La résiliation se fait à tout moment après un an, en trois clics, c’est la loi.',
      'Réclamez sur les deux dernières années : j’ai récupéré {amount}.',
      'Une fois par an, on reçoit en janvier le relevé annuel des frais. Lisez-le, c’est la seule page vraiment utile.',
    ],
  },
  {
    amounts: [12, 160],
    facts: [
      'J’ai voulu fermer mon compte : {days} jours, deux courriers et {amount} de transfert.',
      'Le transfert de mon plan d’épargne m’a coûté {amount}.',
      'Je suis partie en {month} ; on me prélève encore {amount} sur un compte vide.',
      'La mobilité bancaire a bien marché, sauf pour deux créanciers et {amount} de pénalités.',
    ],
    views: [
      'Une banque devrait se quitter aussi facilement qu’elle se rejoint.',
      'Retenir les gens par la paperasse, ce n’est pas les fidéliser.',
      'C’est au moment du départ qu’on voit le respect.',
    ],
    answers: [
      'La clôture d’un compte courant est gratuite, seuls les transferts de titres se paient, et ils sont plafonnés.',
      'Gardez l’ancien compte trois mois avec 100 € dessus, le temps que tout suive.',
      'Demandez une attestation de clôture, sinon rien ne prouve la date.',
    ],
  },
];

export const OPENINGS: readonly string[] = [
  'Client depuis {years} ans.',
  'Bonjour à tous.',
  'Je découvre cette discussion.',
  'Je pose ça ici, faute de réponse ailleurs.',
  'Cliente depuis toujours, ou presque.',
  'Je suis {job}, je compte tout.',
  'À {age} ans, j’en ai vu passer des brochures tarifaires.',
  'Je ne suis pas du genre à me plaindre.',
  'Petit coup de gueule du soir.',
  'J’ai longtemps hésité avant d’écrire.',
  'Je complète ce qui a été dit plus haut.',
  'Voilà mon histoire, en bref.',
  'Au moins, ici, on peut le dire.',
  'J’habite {place}.',
  'Retour après trois mois de calculs.',
  'Sans polémique.',
  'Cela va paraître mesquin, tant pis.',
  'Mon conseiller est très bien, ce n’est pas lui le sujet.',
  'Je viens d’éplucher mes relevés.',
  'Une question, puis un avis.',
  'Je suis {job} à {place}.',
  'Nouveau client depuis {month}.',
  'Bon.',
  'Merci d’avoir ouvert ce sujet.',
  'J’écris pour ma mère, qui a {age} ans.',
  'Retraité, et toujours pas riche.',
];

export const VIEWS: readonly string[] = [
  'Ce n’est pas la somme, c’est le principe.',
  'Dix euros par-ci, dix euros par-là, à la fin cela fait les courses d’une semaine.',
  'Le pire, c’est de l’apprendre après.',
  'Je veux bien payer, je ne veux pas être surpris.',
  'Franchement, je m’attendais à mieux d’une banque qui parle autant de proximité.',
  'Personne n’a su m’expliquer à quoi cela correspond.',
  'Le courrier parle de « simplification ». Pour qui ?',
  'On est loin de la page d’accueil et de ses familles souriantes.',
  'C’est légal, je n’en doute pas ; c’est injuste quand même.',
  'À ce tarif, j’attends au moins qu’on décroche le téléphone.',
  'Je compare depuis des semaines et je suis toujours là, par paresse sans doute.',
  'Il faut le reconnaître : ailleurs, ce n’est pas mieux.',
  'J’ai fait le calcul sur dix ans, je n’aurais pas dû.',
  'Pour moi c’est trois heures de travail.',
  'Ce qui me gêne, c’est l’asymétrie : eux peuvent changer le prix, pas moi.',
  'Les explications étaient claires, je le dis aussi.',
  'J’ai apprécié la franchise du conseiller, moins la facture.',
  'On finit par tout vérifier, et la confiance s’en va.',
  'J’attends de voir.',
  'Rien de dramatique, mais c’est usant.',
  'Il y a dix ans, c’était compris.',
  'On nous parle de coûts, jamais de bénéfices.',
  'Cela reste moins cher que mon ancienne banque, il faut être juste.',
  'Je ne lâcherai pas.',
  'J’ai failli ne rien voir.',
  'Le mot « gratuit » devrait être réservé à ce qui l’est.',
  'La brochure fait 24 pages, j’ai abandonné à la onzième.',
];

export const QUESTIONS: readonly string[] = [
  'Quelqu’un a-t-il obtenu un geste ?',
  'Est-ce que c’est pareil dans toutes les agences ?',
  'À qui faut-il écrire exactement ?',
  'Qui décide de ces montants ?',
  'Est-ce négociable ?',
  'Depuis quand, au juste ?',
  'Y a-t-il un plafond ?',
  'Est-ce que le médiateur répond vraiment ?',
  'Suis-je le seul ?',
  'Peut-on le refuser ?',
  'Pourquoi ne pas prévenir la veille ?',
  'La banque peut-elle répondre ici, noir sur blanc ?',
  'Cela vaut-il la peine de réclamer pour si peu ?',
  'Avez-vous vérifié vos propres relevés ?',
  'Comment font les autres ?',
  'Et pour les comptes joints ?',
  'Où est-ce écrit ?',
  'Combien cela représente-t-il pour tous les clients réunis ?',
];

export const PROPOSALS: readonly string[] = [
  'Je propose une chose : un SMS avant chaque frais, et le temps de réagir.',
  'Une page, une seule, avec les dix frais les plus courants. Voilà ce qu’il faudrait.',
  'Pourquoi ne pas soumettre la grille aux clients avant de la voter ?',
  'Un plafond annuel par client, et on n’en parle plus.',
  'Que chaque frais ait un lien « pourquoi ? » dans l’application.',
  'Remboursez automatiquement la première erreur de l’année.',
  'Publiez le total encaissé par type de frais, nous saurons lire.',
  'Offrez l’option à ceux qui n’ont plus d’agence.',
  'Un tarif en francs clairs, comme disait mon père : un prix, un service.',
  'Comptez en minutes de travail au lieu de compter en opérations.',
  'Mettez un vrai bouton « contester ».',
  'Prévenez trois mois avant, pas deux, et en gras.',
  'Laissez-nous choisir la date des prélèvements.',
  'Un arrondi solidaire à la place, et je signe.',
];

export const CLOSINGS: readonly string[] = [
  'Merci de m’avoir lu.',
  'Bonne journée à toutes et tous.',
  'À suivre.',
  'Voilà, c’est dit.',
  'Je reviendrai donner la suite.',
  'Cordialement, mais fermement.',
  'En attendant, je garde mes relevés.',
  'Bon courage aux autres.',
  'J’espère une réponse ici.',
  'Sans rancune.',
  '🤷',
  '😤',
  '👀',
  'On en reparle en janvier.',
  'Merci aux personnes qui répondent, elles y sont rarement pour quelque chose.',
  'Je croise les doigts 🤞',
  'Dont acte.',
  'Et vous ?',
];

export const AGREEMENTS: readonly string[] = [
  'Même chose pour moi.',
  'Entièrement d’accord.',
  'Exactement.',
  'Vous n’êtes pas seul.',
  'Tellement vrai.',
  'Pareil à {place}.',
  '+1',
  'J’allais l’écrire.',
  'Vous le dites mieux que moi.',
  'Je confirme, au centime près.',
  'Idem, en {month}.',
  'Bien résumé.',
  'Je me reconnais.',
  'Mot pour mot ce que j’ai vécu.',
  'Ah, vous aussi.',
  'Oui, et ce n’est pas nouveau.',
  '👍',
  'Merci de le dire.',
];

export const OBJECTIONS: readonly string[] = [
  'Je ne suis pas d’accord.',
  'Un peu facile.',
  'Il faut nuancer.',
  'Ce n’est pas ce que j’ai constaté.',
  'Désolé, mais c’était écrit dans la convention.',
  'Chez moi, l’inverse s’est produit.',
  'On peut aussi lire ce qu’on signe.',
  'Rien n’est gratuit, il faut bien payer les gens au guichet.',
  'Je comprends la colère, moins la conclusion.',
  'Attention, ce chiffre ne me paraît pas juste.',
  'Vous mélangez deux choses.',
  'Allez voir ailleurs, vous reviendrez.',
  'Hum, vous oubliez la moitié du tableau.',
  'Respectueusement : non.',
  'À la décharge de la banque, on m’avait prévenu.',
  'Je trouve cela excessif.',
];

export const HELP: readonly string[] = [
  'Essayez le service réclamations d’abord, le médiateur ensuite : il ne répond que si l’on a attendu deux mois.',
  'Faites-le par écrit, toujours par écrit.',
  'J’ai gardé le modèle de lettre, je peux le partager.',
  'Le relevé annuel de janvier donne le total, c’est imparable.',
  'Appelez le mardi matin, il n’y a personne.',
  'Demandez à votre conseiller de regarder avec vous, le mien l’a fait de bonne grâce.',
  'La réponse m’est arrivée en {days} jours.',
  'Regardez la page https://banque-solane.example/fr/tarifs, deuxième tableau.',
  'J’ai obtenu {amount} de remboursement, donc c’est possible.',
  'Une association de consommateurs m’a aidée gratuitement.',
  'Le comparateur public est bien fait : https://www.tarifs-bancaires.gouv.fr/.',
  'Notez la date, l’heure et le nom de la personne.',
  'Il suffit de cocher « non » dans *Mes offres*, puis de confirmer.',
  'Dans l’application : **Profil**, puis `Frais et offres`, puis le petit i.',
];

export const STAFF_ANSWERS: readonly string[] = [
  'Bonjour, ce frais n’aurait pas dû être pris dans votre cas. Écrivez-nous par la messagerie avec la date : nous le remboursons.',
  'Bonjour, le montant est exact, mais l’information arrivait trop tard. À partir de janvier, vous serez prévenu quatorze jours avant.',
  'Bonjour et merci pour votre message. Je n’ai pas la réponse aujourd’hui ; je la demande et je reviens ici avant la fin de la semaine.',
  'Bonjour, je comprends votre agacement. La règle est la même dans toutes nos agences, et elle sera revue au comité tarifaire de décembre.',
  'Bonjour, votre proposition a été transmise telle quelle, avec le lien vers cette discussion. Nous dirons ici ce qu’il en est.',
  'Bonjour, une précision : le plafond s’applique par mois et non par opération. Si vous l’avez dépassé, c’est une erreur de notre part.',
  'Bonjour, non, ce n’est pas négociable, et je préfère le dire clairement. Il existe en revanche une formule moins chère qui vous conviendrait peut-être.',
  'Bonjour, vous avez raison, la page n’était pas à jour. C’est corrigé. Merci de l’avoir signalé.',
  'Bonjour, nous ne supprimons pas les critiques, la vôtre restera donc là. Sur le fond : le tarif a été aligné sur le coût réel, que nous publierons en janvier.',
  'Bonjour, pouvez-vous me dire de quelle agence il s’agit, par message privé ? Je voudrais comprendre ce qui s’est passé.',
];

/** Whole comments, for those who do not write more. */
export const SHORT: readonly string[] = [
  'Toujours rien.',
  'Remboursé ce matin !',
  'Pas mieux.',
  'C’est noté.',
  'Merci !',
  'Honteux.',
  'Et le service ?',
  'Vivement janvier.',
  'J’attends la réponse moi aussi.',
  'Bravo 👏',
  'Bof.',
  'Je suis parti en {month}, et ça va très bien.',
  'Je reste, pour l’agence de {place}.',
  '{amount}, donc.',
  'Quelqu’un de la banque lit-il ceci ?',
  'Oui, ils lisent. Ils m’ont répondu.',
  'Mouais.',
  'Encore ?',
  'Réglé en un appel.',
  'Deux appels pour moi.',
  'Idem ici.',
  'Soyons sérieux.',
  'À qui le dites-vous…',
  'Intéressant, merci.',
  'Pas convaincu.',
];

/** In other languages, as the bank's customers write them. */
export const OTHER_LANGUAGES: readonly string[] = [
  'Sorry for the English: is there a version of the price list that is not a 24-page PDF?',
  'I was charged {amount} for a card I never activated. Refunded within {days} days, to be fair.',
  'Gibt es die Preisliste auch auf Deutsch? Der Übersetzer macht aus « tenue de compte » eine »Kleidung des Kontos«.',
  'Ich zahle {amount} im Monat und weiß bis heute nicht wofür.',
  'هل توجد قائمة الرسوم باللغة العربية؟ دفعت {amount} ولم أفهم السبب.',
  'شكراً على الشرح، الآن فهمت الفرق بين الحسابين.',
  'תודה על ההסבר. חבל שצריך לשאול שלוש פעמים כדי לקבל תשובה אחת.',
  'Hesap işletim ücreti neden her yıl artıyor? {amount} az para değil.',
  'Paguei {amount} por uma transferência que demorou {days} dias.',
  'Phí chuyển tiền {amount} là quá cao so với ngân hàng khác.',
  'Nobody reads 24 pages. Somebody at the bank knows that.',
  'Das steht im Preisverzeichnis, Seite 17, Fußnote 4. Man muss nur wissen, dass es sie gibt.',
];

/** Words without a place to break, as they are copied out of statements. */
export const LONG_WORDS: readonly string[] = [
  'PRLVSEPAECHEANCEPRETHABITAT20261105REF00098172635544SOLANEBANQUE',
  'COMMISSIONDINTERVENTIONFORFAITAIREMENSUELLEHORSPLAFOND2026',
  'https://banque-solane.example/fr/documents/conditions-generales-et-tarifaires-applicables-aux-particuliers-au-1er-janvier-2026.pdf',
  'Kontoführungsgebührenerstattungsantragsformular',
  'FRAISDETENUEDECOMPTEINACTIFDEPUISPLUSDE12MOISCONSECUTIFS',
];

export const MONTHS: readonly string[] = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet'];

export const PLACES: readonly string[] = [
  'Saint-Rémy',
  'Vienne',
  'Quimper',
  'Roubaix',
  'Sète',
  'Colmar',
  'Limoges',
  'Villeurbanne',
  'Bayonne',
  'Nevers',
  'Dole',
  'Lorient',
  'Montreuil',
  'Gap',
  'Aurillac',
  'Cherbourg',
  'Mulhouse',
  'Pau',
];

export const JOBS: readonly string[] = [
  'infirmière',
  'artisan',
  'professeur',
  'caissière',
  'chauffeur',
  'éleveur',
  'aide-soignante',
  'libraire',
  'comptable',
  'électricien',
  'intermittente',
  'retraité',
];
