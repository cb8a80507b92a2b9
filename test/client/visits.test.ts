import { expect } from '@open-wc/testing';
import { storagePrefix } from '../../src/client/storage-prefix.js';
import { beginVisit } from '../../src/client/visits.js';

const MINE = storagePrefix('https://community.test/v1', 'amina');
const OTHERS = storagePrefix('https://community.test/v1', 'noor');

/** A receipt as far as the browser reads it here. */
const receiptOf = (minute: number): string => {
  const at = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
  return `head.${btoa(JSON.stringify({ at }))}.signature`;
};

describe('what the browser keeps beside a visit', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  const keptIn = (prefix: string) =>
    Object.keys(localStorage).filter((key) => key.startsWith(`${prefix}receipt:`));

  it('are the newest 500 receipts of a member, and all of somebody else’s', () => {
    for (let minute = 0; minute < 503; minute += 1) {
      // The ids do not tell which is older.
      localStorage.setItem(`${MINE}receipt:${(minute * 7) % 503}`, receiptOf(minute));
    }
    localStorage.setItem(`${OTHERS}receipt:1`, receiptOf(0));
    beginVisit('localStorage', MINE, 'fees').see('2026-11-20T10:00:00.000Z');
    const left = keptIn(MINE).map((key) => localStorage.getItem(key));
    expect(left).to.have.length(500);
    for (const gone of [0, 1, 2]) expect(left).not.to.include(receiptOf(gone));
    expect(left).to.include(receiptOf(3));
    expect(keptIn(OTHERS)).to.have.length(1);
  });

  it('goes on where a receipt cannot be read', () => {
    localStorage.setItem(`${MINE}receipt:broken`, 'not a receipt');
    for (let minute = 0; minute < 500; minute += 1) {
      localStorage.setItem(`${MINE}receipt:${minute}`, receiptOf(minute));
    }
    beginVisit('localStorage', MINE, 'fees').see('2026-11-20T10:00:00.000Z');
    expect(localStorage.getItem(`${MINE}receipt:broken`)).to.equal(null);
    expect(keptIn(MINE)).to.have.length(500);
  });
});
