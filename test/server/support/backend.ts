import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { after, before, describe } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../../../server/app.js';
import { DEFAULT_CONFIG, type ServerConfig } from '../../../server/config.js';
import { connectStore, type Store } from '../../../server/database/connect.js';
import { assertConforms } from './conformity.js';
import { newDataFolder } from './data-folder.js';
import { AUDIENCE, Bank, ISSUER } from './identity.js';
import { findPostgres, PostgresServer } from './postgres-server.js';

export const ORIGIN = 'https://www.bank.example';

/** Limits that no test meets by accident. */
const ROOMY = { count: 1_000_000, seconds: 60 };

type Changes = Partial<Omit<ServerConfig, 'community' | 'limits' | 'moderation' | 'stream'>> & {
  community?: Partial<ServerConfig['community']>;
  limits?: Partial<ServerConfig['limits']>;
  moderation?: Partial<ServerConfig['moderation']>;
  stream?: Partial<ServerConfig['stream']>;
};

/** Where servers under test keep their data: one database, that any number of servers may be started on. */
export interface Place {
  databaseUrl: string | undefined;
  dataFolder: string;
}

export interface Request {
  token?: string | null;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Reply {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  text: string;
}

/** A running server, and what a test does with it. */
export class Backend {
  readonly app: FastifyInstance;
  readonly config: ServerConfig;
  readonly url: string;
  readonly bank: Bank;
  #keys = 0;

  private constructor(app: FastifyInstance, config: ServerConfig, bank: Bank) {
    this.app = app;
    this.config = config;
    this.bank = bank;
    const { port } = app.server.address() as AddressInfo;
    this.url = `http://127.0.0.1:${port}${config.prefix}`;
  }

  static async start(place: Place, bank: Bank, changes: Changes = {}): Promise<Backend> {
    const config: ServerConfig = {
      ...DEFAULT_CONFIG,
      ...place,
      jwksUrl: bank.jwksUrl,
      issuer: ISSUER,
      audience: AUDIENCE,
      origins: [ORIGIN],
      logLevel: 'silent',
      // Nothing changes between two answers unless a test asks for it.
      ledger: { key: undefined, sealSeconds: 3_600 },
      ...changes,
      community: { ...DEFAULT_CONFIG.community, ...changes.community },
      limits: {
        ...DEFAULT_CONFIG.limits,
        requests: ROOMY,
        memberWrites: ROOMY,
        staffWrites: ROOMY,
        addressWrites: ROOMY,
        ...changes.limits,
      },
      moderation: { ...DEFAULT_CONFIG.moderation, ...changes.moderation },
      stream: { ...DEFAULT_CONFIG.stream, ...changes.stream },
    };
    const app = await buildServer(config);
    await app.listen({ host: '127.0.0.1', port: 0 });
    return new Backend(app, config, bank);
  }

  async close(): Promise<void> {
    await this.app.close();
  }

  async request(method: string, path: string, { token, body, headers = {} }: Request = {}): Promise<Reply> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    const reply = {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
      text,
    };
    assertConforms(method, path, reply);
    return reply;
  }

  get(path: string, request?: Request): Promise<Reply> {
    return this.request('GET', `/v1${path}`, request);
  }

  newKey(): string {
    return `key-${++this.#keys}-${Math.random().toString(36).slice(2)}`;
  }

  /** A write with a key of its own. */
  write(method: string, path: string, { headers, ...rest }: Request = {}): Promise<Reply> {
    return this.request(method, `/v1${path}`, {
      ...rest,
      headers: { 'Idempotency-Key': this.newKey(), ...headers },
    });
  }

  async openTopic(key: string, token: string): Promise<void> {
    const reply = await this.request('PUT', `/v1/topics/${encodeURIComponent(key)}`, {
      token,
      body: { title: `About ${key}`, url: `${ORIGIN}/${key}` },
      headers: { Origin: ORIGIN },
    });
    if (reply.status !== 200) throw new Error(`The topic was not opened: ${reply.text}`);
  }

  /** The new comment as everybody reads it: without its author's receipt. */
  async comment(
    topicKey: string,
    token: string,
    text: string,
    parentId: string | null = null,
  ): Promise<Reply> {
    const reply = await this.write('POST', `/topics/${encodeURIComponent(topicKey)}/comments`, {
      token,
      body: { text, parentId },
    });
    delete reply.body.receipt;
    return reply;
  }
}

export interface Suite {
  readonly place: Place;
  readonly backend: Backend;
  readonly bank: Bank;
  readonly isPostgres: boolean;
  /** A place with nothing in it. */
  newPlace(): Promise<Place>;
  /** Another server, closed after the suite, in a new place if none is given. A PGlite folder takes one at a time. */
  start(changes?: Changes, at?: Place): Promise<Backend>;
  /** A connection without a server, closed after the suite. A PGlite folder takes one at a time. */
  connect(at: Place): Promise<Store>;
}

const postgresBinaries = await findPostgres();

/** Runs the same tests on PGlite and, where it is installed, on PostgreSQL. */
export function describeOnEachDatabase(
  name: string,
  tests: (suite: Suite) => void,
  changes: Changes = {},
): void {
  describeOn(`${name} (PGlite)`, null, tests, changes);
  if (postgresBinaries !== null) describeOnPostgres(name, tests, changes);
}

/** For what needs several writers at once. */
export function describeOnPostgres(name: string, tests: (suite: Suite) => void, changes: Changes = {}): void {
  if (postgresBinaries !== null) describeOn(`${name} (PostgreSQL)`, postgresBinaries, tests, changes);
}

function describeOn(
  name: string,
  binaries: string | null,
  tests: (suite: Suite) => void,
  changes: Changes,
): void {
  describe(name, () => {
    /** The newest first: servers before what they stand on. */
    const cleanups: (() => Promise<unknown>)[] = [];
    let postgres: PostgresServer | null = null;
    let backend: Backend;
    let bank: Bank;
    let place: Place;

    const newPlace = async (): Promise<Place> => {
      const dataFolder = await newDataFolder();
      cleanups.unshift(() => rm(dataFolder, { recursive: true, force: true }));
      return { dataFolder, databaseUrl: await postgres?.createDatabase() };
    };

    before(async () => {
      bank = await Bank.open();
      postgres = binaries === null ? null : await PostgresServer.start(binaries);
      place = await newPlace();
      backend = await Backend.start(place, bank, changes);
    });
    after(async () => {
      await backend?.close();
      for (const cleanup of cleanups) await cleanup();
      await postgres?.stop();
      await bank?.close();
    });

    tests({
      get place() {
        return place;
      },
      get backend() {
        return backend;
      },
      get bank() {
        return bank;
      },
      isPostgres: binaries !== null,
      newPlace,
      start: async (own = {}, at) => {
        const started = await Backend.start(at ?? (await newPlace()), bank, own);
        cleanups.unshift(() => started.close());
        return started;
      },
      connect: async (at) => {
        const store = await connectStore(at);
        cleanups.unshift(() => store.close());
        return store;
      },
    });
  });
}
