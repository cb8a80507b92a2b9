import { expect } from '@open-wc/testing';
import { loadFullMessages } from '../../src/i18n/load-full-messages.js';
import type { FullMessages } from '../../src/i18n/messages.js';

type Counting = 'comments' | 'newComments' | 'showReplies' | 'moreReplies' | 'charactersLeft';

const COUNTS = [0, 1, 2, 3, 11, 100, 101];
/** Nobody is told of none of these. */
const FROM_ONE = ['newComments', 'showReplies', 'moreReplies', 'tooMany'];

/** What is read for each of the counts. `tooMany` are the characters left where that is below zero. */
const READ: Record<string, Record<Counting | 'tooMany', string>> = {
  en: {
    comments: '0 comments | 1 comment | 2 comments | 3 comments | 11 comments | 100 comments | 101 comments',
    newComments:
      '1 new comment | 2 new comments | 3 new comments | 11 new comments | 100 new comments | 101 new comments',
    showReplies:
      'Show 1 reply | Show 2 replies | Show 3 replies | Show 11 replies | Show 100 replies | Show 101 replies',
    moreReplies:
      'Show 1 more reply | Show 2 more replies | Show 3 more replies | Show 11 more replies | Show 100 more replies | Show 101 more replies',
    charactersLeft:
      '0 characters left | 1 character left | 2 characters left | 3 characters left | 11 characters left | 100 characters left | 101 characters left',
    tooMany:
      '1 character too many | 2 characters too many | 3 characters too many | 11 characters too many | 100 characters too many | 101 characters too many',
  },
  fr: {
    comments:
      '0 commentaire | 1 commentaire | 2 commentaires | 3 commentaires | 11 commentaires | 100 commentaires | 101 commentaires',
    newComments:
      '1 nouveau commentaire | 2 nouveaux commentaires | 3 nouveaux commentaires | 11 nouveaux commentaires | 100 nouveaux commentaires | 101 nouveaux commentaires',
    showReplies:
      'Afficher la réponse | Afficher les 2 réponses | Afficher les 3 réponses | Afficher les 11 réponses | Afficher les 100 réponses | Afficher les 101 réponses',
    moreReplies:
      'Afficher 1 autre réponse | Afficher 2 autres réponses | Afficher 3 autres réponses | Afficher 11 autres réponses | Afficher 100 autres réponses | Afficher 101 autres réponses',
    charactersLeft:
      '0 caractère restant | 1 caractère restant | 2 caractères restants | 3 caractères restants | 11 caractères restants | 100 caractères restants | 101 caractères restants',
    tooMany:
      '1 caractère en trop | 2 caractères en trop | 3 caractères en trop | 11 caractères en trop | 100 caractères en trop | 101 caractères en trop',
  },
  de: {
    comments:
      '0 Kommentare | 1 Kommentar | 2 Kommentare | 3 Kommentare | 11 Kommentare | 100 Kommentare | 101 Kommentare',
    newComments:
      '1 neuer Kommentar | 2 neue Kommentare | 3 neue Kommentare | 11 neue Kommentare | 100 neue Kommentare | 101 neue Kommentare',
    showReplies:
      '1 Antwort anzeigen | 2 Antworten anzeigen | 3 Antworten anzeigen | 11 Antworten anzeigen | 100 Antworten anzeigen | 101 Antworten anzeigen',
    moreReplies:
      '1 weitere Antwort anzeigen | 2 weitere Antworten anzeigen | 3 weitere Antworten anzeigen | 11 weitere Antworten anzeigen | 100 weitere Antworten anzeigen | 101 weitere Antworten anzeigen',
    charactersLeft:
      'Noch 0 Zeichen | Noch 1 Zeichen | Noch 2 Zeichen | Noch 3 Zeichen | Noch 11 Zeichen | Noch 100 Zeichen | Noch 101 Zeichen',
    tooMany:
      '1 Zeichen zu viel | 2 Zeichen zu viel | 3 Zeichen zu viel | 11 Zeichen zu viel | 100 Zeichen zu viel | 101 Zeichen zu viel',
  },
  es: {
    comments:
      '0 comentarios | 1 comentario | 2 comentarios | 3 comentarios | 11 comentarios | 100 comentarios | 101 comentarios',
    newComments:
      '1 comentario nuevo | 2 comentarios nuevos | 3 comentarios nuevos | 11 comentarios nuevos | 100 comentarios nuevos | 101 comentarios nuevos',
    showReplies:
      'Mostrar 1 respuesta | Mostrar 2 respuestas | Mostrar 3 respuestas | Mostrar 11 respuestas | Mostrar 100 respuestas | Mostrar 101 respuestas',
    moreReplies:
      'Mostrar 1 respuesta más | Mostrar 2 respuestas más | Mostrar 3 respuestas más | Mostrar 11 respuestas más | Mostrar 100 respuestas más | Mostrar 101 respuestas más',
    charactersLeft:
      'Quedan 0 caracteres | Queda 1 carácter | Quedan 2 caracteres | Quedan 3 caracteres | Quedan 11 caracteres | Quedan 100 caracteres | Quedan 101 caracteres',
    tooMany:
      'Sobra 1 carácter | Sobran 2 caracteres | Sobran 3 caracteres | Sobran 11 caracteres | Sobran 100 caracteres | Sobran 101 caracteres',
  },
  it: {
    comments: '0 commenti | 1 commento | 2 commenti | 3 commenti | 11 commenti | 100 commenti | 101 commenti',
    newComments:
      '1 nuovo commento | 2 nuovi commenti | 3 nuovi commenti | 11 nuovi commenti | 100 nuovi commenti | 101 nuovi commenti',
    showReplies:
      'Mostra 1 risposta | Mostra 2 risposte | Mostra 3 risposte | Mostra 11 risposte | Mostra 100 risposte | Mostra 101 risposte',
    moreReplies:
      'Mostra 1 altra risposta | Mostra altre 2 risposte | Mostra altre 3 risposte | Mostra altre 11 risposte | Mostra altre 100 risposte | Mostra altre 101 risposte',
    charactersLeft:
      'Restano 0 caratteri | Resta 1 carattere | Restano 2 caratteri | Restano 3 caratteri | Restano 11 caratteri | Restano 100 caratteri | Restano 101 caratteri',
    tooMany:
      '1 carattere di troppo | 2 caratteri di troppo | 3 caratteri di troppo | 11 caratteri di troppo | 100 caratteri di troppo | 101 caratteri di troppo',
  },
  nl: {
    comments: '0 reacties | 1 reactie | 2 reacties | 3 reacties | 11 reacties | 100 reacties | 101 reacties',
    newComments:
      '1 nieuwe reactie | 2 nieuwe reacties | 3 nieuwe reacties | 11 nieuwe reacties | 100 nieuwe reacties | 101 nieuwe reacties',
    showReplies:
      '1 antwoord tonen | 2 antwoorden tonen | 3 antwoorden tonen | 11 antwoorden tonen | 100 antwoorden tonen | 101 antwoorden tonen',
    moreReplies:
      'Nog 1 antwoord tonen | Nog 2 antwoorden tonen | Nog 3 antwoorden tonen | Nog 11 antwoorden tonen | Nog 100 antwoorden tonen | Nog 101 antwoorden tonen',
    charactersLeft:
      'Nog 0 tekens | Nog 1 teken | Nog 2 tekens | Nog 3 tekens | Nog 11 tekens | Nog 100 tekens | Nog 101 tekens',
    tooMany:
      '1 teken te veel | 2 tekens te veel | 3 tekens te veel | 11 tekens te veel | 100 tekens te veel | 101 tekens te veel',
  },
  pt: {
    comments:
      '0 comentários | 1 comentário | 2 comentários | 3 comentários | 11 comentários | 100 comentários | 101 comentários',
    newComments:
      '1 novo comentário | 2 novos comentários | 3 novos comentários | 11 novos comentários | 100 novos comentários | 101 novos comentários',
    showReplies:
      'Mostrar 1 resposta | Mostrar 2 respostas | Mostrar 3 respostas | Mostrar 11 respostas | Mostrar 100 respostas | Mostrar 101 respostas',
    moreReplies:
      'Mostrar mais 1 resposta | Mostrar mais 2 respostas | Mostrar mais 3 respostas | Mostrar mais 11 respostas | Mostrar mais 100 respostas | Mostrar mais 101 respostas',
    charactersLeft:
      'Restam 0 caracteres | Resta 1 caractere | Restam 2 caracteres | Restam 3 caracteres | Restam 11 caracteres | Restam 100 caracteres | Restam 101 caracteres',
    tooMany:
      '1 caractere a mais | 2 caracteres a mais | 3 caracteres a mais | 11 caracteres a mais | 100 caracteres a mais | 101 caracteres a mais',
  },
  'ar-EG': {
    comments: 'لا تعليقات | تعليق واحد | تعليقان | ٣ تعليقات | ١١ تعليقًا | ١٠٠ تعليق | ١٠١ تعليق',
    newComments:
      'تعليق جديد واحد | تعليقان جديدان | ٣ تعليقات جديدة | ١١ تعليقًا جديدًا | ١٠٠ تعليق جديد | ١٠١ تعليق جديد',
    showReplies: 'عرض رد واحد | عرض ردّين | عرض ٣ ردود | عرض ١١ ردًا | عرض ١٠٠ رد | عرض ١٠١ رد',
    moreReplies:
      'عرض رد آخر | عرض ردّين آخرين | عرض ٣ ردود أخرى | عرض ١١ ردًا آخر | عرض ١٠٠ رد آخر | عرض ١٠١ رد آخر',
    charactersLeft:
      'لم يبقَ أي حرف | بقي حرف واحد | بقي حرفان | بقيت ٣ أحرف | بقي ١١ حرفًا | بقي ١٠٠ حرف | بقي ١٠١ حرف',
    tooMany: 'حرف واحد زائد | حرفان زائدان | ٣ أحرف زائدة | ١١ حرفًا زائدًا | ١٠٠ حرف زائد | ١٠١ حرف زائد',
  },
};

