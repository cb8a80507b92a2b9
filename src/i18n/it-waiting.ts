import type { WaitingMessages } from './messages.js';

export const messages: WaitingMessages = {
  checkedReview:
    'Ciò che pubblichi appare subito. Se un programma chiede che prima qualcuno lo guardi, te lo diciamo.',
  newcomerReview: (count, format) =>
    count === 1
      ? 'Il tuo prossimo commento viene letto da qualcuno prima di apparire. Poi i tuoi commenti appaiono subito.'
      : `I tuoi prossimi ${format(count)} commenti vengono letti da qualcuno prima di apparire. Poi appaiono subito.`,
  firstComment:
    'È il tuo primo commento qui: ti diamo il benvenuto. Tutti possono leggerlo, con il tuo nome accanto.',
  rulesChanged: (time) => `Le regole della comunità sono cambiate dopo il tuo ultimo commento, il ${time}.`,
  ruleAdded: (title) => `Nuova: «${title}»`,
  ruleReworded: (title) => `Riformulata: «${title}»`,
  ruleGone: (title) => `Non è più una regola: «${title}»`,
  heldOwn: 'Solo tu puoi leggerlo finché qualcuno della banca non lo ha guardato.',
  heldOfOthers: 'Commento in attesa che qualcuno lo guardi.',
  heldStatement: 'Il tuo commento è stato trattenuto',
  heldSource: 'Lo ha notato un programma.',
  holdReasons: {
    before: 'In questa discussione ogni commento viene letto da qualcuno prima di apparire.',
    newcomers: 'I tuoi primi commenti qui vengono letti da qualcuno prima di apparire.',
    repetition: 'Lo stesso testo è stato inviato poco fa.',
    volume: 'Hai scritto molti commenti in poco tempo.',
    external: 'Il controllo automatico della banca non lo ha ancora lasciato passare.',
  },
  heldWords: (words) => `Un programma ha notato «${words}».`,
  heldLinks: (count, format) => (count === 1 ? 'Contiene un link.' : `Contiene ${format(count)} link.`),
};
