/**
 * Runs in each page before anything of the page does, and hands over what it sees as `bench`. Everything it waits for
 * has a limit. A moment counts as painted when a task runs after the frame that the change was made before.
 *
 * @param {string} name the contestant
 * @param {number} wanted how many comments are everything
 * @param {number} limit in milliseconds
 */
export function probe(name, wanted, limit) {
  const FRAME = 1000 / 60;
  const numberIn = (element) => Number(element?.textContent.replace(/\D/g, '') ?? 0);
  const thread = () => document.querySelector('parvis-comment-thread')?.shadowRoot;
  const widget = () => document.querySelector('#widget');
  /** The elements in a place that have a shadow root. */
  const within = (place) => [...(place?.querySelectorAll('*') ?? [])].filter(({ shadowRoot }) => shadowRoot);
  // Tags inside of Parvis carry its version, so they are found by their places.
  const LOOKS = {
    parvis: {
      comments: () => thread()?.querySelectorAll('li > :first-child') ?? [],
      textOf: (comment) => comment.shadowRoot?.querySelector('.body')?.textContent,
      more: () => thread()?.querySelector('button.extend:not(.quiet):not([aria-disabled="true"])'),
      field: () =>
        within(thread()?.querySelector('.writing'))
          .flatMap(({ shadowRoot }) => within(shadowRoot))
          .map(({ shadowRoot }) => shadowRoot.querySelector('textarea'))
          .find(Boolean),
      react: (comment) => comment.shadowRoot.querySelector('.reaction'),
      reply: (comment) =>
        comment.shadowRoot.querySelector('.actions button.quiet:not(.reaction):not(.toggle)'),
      arrived: () => numberIn(thread()?.querySelector('.arrivals button')),
      toggles: () =>
        [...LOOKS.parvis.comments()].flatMap((each) => each.shadowRoot.querySelector('.toggle') ?? []),
    },
    artalk: {
      comments: () => widget()?.querySelectorAll('.atk-comment-wrap') ?? [],
      textOf: (comment) => comment.querySelector('.atk-content')?.textContent,
      more: () => null,
      field: () => widget()?.querySelector('.atk-textarea'),
      react: (comment) => comment.querySelector('.atk-actions .atk-common-action-btn'),
      reply: (comment) => comment.querySelector('.atk-actions > span:not(.atk-common-action-btn)'),
      toggles: () => [],
    },
    waline: {
      comments: () => widget()?.querySelectorAll('.wl-card-item') ?? [],
      textOf: (comment) => comment.querySelector('.wl-content')?.textContent,
      more: () => widget()?.querySelector('.wl-operation button'),
      field: () => widget()?.querySelector('.wl-editor'),
      react: (comment) => comment.querySelector('.wl-like'),
      reply: (comment) => comment.querySelector('.wl-reply'),
      toggles: () => [],
    },
    floor: {
      comments: () => widget()?.querySelectorAll('.comment') ?? [],
      textOf: (comment) => comment.querySelector('.body')?.textContent,
      more: () => null,
      field: () => widget()?.querySelector('.writing textarea'),
      react: (comment) => comment.querySelector('.reaction'),
      reply: (comment) => comment.querySelector('.reply'),
      arrived: () => numberIn(widget()?.querySelector('.arrivals button')),
      toggles: () => [...(widget()?.querySelectorAll('.toggle') ?? [])],
    },
  };
  const look = LOOKS[name.replace('-lite', '')];

  const tasks = [];
  const refused = [];
  const events = [];
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration, interactionId } of list.getEntries()) {
      if (interactionId > 0) events.push({ startTime, duration });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.push(blockedURI), true);

  const isReadable = () => {
    const [first] = look.comments();
    return !!first && !!look.textOf(first)?.trim();
  };
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      requestAnimationFrame(() => port2.postMessage(null));
    });
  /** Resolves in the frame in which the condition holds; false when it did not in time. */
  const until = (condition, until_ = limit) =>
    new Promise((resolve) => {
      const end = performance.now() + until_;
      const check = () => {
        if (condition()) resolve(true);
        else if (performance.now() > end) resolve(false);
        else requestAnimationFrame(check);
      };
      check();
    });

  /** When the first comment was in the page, when it was painted, and when all were; null for what did not come. */
  async function ready() {
    const times = { inPage: null, first: null, all: null, presses: 0 };
    if (!(await until(isReadable))) return times;
    times.inPage = performance.now();
    times.first = await painted();
    for (;;) {
      const had = look.comments().length;
      if (had >= wanted) break;
      if (!(await until(() => look.comments().length >= wanted || look.more()))) return times;
      const more = look.more();
      if (look.comments().length < wanted && more) {
        more.click();
        times.presses += 1;
      }
      if (!(await until(() => look.comments().length > had))) return times;
    }
    times.all = times.presses === 0 && look.comments().length >= wanted ? times.first : await painted();
    return times;
  }

  const settle = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  /** Long tasks from one moment on; `blocking` is what each has beyond 50 ms. */
  function blocked(from = 0) {
    const counted = tasks.filter(({ startTime, duration }) => startTime + duration >= from);
    return {
      blocking: counted.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...counted.map(({ duration }) => duration)),
    };
  }

  function countElements(root = document) {
    let count = 0;
    for (const element of root.querySelectorAll('*')) {
      count += 1;
      if (element.shadowRoot) count += countElements(element.shadowRoot);
    }
    return count;
  }

  /** What had arrived at a moment, by what it is. */
  /**
   * What was loaded until a moment. What was only asked for after the last data had come is for later: the moment at
   * which a comment can be read is seen a frame late.
   */
  function loaded(before = Infinity) {
    const kinds = {};
    const kindOf = ({ name }) => (/\.(js|css)$/.test(new URL(name).pathname) ? 'code' : 'data');
    const entries = performance
      .getEntriesByType('resource')
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= before);
    const asked =
      before === Infinity
        ? before
        : Math.max(
            ...entries.filter((entry) => kindOf(entry) === 'data').map(({ responseEnd }) => responseEnd),
          );
    for (const entry of entries) {
      if (entry.startTime > asked) continue;
      const { encodedBodySize, decodedBodySize } = entry;
      const { pathname } = new URL(entry.name);
      const kind = kindOf(entry);
      const sum = (kinds[kind] ??= { requests: 0, wire: 0, decoded: 0 });
      if (pathname.endsWith('.js')) kinds.scripts = (kinds.scripts ?? 0) + encodedBodySize;
      sum.requests += 1;
      sum.wire += encodedBodySize;
      sum.decoded += decodedBodySize;
    }
    return kinds;
  }

  /** What is loaded when nothing has come for a while. A stream never ends and is not waited for. */
  async function quietLoads() {
    const count = () => performance.getEntriesByType('resource').length;
    for (let had = -1, waited = 0; had !== count() && waited < limit; waited += 700) {
      had = count();
      await settle(700);
    }
    return loaded();
  }

  /** The real interactions since a moment, each with its time to the next paint. */
  const interactionsSince = (from) =>
    events.filter(({ startTime }) => startTime >= from).map(({ duration }) => duration);

  let watch = null;
  /** From now on: frames, long tasks, and what moves. */
  function startWatch(element) {
    watch = { from: performance.now(), shift, element, top: element.getBoundingClientRect().top, frames: [] };
    const count = (time) => {
      watch.frames.push(time);
      watch.request = requestAnimationFrame(count);
    };
    watch.request = requestAnimationFrame(count);
  }
  function endWatch() {
    const { from, frames, element, top } = watch;
    cancelAnimationFrame(watch.request);
    const gaps = frames.slice(1).map((time, index) => time - frames[index]);
    return {
      ...blocked(from),
      frames: frames.length,
      missed: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME) - 1), 0),
      longestFrame: Math.max(...gaps),
      shift: shift - watch.shift,
      moved: Math.abs(element.getBoundingClientRect().top - top),
    };
  }

  window.bench = {
    quietLoads,
    isReadable,
    interactionsSince,
    startWatch,
    endWatch,
    look,
    refused,
    ready: wanted > 0 ? ready() : null,
    until,
    painted,
    settle,
    blocked,
    countElements,
    loaded,
    shift: () => shift,
  };
}
