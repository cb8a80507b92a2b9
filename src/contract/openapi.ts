import * as z from 'zod/mini';
import * as contract from './index.js';
import { HEADERS, PARAMETERS } from './openapi-headers.js';
import type { Access, Operation } from './operation.js';
import { operations } from './operations.js';
import { PROBLEM_TITLES } from './problem-titles.js';
import { PROBLEMS } from './problem-statuses.js';
import { COMMON_PROBLEMS, Problem, type ProblemCode } from './problems.js';
import { STREAM_EVENTS, STREAM_POSITION_HEADER } from './stream.js';

type Json = Record<string, unknown>;

/** The schemas that have a name in the document. */
const NAMED = {
  Appeal: contract.Appeal,
  AppealDecisionInput: contract.AppealDecisionInput,
  AppealInput: contract.AppealInput,
  Author: contract.Author,
  Comment: contract.Comment,
  CommentEdit: contract.CommentEdit,
  CommentInput: contract.CommentInput,
  CommentList: contract.CommentList,
  CommentPage: contract.CommentPage,
  CommentWithoutReplies: contract.CommentWithoutReplies,
  Community: contract.Community,
  ContentNode: contract.ContentNode,
  Decision: contract.Decision,
  DecidedItem: contract.DecidedItem,
  DecisionInput: contract.DecisionInput,
  GroundInput: contract.GroundInput,
  HouseRule: contract.HouseRule,
  HouseRules: contract.HouseRules,
  Moderation: contract.Moderation,
  CreatedComment: contract.CreatedComment,
  LedgerCounts: contract.LedgerCounts,
  LedgerEntry: contract.LedgerEntry,
  LedgerKey: contract.LedgerKey,
  LedgerPage: contract.LedgerPage,
  Problem,
  QueueItem: contract.QueueItem,
  ReportInput: contract.ReportInput,
  ReportReceipt: contract.ReportReceipt,
  ReportStatus: contract.ReportStatus,
  Statement: contract.Statement,
  Topic: contract.Topic,
  TopicCount: contract.TopicCount,
  TopicInput: contract.TopicInput,
  TransparencyRecord: contract.TransparencyRecord,
  TransparencyReport: contract.TransparencyReport,
  Viewer: contract.Viewer,
  ViewerComment: contract.ViewerComment,
};

/** What the answers' primitives promise beyond the type that a client checks. */
const REFINED = new Map<unknown, Json>([
  [contract.Timestamp, { format: 'date-time' }],
  [contract.Count, { type: 'integer', minimum: 0 }],
  [contract.Version, { type: 'integer', minimum: 1 }],
]);

/** Collects the named schemas that the document refers to. */
class Schemas {
  readonly #registry = z.registry<{ id: string }>();
  readonly components: Record<string, Json> = {};

  constructor() {
    for (const [id, schema] of Object.entries(NAMED)) this.#registry.add(schema, { id });
  }

  /** JSON Schema of what may be sent: fields that are added later do not make an answer invalid. */
  of(schema: z.ZodMiniType): Json {
    const { properties, $defs } = z.toJSONSchema(z.object({ schema }), {
      io: 'input',
      metadata: this.#registry,
      override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, REFINED.get(zodSchema)),
    }) as unknown as { properties: { schema: Json }; $defs?: Record<string, Json> };
    for (const [name, definition] of Object.entries($defs ?? {})) {
      const { id: _id, ...rest } = definition;
      this.components[name] ??= relocate(rest) as Json;
    }
    return relocate(properties.schema) as Json;
  }
}

/** Points references at the document's components. */
function relocate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relocate);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      key === '$ref' && typeof item === 'string'
        ? [key, item.replace('#/$defs/', '#/components/schemas/')]
        : [key, relocate(item)],
    ),
  );
}

/** Every problem that an operation can answer: its own, those of what it takes, and those of any operation. */
export function problemsOf(row: Operation): ProblemCode[] {
  const codes: ProblemCode[] = [...row.problems, ...COMMON_PROBLEMS];
  if (row.access !== 'anyone') codes.push('token-missing');
  if (row.access !== 'anyone' && !row.guests) codes.push('forbidden');
  if (row.idempotencyKey) codes.push('idempotency-key-missing', 'idempotency-key-reused');
  if (row.ifMatch) codes.push('version-required', 'version-mismatch');
  if (row.body) codes.push('json-invalid', 'body-too-large', 'media-type-unsupported');
  return [...new Set(codes)];
}

