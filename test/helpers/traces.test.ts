import { expect } from '@open-wc/testing';
import { Traces } from './traces.js';

describe('Traces', () => {
  it('names what was begun and not ended', () => {
    const traces = new Traces();
    const listener = () => undefined;
    const abort = new AbortController();
    const observer = new MutationObserver(listener);
    const timer = setInterval(listener, 1000);
    document.addEventListener('keydown', listener);
    window.addEventListener('resize', listener, { signal: abort.signal });
    observer.observe(document.documentElement, { attributes: true });
    expect(traces.left).to.eql(['interval', 'keydown on document', 'mutation observer', 'resize on window']);
    clearInterval(timer);
    document.removeEventListener('keydown', listener);
    abort.abort();
    observer.disconnect();
    expect(traces.left).to.eql([]);
    traces.stop();
  });
});
