import type { Written } from '../written.js';

/** Below the article for home owners in difficulty, in French. */
export const FR_OWNERS: readonly Written[] = [
  {
    by: 'Nadia Belkacem',
    support: 96,
    thanks: 11,
    text: `Je lis « parlez-nous en avant la première échéance manquée ». C'est exactement ce que j'ai fait en mars, quand mon mari a perdu son poste. J'ai obtenu un rendez-vous **sept semaines plus tard**. Entre-temps, deux prélèvements étaient passés en rejet, avec les frais qui vont avec.

Votre article est bien écrit. Ce qui s'est passé en agence n'y ressemble pas.`,
    replies: [
      {
        by: 'Claire Fontaine',
        support: 34,
        thanks: 22,
        text: `Bonjour Nadia, sept semaines, ce n'est pas acceptable, et je ne vais pas vous expliquer que si. Depuis septembre, une demande liée à une perte d'emploi doit recevoir un premier appel sous trois jours ouvrés. En mars, cette règle n'existait pas.

Les frais de rejet d'un compte dont le titulaire nous avait prévenus avant l'échéance peuvent être remboursés. Écrivez-moi par la messagerie de votre espace client avec l'objet « article difficulté » : je m'en occupe moi-même.`,
        replies: [
          {
            by: 'Nadia Belkacem',
            support: 41,
            text: `Merci. Je le fais ce soir et je reviendrai dire ici si c'est réglé ou non. C'est l'avantage d'une discussion publique.`,
            replies: [
              {
                by: 'Nadia Belkacem',
                support: 88,
                thanks: 19,
                text: `Comme promis : 73,60 € remboursés neuf jours plus tard, et un report de trois mensualités accordé. Donc c'était possible. Il aura fallu que je l'écrive sous un article pour l'obtenir, et c'est cela qui me reste en travers de la gorge.`,
                replies: [
                  {
                    by: 'Benoît Carlier',
                    support: 27,
                    text: `Contente pour vous, vraiment. Enfin, content 🙂. Mais combien n'écrivent pas ?`,
                    edited: true,
                  },
                ],
              },
            ],
          },
          {
            by: 'Gilles Ferrand',
            support: 23,
            text: `« Peuvent être remboursés ». J'aurais préféré lire « sont remboursés ». Tout est dans ce petit verbe.`,
          },
        ],
      },
      {
        by: 'Karim Ouali',
        support: 12,
        text: `Pareil ici, sauf que c'était onze semaines, à l'agence de la place Carnot.`,
      },
    ],
  },
  {
    by: 'Laurent Pichon',
    support: 71,
    text: `Parlons franchement. Vous m'avez prêté en 2019 sur 25 ans avec 34 % d'endettement en me disant que « les primes allaient suivre ». Elles n'ont pas suivi. Aujourd'hui la même banque m'explique que 34 %, c'était « tendu ».

C'est vous qui aviez la calculatrice.`,
    replies: [
      {
        by: 'Philippe Gaudin',
        support: 18,
        text: `Vous aviez aussi la calculatrice, sans vouloir être désagréable. Personne n'est forcé de signer. Je le dis en ayant moi-même signé une bêtise en 2007.`,
        replies: [
          {
            by: 'Laurent Pichon',
            support: 33,
            text: `J'avais 29 ans et en face de moi quelqu'un dont c'est le métier. Quand mon garagiste me dit que les freins sont bons, je ne démonte pas la roue pour vérifier.`,
          },
          {
            by: 'Véronique Arnoux',
            support: 15,
            text: `Les deux sont vrais. On signe, et on est quand même en droit d'attendre que le professionnel connaisse son sujet.`,
          },
        ],
      },
      {
        by: 'Mathieu Aubrac',
        support: 9,
        thanks: 6,
        text: `Bonjour Laurent. Compter des primes non garanties comme un revenu stable n'est plus permis chez nous depuis 2022 ; avant, c'était laissé à l'appréciation du conseiller. Cela ne change rien à votre situation d'aujourd'hui. Ce qui peut la changer, c'est l'allongement de la durée, que votre contrat prévoit sans frais une fois (article 7, « modulation »). Si on vous a dit non, demandez le motif par écrit : on vous le doit.`,
      },
    ],
  },
  {
    by: 'Sandrine Poirier',
    support: 58,
    thanks: 4,
    text: `Divorce prononcé en juin. Le prêt est à nos deux noms, la maison n'est pas vendue, et mon ex ne verse plus sa part depuis le printemps. Au téléphone on me répond « vous êtes solidaires, madame ». Je sais. Je paie 1 312 € seule avec 2 050 € de salaire et deux enfants.

Il n'y a pas une ligne sur la séparation dans votre article. C'est pourtant, d'après ma notaire, la première cause des difficultés qu'elle voit passer.`,
    replies: [
      {
        by: 'Soraya Mansouri',
        support: 26,
        thanks: 31,
        text: `Bonjour Sandrine, vous avez raison, et c'est un vrai manque. Nous ajoutons une partie sur la séparation la semaine prochaine. En attendant, trois choses qui existent et qu'on ne vous a peut-être pas dites :

- la **désolidarisation** peut être étudiée avant la vente, si l'un des deux peut reprendre seul ou avec un garant ;
- une **suspension partielle** (on ne paie que les intérêts et l'assurance) est possible jusqu'à douze mois pendant une vente ;
- le juge aux affaires familiales peut décider qui rembourse à titre provisoire. La banque n'est pas liée par cette décision, mais elle en tient compte.

Je vous appelle si vous le souhaitez, dites-moi seulement quel jour.`,
        replies: [
          {
            by: 'Sandrine Poirier',
            support: 20,
            text: `Jeudi après 17 h. Et merci de répondre avec des choses concrètes.`,
          },
          {
            by: 'Catherine Lhuillier',
            support: 14,
            thanks: 9,
            text: `J'ai vécu la même chose il y a deux ans. Ajoutez une démarche : prévenez l'assureur du prêt du changement de situation, sinon la quotité assurée reste à 50/50 et vous n'êtes couverte que pour la moitié.`,
          },
        ],
      },
    ],
  },
  {
    by: 'Jean-Marc Olivier',
    support: 19,
    text: `38 minutes d'attente hier au numéro « difficultés ». J'ai chronométré. La musique est jolie, au bout de la douzième fois beaucoup moins.`,
    replies: [
      {
        by: 'Estelle Rigaud',
        text: `Essayez à 8 h 05 pile. Je ne devrais pas avoir à le savoir, mais ça marche.`,
        support: 17,
        thanks: 13,
      },
      {
        by: 'Bastien Lemoine',
        support: 6,
        text: `Le temps moyen du mois dernier était de 14 minutes, avec de gros écarts le lundi. Une moyenne ne console pas celui qui a attendu 38 minutes, je le sais. Deux personnes de plus rejoignent cette ligne le 1er décembre, et un bouton « être rappelé » arrive en même temps.`,
        replies: [
          {
            by: 'Jean-Marc Olivier',
            support: 11,
            text: `Noté. Je rappellerai le 2 décembre, chronomètre en main.`,
          },
        ],
      },
    ],
  },
  {
    by: 'Martine Cochet',
    deleted: true,
    text: `Je retire ce que j'avais écrit.`,
    replies: [
      {
        by: 'Alain Dupuis',
        support: 8,
        text: `Vous n'auriez pas dû supprimer, Martine. Ce que vous disiez sur la caution était juste : beaucoup ne savent pas que la garantie prise au départ peut leur être en partie restituée à la fin du prêt.`,
      },
      {
        by: 'Hélène Bourdin',
        support: 3,
        text: `Oui, dommage. Pour ceux qui arrivent après : elle parlait du fonds mutuel de garantie, à réclamer soi-même.`,
      },
    ],
  },
  {
    by: 'Thomas Guérin',
    support: 7,
    thanks: 28,
    text: `Pour une fois, un témoignage dans l'autre sens. Infarctus en janvier, six mois d'arrêt, je suis menuisier à mon compte. J'ai écrit un dimanche soir, on m'a rappelé le mardi. Échéances réduites de moitié pendant huit mois, sans frais, et la conseillère a elle-même relancé l'assurance qui traînait.

Je ne dis pas que c'est comme ça pour tout le monde, je lis les autres. Chez moi, ça a été le cas.`,
    replies: [
      {
        by: 'Aurélie Joubert',
        support: 5,
        text: `Bon rétablissement ! Et merci de le raconter, on finit par croire que ça n'arrive jamais.`,
      },
      {
        by: 'Didier Malfait',
        support: 21,
        text: `Tout dépend donc de la personne sur laquelle on tombe. C'est bien le problème.`,
      },
    ],
  },
  {
    by: 'Hugo Lacombe',
    support: 44,
    text: `Renégociation refusée parce que « la marge de la banque ne serait plus assurée ». Texto, par écrit. J'apprécie l'honnêteté ! Sauf que le concurrent d'en face m'a fait 0,9 point de moins, indemnités de remboursement comprises. Je pars en janvier, après dix-sept ans.`,
    replies: [
      {
        by: 'Stéphane Roche',
        support: 9,
        text: `Vérifiez bien le coût total avec la nouvelle garantie et l'assurance. J'ai failli changer pour 0,7 point ; une fois tout compté, je gagnais 40 € par an et un mois de paperasse.`,
        replies: [
          {
            by: 'Hugo Lacombe',
            text: `Fait, avec un tableur : 11 400 € sur la durée restante. À ce prix-là, la paperasse, je la fais en chantant.`,
            support: 16,
          },
        ],
      },
      {
        by: 'Mathieu Aubrac',
        support: 4,
        text: `À 0,9 point d'écart, vous avez raison de partir, et je préfère vous le dire que vous faire une contre-offre qui n'y arrive pas. Les indemnités sont plafonnées par la loi (six mois d'intérêts, au plus 3 % du capital restant). Si le décompte qu'on vous envoie dépasse l'un des deux, dites-le-moi.`,
      },
    ],
  },
  {
    by: 'Layla Haddad',
    support: 13,
    text: `هل يمكن الحصول على موعد مع مستشار يتحدث العربية؟ والدي عمره ٧٢ سنة، وقّع على القرض وحده ولا يفهم الرسائل التي تصله. أترجم له كل شيء، لكنني أخاف أن أخطئ في كلمة مهمة مثل « déchéance du terme ».`,
    replies: [
      {
        by: 'Soraya Mansouri',
        support: 10,
        thanks: 14,
        text: `أهلاً ليلى، نعم. أنا أتحدث العربية وأستطيع أن أستقبل والدك معك في الفرع أو بالهاتف. عبارة « déchéance du terme » تعني أن البنك يطلب سداد القرض كله دفعة واحدة، ولا يحدث ذلك قبل إنذار مكتوب ومهلة للرد.

(En français : oui, je peux recevoir votre père en arabe, en agence ou par téléphone.)`,
      },
    ],
  },
  {
    by: 'Camille Renaud',
    support: 15,
    text: `Question d'une future acheteuse, j'espère que ce n'est pas déplacé ici : qu'est-ce que vous auriez aimé qu'on vous dise *avant* de signer ?`,
    replies: [
      {
        by: 'Laurent Pichon',
        support: 39,
        thanks: 12,
        text: `Calcule avec ton salaire le plus bas des trois dernières années, pas avec le dernier. Si ça ne passe pas, c'est que ça ne passe pas.`,
      },
      {
        by: 'Françoise Delmas',
        support: 30,
        thanks: 17,
        text: `1. Garde trois mensualités de côté, intouchables, même pour la cuisine.
2. Lis la partie « modulation » de l'offre : c'est la seule qui te servira un jour de pluie.
3. La taxe foncière. Personne ne parle de la taxe foncière.`,
      },
      {
        by: 'Camille Renaud',
        support: 4,
        text: `Merci à vous deux. Je viens de relire notre offre : la modulation n'est possible qu'après 24 échéances. Je vais demander pourquoi.`,
      },
    ],
  },
  {
    by: 'Patrick Le Gall',
    support: 52,
    text: `Ce que je ne vois nulle part : **combien**. Combien de clients en difficulté l'an dernier, combien de reports demandés, combien accordés, combien de maisons vendues aux enchères à votre demande ? Une banque sait compter. Publiez, on jugera.

> Nous cherchons avec chaque famille une solution humaine.

Ça, c'est une phrase. J'attends un tableau.`,
    replies: [
      {
        by: 'Claire Fontaine',
        support: 37,
        thanks: 16,
        text: `Demande légitime. Voici ce que j'ai le droit de publier aujourd'hui, pour l'an dernier : 1 846 demandes d'aménagement, 1 391 acceptées (75 %), 28 jours entre la demande et la réponse en médiane, 19 ventes judiciaires. J'ai demandé le détail par motif de refus ; je le poste ici quand je l'ai, même s'il n'est pas flatteur.`,
        replies: [
          {
            by: 'Patrick Le Gall',
            support: 45,
            text: `Merci, je ne m'attendais pas à une réponse chiffrée. Un refus sur quatre et 28 jours de délai, pour quelqu'un qui coule, c'est long. Mais au moins on peut en parler avec des faits.`,
          },
          {
            by: 'Inès Chabert',
            support: 9,
            text: `19 ventes, c'est 19 familles. Je travaille dans une association d'aide au logement, on en a accompagné deux. Dans les deux cas le premier courrier de la banque était resté fermé sur un meuble. Si vous recevez une lettre qui fait peur : **ouvrez-la**, et faites-vous aider le jour même.`,
            thanks: 33,
          },
        ],
      },
    ],
  },
  {
    by: 'Élodie Vasseur',
    support: 2,
    thanks: 21,
    text: `Quelques liens qui m'ont servi, si cela peut éviter à d'autres de chercher la nuit :

- le dossier de surendettement, gratuit : https://www.banque-france.fr/
- l'agence départementale d'information sur le logement : <https://www.anil.org/>
- le [modèle de lettre pour demander un délai au juge](https://www.service-public.fr/)

Personne ne devrait payer une « société de conseil » pour ça.`,
  },
  {
    by: 'Abdoulaye Ndiaye',
    support: 29,
    text: `Le mot qui m'a blessé, c'est « incident ». Trois virgule quatre pour cent de ma vie de client, et je suis devenu un incident.`,
    replies: [
      {
        by: 'Mireille Sanson',
        support: 19,
        text: `C'est tellement ça.`,
      },
    ],
  },
  {
    by: 'Olivier Mercier',
    support: 6,
    text: `Petit retour technique : le simulateur de report, sur mobile, affiche « VotredemandedereportdecheancesaetepriseencompteREF20261104000118273645SOLANE » sur une seule ligne, sans espaces, et on ne voit plus le bouton d'après.`,
    replies: [
      {
        by: 'Bastien Lemoine',
        thanks: 5,
        text: `Bien vu, transmis à l'équipe. En attendant, le bouton apparaît en tournant le téléphone.`,
      },
    ],
  },
  {
    by: 'Brigitte Navarro',
    support: 35,
    text: `Veuve depuis deux ans. L'assurance du prêt a mis **neuf mois** à payer, pendant lesquels la banque a continué de prélever sur un compte joint que le notaire avait bloqué, puis m'a facturé les rejets. Quand tout a été réglé, j'ai reçu un courrier m'invitant à « découvrir nos solutions d'épargne ».

Je ne demande rien. Je voudrais seulement que quelqu'un, chez vous, lise ceci en entier.`,
    replies: [
      {
        by: 'Claire Fontaine',
        support: 48,
        thanks: 8,
        text: `Je l'ai lu en entier, Madame, deux fois. Je suis désolée. J'ai demandé que votre dossier soit repris du début, et que l'on vous réponde par une lettre signée d'une personne et non d'un service. Vous n'avez aucune démarche à faire.`,
      },
      {
        by: 'Sylvie Marchetti',
        support: 24,
        text: `Courage à vous, Brigitte ❤️`,
      },
    ],
  },
  {
    by: 'Quentin Dumas',
    support: 5,
    text: `Et pour les prêts relais ? Le nôtre finit en février, l'ancien appartement n'a eu que deux visites depuis l'été. Personne ne sait nous dire si une prolongation est possible ni à quel prix.`,
    edited: true,
  },
  {
    by: 'Danielle Roussel',
    support: 10,
    text: `Je trouve bien que ces commentaires restent affichés. Sur le réseau social de mon ancienne banque, le mien avait disparu en une heure.`,
  },
];
