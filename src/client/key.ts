/** An `Idempotency-Key`: 128 random bits, which unlike `randomUUID` are there on pages without https too. */
export const createKey = (): string => crypto.getRandomValues(new BigUint64Array(2)).join('-');
