import type { LevelWithSilent } from 'pino';
import { DEFAULT_HOUSE_RULES, type RuleSet } from './community/house-rules.js';
import { readSigningKey, type SigningKey } from './ledger/signing-key.js';
import { DEFAULT_PRESETS, readPresets, type Preset } from './community/presets.js';
import { readRuleSets } from './community/rule-book.js';
import {
  DEFAULT_OUTSIDE_MS,
  DEFAULT_REVIEW,
  readHeldWords,
  readHoldRules,
  unruledKinds,
  type ReviewSettings,
} from './review/settings.js';

/** So many at once, coming back evenly over so many seconds. */
export interface RateLimit {
  count: number;
  seconds: number;
}

export interface ServerConfig {
  host: string;
  port: number;
  /** In front of every path, such as `/community`. Empty for none. */
  prefix: string;
  /** A PostgreSQL server; otherwise the data is kept in `dataFolder`. */
  databaseUrl: string | undefined;
  dataFolder: string;
  databasePoolSize: number;
  /** The exact origins of the pages that may use this backend, such as `https://www.bank.example`. */
  origins: readonly string[];
  jwksUrl: string;
  issuer: string;
  audience: string;
  /** Addresses or CIDR ranges of the proxies whose `X-Forwarded-*` headers are believed. */
  trustedProxies: readonly string[];
  /** A topic whose key begins with one of these takes questions, when it is opened. */
  questionTopics: readonly string[];
  /** A topic whose key begins with one of these takes ratings, when it is opened. */
  ratingTopics: readonly string[];
  /** A topic whose key begins with one of these takes presets only, when it is opened. */
  presetTopics: readonly string[];
  /** What comments on such a topic can be. */
  presets: readonly Preset[];
  /** Every version of the house rules, the oldest first. */
  houseRules: readonly RuleSet[];
  /** Whether those without an account can write. */
  guests: boolean;
  /** `optional`: a guest who gives no name gets one. Or `required`. */
  guestNames: string;
  community: {
    name: string;
    /** `open`, `read-only` or `closed`. */
    state: string;
    /** Graphemes. */
    commentLength: number;
    /** How many replies may hang below each other. */
    replyDepth: number;
    /** How long a deleted comment can be brought back. */
    undoSeconds: number;
  };
  moderation: {
    /** The member states where a restriction applies, such as `FR`; empty for everywhere. */
    territory: readonly string[];
    /** Where out-of-court bodies are listed. */
    outOfCourt: string | null;
    /** The bank's own channel, with `{reference}` in the address; null where the staff invites nobody there. */
    privateChannel: string | null;
  };
  review: ReviewSettings;
  limits: {
    /** Requests from one address to one process. */
    requests: RateLimit;
    /** Writes by one member, on all processes together. */
    memberWrites: RateLimit;
    /** Writes by one member of the staff, on all processes together: decisions, and what they look at. */
    staffWrites: RateLimit;
    /** Writes from one address, on all processes together. */
    addressWrites: RateLimit;
    /** Reports from one address, and from all addresses together, on all processes. */
    addressReports: RateLimit;
    reports: RateLimit;
    /** Guests made from one address, on all processes together. */
    guests: RateLimit;
    /** Writes by guests from one address, on all processes together. */
    guestWrites: RateLimit;
    /** Searches for members by one member, on one process. */
    memberSearches: RateLimit;
    /** Streams open at the same time from one address to one process. */
    streamsPerAddress: number;
    /** Streams open at the same time on one process. */
    streams: number;
    /** The largest body that is read. */
    bodyBytes: number;
  };
  stream: {
    heartbeatSeconds: number;
    /** How long events are kept for those that come back. */
    keepHours: number;
    /** How often to look for events when no signal came. */
    pollSeconds: number;
  };
  ledger: {
    /** What signs the public record. Without it, one is made and kept in the database. */
    key: SigningKey | undefined;
    /** How often what was written is put into the chain. */
    sealSeconds: number;
  };
  /** How long the answer to an idempotency key is kept. At least 24. */
  idempotencyHours: number;
  /** How often what is out of date is purged. */
  maintenanceSeconds: number;
  logLevel: LevelWithSilent;
}

