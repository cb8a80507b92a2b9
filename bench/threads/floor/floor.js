// The physical floor: the same elements and words as Parvis' thread, made by hand for one page, all at once.

const format = {
  number: new Intl.NumberFormat('fr'),
  time: new Intl.DateTimeFormat('fr', { dateStyle: 'medium', timeStyle: 'short' }),
};
const REACTIONS = { support: 'Je soutiens', thanks: 'Merci' };
const SORTS = { newest: 'Plus récents', oldest: 'Plus anciens', top: 'Plus soutenus' };

function make(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function makeButton(label, onClick, properties = {}) {
  const button = make('button', { type: 'button', ...properties }, label);
  button.addEventListener('click', onClick);
  return button;
}

function contentOf(nodes) {
  return nodes.map((node) => {
    if (node.type === 'paragraph') return make('p', { dir: 'auto' }, ...contentOf(node.children));
    if (node.type === 'strong') return make('strong', {}, ...contentOf(node.children));
    return document.createTextNode(node.text);
  });
}

function initialsOf(name) {
  const words = name.trim().split(/\s+/);
  return `${words[0][0]}${words.length > 1 ? words.at(-1)[0] : ''}`.toUpperCase();
}

function makeReaction(kind, comment) {
  const count = comment.reactions[kind] ?? 0;
  const shown = make('span', { class: 'count' }, format.number.format(count));
  const button = makeButton(
    `${REACTIONS[kind]} `,
    () => {
      const given = button.getAttribute('aria-pressed') === 'true';
      button.setAttribute('aria-pressed', String(!given));
      shown.textContent = format.number.format(count + (given ? 0 : 1));
      button.append(shown);
    },
    { class: 'quiet reaction', 'aria-pressed': 'false' },
  );
  if (count > 0) button.append(shown);
  return button;
}

function makeComment(comment, replies) {
  const { id, author, createdAt } = comment;
  const time = format.time.format(Date.parse(createdAt));
  const header = make('header', {}, make('bdi', { class: 'name', id: `name-${id}` }, author.name), ' ');
  if (author.roles.includes('staff')) {
    header.append(make('span', { class: 'badge' }, 'Équipe de la banque'), ' ');
  }
  header.append(
    make(
      'a',
      { class: 'time', href: `#${id}`, 'aria-label': `Lien vers le commentaire de ${author.name}, ${time}` },
      make('time', { datetime: createdAt, title: time }, time),
    ),
  );
  const actions = make(
    'div',
    { class: 'actions' },
    ...Object.keys(REACTIONS).map((kind) => makeReaction(kind, comment)),
  );
  const host = make('div', { class: 'comment' });
  actions.append(
    makeButton('Répondre', () => host.after(makeWriter(`Répondre à ${author.name}`)), {
      class: 'quiet reply',
      'aria-label': `Répondre à ${author.name}`,
    }),
  );
  if (replies) actions.append(makeToggle(replies, comment.replyCount));
  host.append(
    make(
      'article',
      { tabindex: '-1', 'aria-labelledby': `name-${id}` },
      make('span', { class: 'avatar', 'aria-hidden': 'true' }, initialsOf(author.name)),
      header,
      make('div', { class: 'body' }, ...contentOf(comment.body)),
      actions,
    ),
  );
  return host;
}

function makeToggle(replies, count) {
  const words = count === 1 ? 'Afficher la réponse' : `Afficher les ${format.number.format(count)} réponses`;
  const toggle = makeButton(
    'Masquer les réponses',
    () => {
      replies.hidden = !replies.hidden;
      toggle.setAttribute('aria-expanded', String(!replies.hidden));
      toggle.textContent = replies.hidden ? words : 'Masquer les réponses';
    },
    { class: 'quiet toggle', 'aria-expanded': 'true' },
  );
  return toggle;
}

function makeItem(comment) {
  const below = comment.replies?.items;
  const replies =
    below &&
    make(
      'ol',
      { role: 'list', class: 'replies', 'aria-label': `Répondre à ${comment.author.name}` },
      ...below.map((reply) => makeItem(reply)),
    );
  const item = make('li', { id: `floor-${comment.id}` }, makeComment(comment, replies));
  if (replies) item.append(replies);
  return item;
}

function makeWriter(label) {
  const field = make('textarea', { id: `field-${label}`, rows: '3' });
  queueMicrotask(() => label.startsWith('Répondre') && field.focus());
  const limit = make('span', { class: 'limit' });
  field.addEventListener(
    'input',
    () => (limit.textContent = format.number.format(5000 - field.value.length)),
  );
  return make(
    'div',
    { class: 'writer' },
    make('label', { for: `field-${label}` }, label),
    field,
    limit,
    makeButton('Publier', () => {}),
  );
}

function makeTop(count) {
  return make(
    'div',
    { class: 'top' },
    make(
      'div',
      { class: 'heading', role: 'heading', 'aria-level': '2' },
      `${format.number.format(count)} commentaires`,
    ),
    make(
      'label',
      {},
      make('span', {}, 'Trier par'),
      make('select', {}, ...Object.entries(SORTS).map(([value, words]) => make('option', { value }, words))),
    ),
  );
}

function makeWriting(signedIn) {
  const content = signedIn
    ? makeWriter('Votre commentaire')
    : make(
        'div',
        { class: 'sign-in' },
        make('p', {}, 'Connectez-vous pour participer à la discussion.'),
        makeButton('Se connecter', () => {}),
      );
  return make('div', { class: 'writing' }, content);
}

/** Says how many came, over the list, as Parvis does. */
function followArrivals(place, stream) {
  const source = new EventSource(stream);
  const arrived = [];
  let button;
  source.addEventListener('comment-created', (event) => {
    arrived.push(JSON.parse(event.data).comment);
    if (!button) place.append((button = makeButton('', () => {})));
    button.textContent = `${format.number.format(arrived.length)} nouveaux commentaires`;
  });
  return () => source.close();
}

window.startFloor = (element, { url, signedIn, stream }) => {
  const abort = new AbortController();
  let stop = () => {};
  void fetch(url, { signal: abort.signal })
    .then((answer) => answer.json())
    .then(({ items, topic }) => {
      const arrivals = make('div', { class: 'arrivals', role: 'status' });
      element.append(
        make(
          'section',
          { class: 'thread', 'aria-label': `${topic.commentCount} commentaires` },
          makeTop(topic.commentCount),
          makeWriting(signedIn),
          arrivals,
          make('ol', { role: 'list', class: 'roots' }, ...items.map((item) => makeItem(item))),
        ),
      );
      stop = followArrivals(arrivals, stream);
    })
    .catch(() => {});
  return {
    destroy() {
      abort.abort();
      stop();
      element.replaceChildren();
    },
  };
};
