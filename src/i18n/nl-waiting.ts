import type { WaitingMessages } from './messages.js';

export const messages: WaitingMessages = {
  checkedReview:
    'Wat u publiceert, verschijnt meteen. Vraagt een programma dat iemand het eerst bekijkt, dan hoort u dat.',
  newcomerReview: (count, format) =>
    count === 1
      ? 'Uw volgende reactie wordt bekeken voordat ze verschijnt. Daarna verschijnen uw reacties meteen.'
      : `Uw volgende ${format(count)} reacties worden bekeken voordat ze verschijnen. Daarna verschijnen ze meteen.`,
  firstComment: 'Dit is uw eerste reactie hier: welkom. Iedereen kan ze lezen, met uw naam ernaast.',
  rulesChanged: (time) => `De huisregels zijn veranderd sinds uw laatste reactie, op ${time}.`,
  ruleAdded: (title) => `Nieuw: “${title}”`,
  ruleReworded: (title) => `Anders verwoord: “${title}”`,
  ruleGone: (title) => `Geen regel meer: “${title}”`,
  heldOwn: 'Alleen u kunt dit lezen totdat iemand van de bank het heeft bekeken.',
  heldOfOthers: 'Reactie wacht tot iemand ze heeft bekeken.',
  heldStatement: 'Uw reactie is tegengehouden',
  heldSource: 'Een programma merkte het op.',
  holdReasons: {
    before: 'In deze discussie wordt elke reactie bekeken voordat ze verschijnt.',
    newcomers: 'Uw eerste reacties hier worden bekeken voordat ze verschijnen.',
    repetition: 'Dezelfde tekst is kort geleden verstuurd.',
    volume: 'U hebt in korte tijd veel reacties geschreven.',
    external: 'De automatische controle van de bank heeft ze nog niet doorgelaten.',
  },
  heldWords: (words) => `Een programma merkte “${words}” op.`,
  heldLinks: (count, format) =>
    count === 1 ? 'Er staat een link in.' : `Er staan ${format(count)} links in.`,
};