/** What the names of the environment variables default to. `jwksUrl`, `issuer` and `audience` have no default. */
export const DEFAULT_CONFIG: Omit<ServerConfig, 'jwksUrl' | 'issuer' | 'audience'> = {
  host: '127.0.0.1',
  port: 8788,
  prefix: '',
  databaseUrl: undefined,
  dataFolder: '.data/community',
  databasePoolSize: 10,
  origins: [],
  trustedProxies: [],
  questionTopics: [],
  ratingTopics: [],
  presetTopics: [],
  presets: DEFAULT_PRESETS,
  houseRules: DEFAULT_HOUSE_RULES,
  guests: false,
  guestNames: 'optional',
  community: { name: 'Community', state: 'open', commentLength: 5000, replyDepth: 10, undoSeconds: 600 },
  moderation: { territory: [], outOfCourt: null, privateChannel: null },
  review: DEFAULT_REVIEW,
  limits: {
    requests: { count: 12_000, seconds: 120 },
    memberWrites: { count: 60, seconds: 60 },
    staffWrites: { count: 600, seconds: 60 },
    addressWrites: { count: 300, seconds: 60 },
    addressReports: { count: 20, seconds: 600 },
    reports: { count: 600, seconds: 60 },
    guests: { count: 30, seconds: 3600 },
    guestWrites: { count: 30, seconds: 300 },
    memberSearches: { count: 60, seconds: 60 },
    streamsPerAddress: 100,
    streams: 10_000,
    bodyBytes: 256 * 1024,
  },
  stream: { heartbeatSeconds: 15, keepHours: 48, pollSeconds: 5 },
  ledger: { key: undefined, sealSeconds: 1 },
  idempotencyHours: 48,
  maintenanceSeconds: 60,
  logLevel: 'info',
};

/** What no member may be called. Null where nobody has changed the name: it is a word that anybody may bear. */
export function bankNameOf({ community: { name } }: Pick<ServerConfig, 'community'>): string | null {
  return name === DEFAULT_CONFIG.community.name ? null : name;
}

/** The environment does not describe a server that can run. Its message names every variable that is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Record<string, string | undefined>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const COMMUNITY_STATES = ['open', 'read-only', 'closed'];

function exactOrigin(value: string): string | null {
  try {
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) && url.origin === value.replace(/\/$/, '') ? url.origin : null;
  } catch {
    return null;
  }
}

/** On this very machine: nobody reads along. */
const LOCAL = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** What is sent there can be read by nobody on the way. */
function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && LOCAL.test(hostname));
}

/** A secure address, or one of one's own machine, with a place for the reference that is not its host. */
function isChannel(value: string): boolean {
  if (!URL.canParse(value) || !value.includes('{reference}')) return false;
  const url = new URL(value.replaceAll('{reference}', 'REFERENCE'));
  return isSecure(url) && !url.username && !url.host.toUpperCase().includes('REFERENCE');
}

