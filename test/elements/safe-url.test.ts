import { expect } from '@open-wc/testing';
import { safeUrl } from '../../src/elements/safe-url.js';

describe('safeUrl', () => {
  const SAFE: [string, string][] = [
    ['https://bank.example', 'https://bank.example/'],
    ['http://bank.example/a?b#c', 'http://bank.example/a?b#c'],
    ['HTTPS://BANK.example/A', 'https://bank.example/A'],
    ['mailto:help@bank.example', 'mailto:help@bank.example'],
    ['\thttps://bank.example/\n', 'https://bank.example/'],
    ['https://bank.example:x@phishing.example/', 'https://phishing.example/'],
    ['https://bank.example%2f@phishing.example/', 'https://phishing.example/'],
    ['mailto:help:x@bank.example', 'mailto:help:x@bank.example'],
  ];
  for (const [text, url] of SAFE) {
    it(`takes ${JSON.stringify(text)}`, () => {
      expect(safeUrl(text)).to.equal(url);
    });
  }

  const UNSAFE = [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'blob:https://bank.example/x',
    'file:///etc/passwd',
    'ftp://bank.example',
    'tel:112',
    '//bank.example',
    'bank.example',
    '/path',
    '#hash',
    'https://',
    'http://[',
    '',
  ];
  for (const text of UNSAFE) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(safeUrl(text)).to.equal(null);
    });
  }
});
