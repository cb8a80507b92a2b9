import { html } from '../../server/text/html.js';
import type { Article } from './article.js';

export const article: Article = {
  kicker: 'Crédit immobilier · Traverser une période difficile',
  title: 'Propriétaires en difficulté\u00a0: ce que nous pouvons faire ensemble',
  standfirst:
    'Une séparation, un emploi perdu, une maladie, des charges qui montent plus vite que le salaire\u00a0: il arrive à beaucoup de ménages de ne plus pouvoir payer la mensualité prévue. Une maison se garde plus souvent qu’on ne le croit, à condition de s’y prendre tôt. Voici ce que vous pouvez faire, ce que nous pouvons faire, et qui d’autre peut vous aider.',
  updated: { date: '2026-11-09', text: 'Mis à jour le 9 novembre 2026' },
  readingTime: '7 minutes de lecture',
  contentsTitle: 'Dans cette page',
  sections: [
    {
      id: 'parler-tot',
      title: 'Parler tôt, même sans solution',
      body: html`
        <p>
          Le meilleur moment pour nous appeler est celui où vous commencez à compter les jours avant la
          prochaine échéance. Vous n’avez pas besoin d’arriver avec un plan, ni avec des excuses. Avant le
          premier impayé, presque toutes les portes sont ouvertes&nbsp;; après trois, plusieurs se sont
          refermées.
        </p>
        <p>
          Vous parlerez à une personne de l’équipe Écoute, qui ne vend rien et ne touche aucune prime sur
          votre dossier. Le premier entretien dure environ une demi-heure, au téléphone, en visio ou en
          agence. Il n’engage à rien et ne laisse aucune trace dans les fichiers d’incidents.
        </p>
        <p>Trois documents suffisent pour commencer&nbsp;:</p>
        <ul>
          <li>vos revenus des trois derniers mois, même s’ils varient&nbsp;;</li>
          <li>vos charges fixes, y compris celles que vous n’osez pas montrer&nbsp;;</li>
          <li>le tableau d’amortissement de votre prêt. S’il est perdu, nous l’avons.</li>
        </ul>
      `,
    },
    {
      id: 'alleger',
      title: 'Alléger la mensualité, ou la suspendre',
      body: html`
        <p>
          La plupart des prêts signés chez nous depuis 2012 peuvent être modulés. Pour les autres, un avenant
          est possible. Trois leviers existent, et ils se combinent.
        </p>
        <dl>
          <dt>Moduler</dt>
          <dd>
            La mensualité baisse, jusqu’à 30&nbsp;%, et le prêt s’allonge d’autant, dans la limite de deux
            ans. C’est la voie la plus simple quand la baisse de revenus est durable mais modérée.
          </dd>
          <dt>Suspendre</dt>
          <dd>
            Vous ne remboursez plus de capital pendant trois à douze mois&nbsp;; seuls les intérêts et
            l’assurance restent dus. C’est une respiration pour attendre un emploi, une vente, une
            indemnisation.
          </dd>
          <dt>Regrouper</dt>
          <dd>
            Plusieurs crédits deviennent un seul, avec une mensualité plus basse. Le coût total augmente
            souvent. Nous vous donnons le chiffre avant que vous ne décidiez.
          </dd>
        </dl>
        <p class="example">
          <strong>Un exemple.</strong> Pour un capital restant dû de 142&nbsp;000&nbsp;€ à 2,1&nbsp;% sur
          quinze ans, la mensualité est de 920&nbsp;€. Suspendre le capital pendant six mois la ramène à
          environ 249&nbsp;€ pendant ce temps, et coûte près de 1&nbsp;500&nbsp;€ d’intérêts en plus sur la
          durée du prêt. Ce n’est pas gratuit, et nous préférons que vous le sachiez.
        </p>
        <p>
          Vérifiez aussi votre assurance emprunteur&nbsp;: la perte d’emploi, l’arrêt de travail ou
          l’invalidité sont parfois couverts, et beaucoup de garanties ne sont jamais demandées. Nous relisons
          le contrat avec vous, même s’il vient d’un autre assureur.
        </p>
      `,
    },
    {
      id: 'aides-publiques',
      title: 'Les aides publiques, et celles qui ne coûtent rien',
      body: html`
        <p>Ces services sont indépendants de nous, confidentiels et gratuits.</p>
        <ul>
          <li>
            <strong>Les Points conseil budget</strong> font le point avec vous et peuvent négocier avec vos
            créanciers, nous compris.
          </li>
          <li>
            <strong>L’ADIL de votre département</strong> renseigne sur vos droits de propriétaire, sur les
            charges de copropriété et sur les recours.
          </li>
          <li>
            <strong>Le Fonds de solidarité pour le logement</strong> aide aussi, dans plusieurs départements,
            les propriétaires occupants. Action Logement soutient des salariés du secteur privé.
          </li>
          <li>
            <strong>Le juge</strong> peut accorder un délai de grâce, jusqu’à deux ans, pendant lequel les
            échéances sont suspendues. Demander ce délai n’est pas nous attaquer&nbsp;: c’est un droit.
          </li>
          <li>
            <strong>La commission de surendettement</strong>, à la Banque de France, étudie l’ensemble de vos
            dettes. Le dépôt du dossier est gratuit, et la commission cherche à préserver le logement quand
            c’est possible.
          </li>
        </ul>
      `,
    },
    {
      id: 'vendre',
      title: 'Et s’il faut vendre',
      body: html`
        <p>
          Parfois, garder la maison coûterait plus que la quitter. Le dire fait partie de notre métier, comme
          de vous laisser le temps d’y réfléchir. Une vente que vous menez vous-même rapporte presque toujours
          davantage qu’une vente aux enchères, et vous choisissez la date.
        </p>
        <p>
          Nous pouvons suspendre les poursuites pendant que vous vendez, renoncer aux indemnités de
          remboursement anticipé, et chercher avec vous un prêt relais ou un bail pour la suite. Si le prix ne
          couvre pas le prêt, nous parlons du solde avant la signature chez le notaire, jamais après.
        </p>
      `,
    },
  ],
  commitments: {
    id: 'nos-engagements',
    title: 'Ce à quoi nous nous engageons',
    intro: 'Cinq engagements, écrits pour que vous puissiez nous les opposer.',
    items: [
      {
        title: 'Une réponse en dix jours ouvrés',
        text: 'Toute demande de modulation ou de suspension reçoit une réponse écrite. Un refus est motivé, et indique à qui le contester.',
      },
      {
        title: 'Une seule personne en face de vous',
        text: 'Vous gardez le même interlocuteur du premier appel à la dernière signature. Ses coordonnées directes figurent sur chaque courrier.',
      },
      {
        title: 'Pas de frais sur les frais',
        text: 'Aucun frais de rejet ni de relance dès que vous nous avez contactés, et pendant toute l’étude du dossier.',
      },
      {
        title: 'Pas de procédure pendant que nous parlons',
        text: 'Tant qu’une solution est à l’étude, nous n’engageons ni déchéance du terme ni saisie.',
      },
      {
        title: 'Le coût réel, en euros',
        text: 'Chaque proposition dit ce qu’elle coûte en tout, à côté de ce que coûterait de ne rien changer.',
      },
    ],
    after:
      'Nous publions chaque année combien de demandes nous avons reçues, acceptées et refusées. En 2025\u00a0: 1\u00a0284 reçues, 1\u00a0041 acceptées, 243 refusées.',
  },
  questions: {
    id: 'questions',
    title: 'Les questions qu’on nous pose',
    items: [
      {
        title: 'Serai-je fiché si je demande de l’aide\u00a0?',
        text: 'Non. Une modulation ou une suspension acceptée n’est pas un incident de paiement. Le fichier des incidents concerne les impayés qui durent, et nous devons vous prévenir un mois avant toute inscription.',
      },
      {
        title: 'J’ai déjà deux échéances de retard. Est-ce trop tard\u00a0?',
        text: 'Non, mais appelez cette semaine. Nous pouvons encore reporter les échéances en retard à la fin du prêt et arrêter les relances pendant l’étude.',
      },
      {
        title: 'Je suis à mon compte et mes revenus changent chaque mois.',
        text: 'Nous raisonnons sur douze mois et non sur trois, et nous acceptons une mensualité qui varie avec la saison. Un relevé de chiffre d’affaires suffit.',
      },
      {
        title: 'Nous nous séparons. Qui doit payer\u00a0?',
        text: 'Si vous avez signé tous les deux, la banque peut demander la totalité à chacun, même après le départ de l’un. Nous recevons les deux, ensemble ou séparément, et ne disons rien à l’un de ce que l’autre nous confie.',
      },
      {
        title: 'Que faire si votre réponse ne me convient pas\u00a0?',
        text: 'Écrivez au service réclamations, qui répond en deux semaines, puis au médiateur de la banque, qui est indépendant. La saisine du médiateur est gratuite et ne vous ôte aucun droit.',
      },
    ],
  },
  contact: {
    title: 'Joindre l’équipe Écoute',
    intro: 'Des conseillers formés, sans objectif de vente.',
    phone: '03 53 01 42 18',
    phoneHref: 'tel:+33353014218',
    hours: 'Du lundi au samedi, de 8\u00a0h à 20\u00a0h. Appel non surtaxé.',
    email: 'ecoute@banque-solane.example',
    branch: 'Ou dans l’une de nos 46 agences, avec ou sans rendez-vous.',
  },
  discussion: {
    title: 'La discussion',
    intro:
      'Vous êtes passé par là, ou vous y êtes\u00a0? Ce que vous écrivez aide ceux qui lisent en silence. Les critiques ont leur place ici\u00a0: elles restent en ligne tant qu’elles respectent les règles publiées. Ne donnez ni numéro de compte ni adresse.',
    fallback: html`La discussion s’affiche ici. Si elle n’apparaît pas, écrivez-nous à
      <a href="mailto:ecoute@banque-solane.example">ecoute@banque-solane.example</a>.`,
  },
};