function problemResponses(row: Operation): Json {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(row)) {
    const status = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus.entries()].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `\`${code}\`: ${PROBLEM_TITLES[code]}`).join('\n\n'),
        ...(status === 429 && { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } }),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function parametersIn(
  place: 'path' | 'query',
  schema: z.ZodMiniObject | undefined,
  schemas: Schemas,
): Json[] {
  if (!schema) return [];
  return Object.entries(schema._zod.def.shape as Record<string, z.ZodMiniType>).map(([name, field]) => {
    const json = schemas.of(field);
    return {
      name,
      in: place,
      required: place === 'path' || !z.safeParse(field, undefined).success,
      ...(json['type'] === 'array' && { style: 'form', explode: true }),
      schema: json,
    };
  });
}

function headerParameters(row: Operation): Json[] {
  const names = [
    ...(row.idempotencyKey ? ['Idempotency-Key'] : []),
    ...(row.ifMatch ? ['If-Match'] : []),
    ...(row.cache === 'public' ? ['If-None-Match'] : []),
    ...(row.stream ? ['Last-Event-ID'] : []),
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

function answerHeaders(row: Operation): Json {
  const names = [
    ...(row.cache === 'public' || row.ifMatch || row.idempotencyKey ? ['ETag'] : []),
    ...(row.cache ? ['Cache-Control'] : []),
    ...(row.status === 201 ? ['Location'] : []),
    ...(row.idempotencyKey ? ['Idempotency-Replayed'] : []),
    ...(row.streamPosition ? [STREAM_POSITION_HEADER] : []),
    'RateLimit-Limit',
    'RateLimit-Remaining',
    'RateLimit-Reset',
  ];
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function describeEvents(): string {
  return `The \`data\` of each event is JSON. Events: ${Object.keys(STREAM_EVENTS)
    .map((name) => `\`${name}\``)
    .join(', ')}.`;
}

function success(row: Operation, schemas: Schemas): Json {
  if (!row.response) return { description: 'Done.', headers: answerHeaders(row) };
  return {
    description: row.stream ? describeEvents() : 'Done.',
    headers: answerHeaders(row),
    content: {
      [row.stream ? 'text/event-stream' : 'application/json']: { schema: schemas.of(row.response) },
      ...(row.html && { 'text/html': { schema: { type: 'string' } } }),
    },
  };
}

const WHO_MAY: Partial<Record<Access, string>> = {
  author: 'Only the author of the comment may do this.',
  'author-or-staff': 'Only the author of the comment and the staff may do this.',
  staff: 'Only the staff may do this.',
};

function whoMay({ access, guests }: Operation): string | undefined {
  const sentences = [
    WHO_MAY[access],
    guests && 'Guests may too, where the backend has the capability `guests`.',
  ];
  return sentences.filter(Boolean).join(' ') || undefined;
}

function operationObject(row: Operation, schemas: Schemas): Json {
  const parameters = [
    ...parametersIn('path', row.params, schemas),
    ...parametersIn('query', row.query, schemas),
    ...headerParameters(row),
  ];
  return {
    operationId: row.name,
    summary: row.summary,
    description: whoMay(row),
    security: row.access === 'anyone' ? [] : [{ token: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(row.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemas.of(row.body) } } },
    }),
    responses: {
      [String(row.status)]: success(row, schemas),
      ...(row.cache === 'public' && { '304': { description: 'Unchanged since the `ETag` that was given.' } }),
      ...problemResponses(row),
    },
  };
}

/** The contract as an OpenAPI 3.1 document. `server` is where a backend has it, such as `/community/v1`. */
export function createOpenApi({ server }: { server: string }): Json {
  const schemas = new Schemas();
  schemas.of(Problem);
  const paths: Record<string, Json> = {};
  for (const row of Object.values(operations) as Operation[]) {
    (paths[row.path] ??= {})[row.method.toLowerCase()] = operationObject(row, schemas);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parvis community backend',
      version: '1.0.0',
      description: 'What a community backend speaks so that Parvis widgets can use it.',
    },
    servers: [{ url: server }],
    paths,
    components: {
      schemas: schemas.components,
      parameters: Object.fromEntries(
        Object.entries(PARAMETERS).map(([name, rest]) => [name, { name, in: 'header', ...rest }]),
      ),
      headers: HEADERS,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'A short-lived token that the bank signs. Claims: `sub`, `name`, `roles`, `iss`, `aud`, `exp`. Or that of a guest, which the backend made.',
        },
      },
    },
  };
}