/** Reads a server's configuration. Throws `ConfigError` with everything that is wrong at once. */
export function configFromEnvironment(environment: Environment): ServerConfig {
  const wrong: string[] = [];
  const text = (name: string, fallback?: string): string => {
    const value = environment[name]?.trim() || fallback;
    if (value === undefined) wrong.push(`${name} is missing.`);
    return value ?? '';
  };
  const number = (name: string, fallback: number, minimum: number): number => {
    const value = environment[name]?.trim();
    if (!value) return fallback;
    const parsed = Number(value);
    if (Number.isInteger(parsed) && parsed >= minimum) return parsed;
    wrong.push(`${name} must be a whole number of at least ${minimum}.`);
    return fallback;
  };
  const rate = (name: string, fallback: RateLimit): RateLimit => {
    const value = environment[name]?.trim();
    if (!value) return fallback;
    const match = /^([1-9]\d{0,8})\/([1-9]\d{0,5})s$/.exec(value);
    if (match) return { count: Number(match[1]), seconds: Number(match[2]) };
    wrong.push(`${name} must look like 60/60s: so many at once, coming back over so many seconds.`);
    return fallback;
  };
  const list = (name: string): string[] =>
    (environment[name] ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
  const choice = (name: string, fallback: string, values: readonly string[]): string => {
    const value = text(name, fallback);
    if (!values.includes(value)) wrong.push(`${name} must be one of ${values.join(', ')}.`);
    return value;
  };
  const houseRules = (): readonly RuleSet[] => {
    const file = environment['PARVIS_HOUSE_RULES']?.trim();
    if (!file) return DEFAULT_CONFIG.houseRules;
    try {
      return readRuleSets(file);
    } catch (error) {
      wrong.push(`PARVIS_HOUSE_RULES must name a JSON file of house rules: ${(error as Error).message}`);
      return [];
    }
  };
  const presets = (): readonly Preset[] => {
    const file = environment['PARVIS_PRESETS']?.trim();
    if (!file) return DEFAULT_CONFIG.presets;
    try {
      return readPresets(file);
    } catch (error) {
      wrong.push(`PARVIS_PRESETS must name a JSON file of presets: ${(error as Error).message}`);
      return [];
    }
  };
  const frequency = (name: string): RateLimit | null =>
    environment[name]?.trim() ? rate(name, { count: 1, seconds: 1 }) : null;
  const heldWords = (): readonly string[] => {
    const file = environment['PARVIS_HOLD_WORDS']?.trim();
    if (!file) return DEFAULT_REVIEW.words;
    try {
      return readHeldWords(file);
    } catch (error) {
      wrong.push(`PARVIS_HOLD_WORDS must name a JSON file with a list of words: ${(error as Error).message}`);
      return [];
    }
  };
  const holdRules = (): ReviewSettings['rules'] => {
    try {
      return readHoldRules(list('PARVIS_HOLD_RULES'));
    } catch (error) {
      wrong.push(
        `PARVIS_HOLD_RULES must look like words=respect,links=no-advertising: ${(error as Error).message}`,
      );
      return DEFAULT_REVIEW.rules;
    }
  };
  const outside = (): ReviewSettings['outside'] => {
    const url = environment['PARVIS_MODERATION_URL']?.trim();
    if (!url) return null;
    const secret = environment['PARVIS_MODERATION_SECRET']?.trim() ?? '';
    if (!URL.canParse(url) || !isSecure(new URL(url)))
      wrong.push('PARVIS_MODERATION_URL must be a URL that begins with https:, or of this machine.');
    if (secret.length < 24) wrong.push('PARVIS_MODERATION_SECRET must have at least 24 characters.');
    return { url, secret, timeoutMs: number('PARVIS_MODERATION_MS', DEFAULT_OUTSIDE_MS, 1) };
  };
  const review = (): ReviewSettings => {
    const links = environment['PARVIS_HOLD_LINKS']?.trim();
    return {
      beforeTopics: list('PARVIS_REVIEW_BEFORE_TOPICS'),
      newcomerTopics: list('PARVIS_REVIEW_NEWCOMER_TOPICS'),
      newcomerComments: number('PARVIS_REVIEW_NEWCOMER_COMMENTS', DEFAULT_REVIEW.newcomerComments, 1),
      words: heldWords(),
      links: links ? number('PARVIS_HOLD_LINKS', 0, 0) : DEFAULT_REVIEW.links,
      repetition: frequency('PARVIS_HOLD_REPETITION'),
      volume: frequency('PARVIS_HOLD_VOLUME'),
      rules: holdRules(),
      outside: outside(),
    };
  };
  const ledgerKey = (): SigningKey | undefined => {
    const key = environment['PARVIS_LEDGER_KEY']?.trim();
    if (!key) return undefined;
    try {
      return readSigningKey(key);
    } catch {
      wrong.push('PARVIS_LEDGER_KEY must be a private key of the curve P-256, as PEM or as a JWK.');
      return undefined;
    }
  };
  const privateChannel = (): string | null => {
    const value = environment['PARVIS_PRIVATE_CHANNEL']?.trim();
    if (!value) return null;
    if (!isChannel(value)) {
      wrong.push('PARVIS_PRIVATE_CHANNEL must be an https address with {reference} in it.');
    }
    return value;
  };
  const origins = list('PARVIS_ORIGINS').map((item) => {
    const origin = exactOrigin(item);
    if (origin === null)
      wrong.push('PARVIS_ORIGINS must hold exact origins such as https://www.bank.example.');
    return origin ?? item;
  });
  const jwksUrl = text('PARVIS_JWKS_URL');
  if (jwksUrl !== '' && !URL.canParse(jwksUrl)) wrong.push('PARVIS_JWKS_URL must be a URL.');
  const prefix = text('PARVIS_PREFIX', DEFAULT_CONFIG.prefix);
  if (!/^(\/[\w.~-]+)*$/.test(prefix)) wrong.push('PARVIS_PREFIX must be a path such as /community.');

  const { community, limits, stream } = DEFAULT_CONFIG;
  const config: ServerConfig = {
    host: text('HOST', DEFAULT_CONFIG.host),
    port: number('PORT', DEFAULT_CONFIG.port, 0),
    prefix,
    databaseUrl: environment['DATABASE_URL']?.trim() || undefined,
    dataFolder: text('PARVIS_DATA', DEFAULT_CONFIG.dataFolder),
    databasePoolSize: number('PARVIS_DATABASE_POOL', DEFAULT_CONFIG.databasePoolSize, 1),
    origins,
    jwksUrl,
    issuer: text('PARVIS_ISSUER'),
    audience: text('PARVIS_AUDIENCE'),
    trustedProxies: list('PARVIS_TRUSTED_PROXIES'),
    questionTopics: list('PARVIS_QUESTION_TOPICS'),
    ratingTopics: list('PARVIS_RATING_TOPICS'),
    presetTopics: list('PARVIS_PRESET_TOPICS'),
    presets: presets(),
    houseRules: houseRules(),
    guests: choice('PARVIS_GUESTS', 'false', ['true', 'false']) === 'true',
    guestNames: choice('PARVIS_GUEST_NAMES', DEFAULT_CONFIG.guestNames, ['optional', 'required']),
    community: {
      name: text('PARVIS_COMMUNITY_NAME', community.name),
      state: choice('PARVIS_COMMUNITY_STATE', community.state, COMMUNITY_STATES),
      commentLength: number('PARVIS_COMMENT_LENGTH', community.commentLength, 1),
      replyDepth: number('PARVIS_REPLY_DEPTH', community.replyDepth, 0),
      undoSeconds: number('PARVIS_UNDO_SECONDS', community.undoSeconds, 0),
    },
    moderation: {
      territory: list('PARVIS_TERRITORY'),
      outOfCourt: environment['PARVIS_OUT_OF_COURT_URL']?.trim() || null,
      privateChannel: privateChannel(),
    },
    review: review(),
    limits: {
      requests: rate('PARVIS_LIMIT_REQUESTS', limits.requests),
      memberWrites: rate('PARVIS_LIMIT_MEMBER_WRITES', limits.memberWrites),
      staffWrites: rate('PARVIS_LIMIT_STAFF_WRITES', limits.staffWrites),
      addressWrites: rate('PARVIS_LIMIT_ADDRESS_WRITES', limits.addressWrites),
      addressReports: rate('PARVIS_LIMIT_ADDRESS_REPORTS', limits.addressReports),
      reports: rate('PARVIS_LIMIT_REPORTS', limits.reports),
      guests: rate('PARVIS_LIMIT_GUESTS', limits.guests),
      guestWrites: rate('PARVIS_LIMIT_GUEST_WRITES', limits.guestWrites),
      memberSearches: rate('PARVIS_LIMIT_MEMBER_SEARCHES', limits.memberSearches),
      streamsPerAddress: number('PARVIS_LIMIT_STREAMS_PER_ADDRESS', limits.streamsPerAddress, 1),
      streams: number('PARVIS_LIMIT_STREAMS', limits.streams, 1),
      bodyBytes: number('PARVIS_LIMIT_BODY_BYTES', limits.bodyBytes, 1024),
    },
    stream,
    ledger: { ...DEFAULT_CONFIG.ledger, key: ledgerKey() },
    idempotencyHours: number('PARVIS_IDEMPOTENCY_HOURS', DEFAULT_CONFIG.idempotencyHours, 24),
    maintenanceSeconds: DEFAULT_CONFIG.maintenanceSeconds,
    logLevel: choice('PARVIS_LOG_LEVEL', DEFAULT_CONFIG.logLevel, LOG_LEVELS) as LevelWithSilent,
  };
  const ruleIds = new Set(config.houseRules.at(-1)?.rules.map(({ id }) => id));
  for (const kind of ruleIds.size > 0 ? unruledKinds(config.review, ruleIds) : []) {
    wrong.push(`PARVIS_HOLD_RULES must say which house rule holds for ${kind}: ${kind}=….`);
  }
  if (wrong.length > 0) throw new ConfigError(`The server cannot start:\n- ${wrong.join('\n- ')}`);
  return config;
}