describe('numbers in words', () => {
  for (const [tag, table] of Object.entries(READ)) {
    const format = (value: number) => new Intl.NumberFormat(tag).format(value);
    for (const [key, row] of Object.entries(table)) {
      it(`of ${key} are as people write them in ${tag}`, async () => {
        const messages: FullMessages = await loadFullMessages(tag);
        const say = messages[key === 'tooMany' ? 'charactersLeft' : (key as Counting)];
        const counts = FROM_ONE.includes(key) ? COUNTS.slice(1) : COUNTS;
        const said = counts.map((count) => say(key === 'tooMany' ? -count : count, format));
        expect(said).to.eql(row.split(' | '));
      });
    }
  }

  it('have the digits and the grouping of the region', async () => {
    const said = async (tag: string) =>
      (await loadFullMessages(tag)).comments(12_345, (value) => new Intl.NumberFormat(tag).format(value));
    expect(await said('ar-EG')).to.equal('١٢٬٣٤٥ تعليقًا');
    expect(await said('ar-MA')).to.equal('12.345 تعليقًا');
    expect(await said('es-MX')).to.equal('12,345 comentarios');
    expect(await said('es-ES')).to.equal('12.345 comentarios');
    expect(await said('pt-BR')).to.equal('12.345 comentários');
    expect(await said('nl-BE')).to.equal('12.345 reacties');
  });
});
