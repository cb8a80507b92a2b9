import type { EventStream } from './event-stream.js';

/** Counts the open streams of one process, keeps them under their limits and ends them all when the server stops. */
export class StreamConnections {
  readonly #streams = new Set<EventStream>();
  readonly #perAddress = new Map<string, number>();
  readonly #limits: { total: number; perAddress: number };

  constructor(limits: { total: number; perAddress: number }) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#streams.size;
  }

  hasRoom(address: string): boolean {
    return (
      this.#streams.size < this.#limits.total &&
      (this.#perAddress.get(address) ?? 0) < this.#limits.perAddress
    );
  }

  add(stream: EventStream, address: string): void {
    this.#streams.add(stream);
    this.#perAddress.set(address, (this.#perAddress.get(address) ?? 0) + 1);
    stream.onEnd(() => {
      this.#streams.delete(stream);
      const left = (this.#perAddress.get(address) ?? 1) - 1;
      if (left > 0) this.#perAddress.set(address, left);
      else this.#perAddress.delete(address);
    });
  }

  endAll(): void {
    for (const stream of this.#streams) stream.end();
  }
}
