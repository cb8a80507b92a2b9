import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import * as z from 'zod/mini';
import * as contract from '../src/contract/index.js';

/**
 * The answers that the client checks, by the name of their shape. A file for each part of the client that is loaded by
 * itself, so that nobody carries what they never ask for. A schema stands after those that it holds.
 */
export const SHAPE_FILES: Record<string, Record<string, z.ZodMiniType>> = {
  'shapes.ts': {
    author: contract.Author,
    contentNode: contract.ContentNode,
    comment: contract.CommentWithoutReplies,
    ratings: contract.Ratings,
    topicSummary: contract.TopicSummary,
    /** A page without its comments, which are checked one by one so that a bad one costs only itself. */
    commentPage: z.omit(contract.CommentList, { items: true, topic: true }),
    commentList: z.omit(contract.CommentList, { items: true }),
    community: contract.Community,
  },
  'count-shapes.ts': { topicCount: contract.TopicCount },
  'participation-shapes.ts': {
    viewer: contract.Viewer,
    viewerComment: contract.ViewerComment,
    streamEvents: z.object(contract.STREAM_EVENTS),
  },
  'writing-shapes.ts': {
    topic: contract.Topic,
    commentSource: contract.CommentSource,
    commentPreview: contract.CommentPreview,
    reactionCounts: contract.ReactionCounts,
    submissionTerms: contract.SubmissionTerms,
  },
  'curation-shapes.ts': {
    commentVersionPage: contract.CommentVersionPage,
    presetList: contract.PresetList,
    viewerRating: contract.ViewerRating,
  },
  'follow-shapes.ts': {
    follow: contract.Follow,
    /** A page without what is on it, which is checked one by one. */
    followPage: z.omit(contract.FollowPage, { items: true }),
  },
  'ledger-shapes.ts': {
    ledgerPage: contract.LedgerPage,
    ledgerKeyList: contract.LedgerKeyList,
    ledgerCounts: contract.LedgerCounts,
  },
  'desk-shapes.ts': {
    decision: contract.Decision,
    decisionList: contract.DecisionList,
    decidedList: contract.DecidedList,
    queueCounts: contract.QueueCounts,
    /** A page without what is on it, which is checked one by one. */
    queuePage: z.omit(contract.QueuePage, { items: true }),
    queueItem: contract.QueueItem,
    claimList: contract.ClaimList,
    decidedAppeal: contract.Appeal,
    memberRecord: contract.MemberRecord,
    handoff: contract.Handoff,
    deskEvents: z.object(contract.DESK_EVENTS),
  },
  'moderation-shapes.ts': {
    moderation: contract.Moderation,
    houseRules: contract.HouseRules,
    reportReceipt: contract.ReportReceipt,
    appeal: contract.Appeal,
    reportStatus: contract.ReportStatus,
    statement: contract.Statement,
    restrictedCommentList: contract.RestrictedCommentList,
  },
};

/** What is checked by the part that shows it, so that those who meet none do not carry its shape. */
const { rulesVersion, upcomingRules } = contract.Community.shape;
const { invited } = contract.ViewerComment.shape;
const { review } = contract.TopicSummary.shape;
const CHECKED_LATER = new Set<z.ZodMiniType>([
  contract.Moderation,
  rulesVersion,
  upcomingRules,
  invited,
  review,
]);

const fileOf = (name: string): string => fileURLToPath(new URL(`../src/contract/${name}`, import.meta.url));

interface Definition {
  type: string;
  shape: Record<string, z.ZodMiniType>;
  element: z.ZodMiniType;
  innerType: z.ZodMiniType;
  valueType: z.ZodMiniType;
}

/** The shape that is being written, and the names of those that it can use. */
interface Inside {
  name: string;
  names: ReadonlyMap<z.ZodMiniType, string>;
}

/** Those of the same file, and of what every page has loaded: another file would come with all that it belongs to. */
function namesIn(file: string): Map<z.ZodMiniType, string> {
  const schemas = { ...SHAPE_FILES['shapes.ts'], ...SHAPE_FILES[file] };
  return new Map(Object.entries(schemas).map(([name, schema]) => [schema, name]));
}

/** A schema as the source text of a `Shape`. */
function shapeOf(schema: z.ZodMiniType, inside: Inside): string {
  const name = inside.names.get(schema);
  if (name) return name === inside.name ? `() => ${name}` : name;
  return structureOf(schema, inside);
}

function structureOf(schema: z.ZodMiniType, inside: Inside): string {
  const definition = schema._zod.def as unknown as Definition;
  switch (definition.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return `'${definition.type}'`;
    case 'unknown':
      return `'any'`;
    case 'nullable':
      return `[null, ${shapeOf(definition.innerType, inside)}]`;
    case 'array':
      return `[${shapeOf(definition.element, inside)}]`;
    case 'record':
      return `{ '*': ${shapeOf(definition.valueType, inside)} }`;
    case 'object':
      return `{ ${Object.entries(definition.shape)
        .filter(([, field]) => !isCheckedLater(field))
        .map(([key, field]) => fieldOf(key, field, inside))
        .join(', ')} }`;
    default:
      throw new Error(`There is no shape for a schema of the type "${definition.type}" yet.`);
  }
}

function isCheckedLater(field: z.ZodMiniType): boolean {
  const { innerType } = field._zod.def as unknown as Partial<Definition>;
  return (
    CHECKED_LATER.has(field) ||
    (innerType !== undefined && field._zod.def.type === 'optional' && CHECKED_LATER.has(innerType))
  );
}

function fieldOf(key: string, field: z.ZodMiniType, inside: Inside): string {
  const definition = field._zod.def as unknown as Definition;
  return definition.type === 'optional'
    ? `'${key}?': ${shapeOf(definition.innerType, inside)}`
    : propertyOf(key, shapeOf(field, inside));
}

function propertyOf(key: string, shape: string): string {
  return key === shape ? key : `'${key}': ${shape}`;
}

async function textOf(file: string, schemas: Record<string, z.ZodMiniType>): Promise<string> {
  const names = namesIn(file);
  const lines = Object.entries(schemas).map(
    // A shape that holds itself cannot have its type inferred.
    ([name, schema]) => {
      const structure = structureOf(schema, { name, names });
      return structure.includes('=>')
        ? `export const ${name}: Shape = ${structure};`
        : `export const ${name} = ${structure} satisfies Shape;`;
    },
  );
  const body = lines.join('\n\n');
  const others = Object.entries(SHAPE_FILES).flatMap(([other, { ...shapes }]) => {
    const used = Object.keys(shapes).filter(
      (name) => other !== file && new RegExp(`[ [(]${name}\\b(?!\\??['":])`).test(body),
    );
    return used.length > 0 ? [`import { ${used.join(', ')} } from './${other.replace('.ts', '.js')}';`] : [];
  });
  const source = `// Made from the schemas by \`npm run generate\`: change those, not this.
import type { Shape } from './shape.js';
${others.join('\n')}

${body}\n`;
  return prettier.format(source, { ...(await prettier.resolveConfig(fileOf(file))), parser: 'typescript' });
}

/** The texts of the files of shapes, by their names in `src/contract`. */
export async function generateShapes(): Promise<Record<string, string>> {
  const entries = Object.entries(SHAPE_FILES).map(
    async ([file, schemas]) => [file, await textOf(file, schemas)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await generateShapes())) await writeFile(fileOf(name), text);
}
