/**
 * Where a reader stands in the outbox: after the event `sequence` of the transaction `transactionId`, and thus after
 * all events of the transactions before it. `epoch` tells databases apart.
 */
export interface Position {
  epoch: string;
  transactionId: number;
  sequence: number;
}

export function formatPosition({ epoch, transactionId, sequence }: Position): string {
  return `${epoch}-${transactionId}-${sequence}`;
}

/** Null for anything that is not a position. */
export function parsePosition(text: string): Position | null {
  const match = /^([0-9a-f]{8})-(\d{1,15})-(\d{1,15})$/.exec(text);
  if (!match) return null;
  return { epoch: match[1] as string, transactionId: Number(match[2]), sequence: Number(match[3]) };
}

export function isAfter(a: Omit<Position, 'epoch'>, b: Omit<Position, 'epoch'>): boolean {
  return a.transactionId === b.transactionId ? a.sequence > b.sequence : a.transactionId > b.transactionId;
}
