import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import * as z from 'zod/mini';
import * as contract from '../src/contract/index.js';

/** The answers that the client checks, by the name of their shape. A schema stands after those that it holds. */
export const SCHEMAS: Record<string, z.ZodMiniType> = {
  author: contract.Author,
  contentNode: contract.ContentNode,
  comment: contract.CommentWithoutReplies,
  ratings: contract.Ratings,
  topicSummary: contract.TopicSummary,
  topic: contract.Topic,
  /** A page without its comments, which are checked one by one so that a bad one costs only itself. */
  commentPage: z.omit(contract.CommentList, { items: true, topic: true }),
  commentList: z.omit(contract.CommentList, { items: true }),
  topicCount: contract.TopicCount,
  community: contract.Community,
  viewer: contract.Viewer,
  viewerComment: contract.ViewerComment,
  commentVersionPage: contract.CommentVersionPage,
  presetList: contract.PresetList,
  viewerRating: contract.ViewerRating,
  commentSource: contract.CommentSource,
  commentPreview: contract.CommentPreview,
  reactionCounts: contract.ReactionCounts,
  problem: contract.Problem,
  streamEvents: z.object(contract.STREAM_EVENTS),
};

/** Apart, because a module goes to a visitor whole. */
export const LEDGER_SCHEMAS: Record<string, z.ZodMiniType> = {
  ledgerPage: contract.LedgerPage,
  ledgerKeyList: contract.LedgerKeyList,
  ledgerCounts: contract.LedgerCounts,
};

const FILES = { shapes: SCHEMAS, 'ledger-shapes': LEDGER_SCHEMAS };
const fileOf = (name: string) => fileURLToPath(new URL(`../src/contract/${name}.ts`, import.meta.url));

interface Definition {
  type: string;
  shape: Record<string, z.ZodMiniType>;
  element: z.ZodMiniType;
  innerType: z.ZodMiniType;
  valueType: z.ZodMiniType;
}

const names = new Map(
  Object.entries({ ...SCHEMAS, ...LEDGER_SCHEMAS }).map(([name, schema]) => [schema, name]),
);

/** A schema as the source text of a `Shape`. `inside` is the name of the shape that is being written. */
function shapeOf(schema: z.ZodMiniType, inside: string): string {
  const name = names.get(schema);
  if (name) return name === inside ? `() => ${name}` : name;
  return structureOf(schema, inside);
}

function structureOf(schema: z.ZodMiniType, inside: string): string {
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
        .map(([key, field]) => fieldOf(key, field, inside))
        .join(', ')} }`;
    default:
      throw new Error(`There is no shape for a schema of the type "${definition.type}" yet.`);
  }
}

function fieldOf(key: string, field: z.ZodMiniType, inside: string): string {
  const definition = field._zod.def as unknown as Definition;
  return definition.type === 'optional'
    ? `'${key}?': ${shapeOf(definition.innerType, inside)}`
    : propertyOf(key, shapeOf(field, inside));
}

function propertyOf(key: string, shape: string): string {
  return key === shape ? key : `'${key}': ${shape}`;
}

/** The text of a file of shapes. */
export async function generateShapes(file: keyof typeof FILES = 'shapes'): Promise<string> {
  const lines = Object.entries(FILES[file]).map(
    // A shape that holds itself cannot have its type inferred.
    ([name, schema]) => {
      const structure = structureOf(schema, name);
      return structure.includes('=>')
        ? `export const ${name}: Shape = ${structure};`
        : `export const ${name} = ${structure} satisfies Shape;`;
    },
  );
  const source = `// Made from the schemas by \`npm run generate\`: change those, not this.
import type { Shape } from './shape.js';

${lines.join('\n\n')}\n`;
  return prettier.format(source, { ...(await prettier.resolveConfig(fileOf(file))), parser: 'typescript' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of Object.keys(FILES) as (keyof typeof FILES)[]) {
    await writeFile(fileOf(file), await generateShapes(file));
  }
}
