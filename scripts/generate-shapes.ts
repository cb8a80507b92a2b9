import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import * as z from 'zod/mini';
import * as contract from '../src/contract/index.js';

/**
 * The answers that the client checks, by the file and the name of their shape. A schema stands after those that it holds.
 * What is not asked for to read a thread is in files of its own, so that readers do not carry it.
 */
const FILES: Record<string, Record<string, z.ZodMiniType>> = {
  shapes: {
    author: contract.Author,
    contentNode: contract.ContentNode,
    comment: contract.CommentWithoutReplies,
    ratings: contract.Ratings,
    topicSummary: contract.TopicSummary,
    /** A page without its comments, which are checked one by one so that a bad one costs only itself. */
    commentPage: z.omit(contract.CommentList, { items: true, topic: true }),
    commentList: z.omit(contract.CommentList, { items: true }),
    topicCount: contract.TopicCount,
    community: contract.Community,
  },
  'participation-shapes': {
    viewer: contract.Viewer,
    viewerComment: contract.ViewerComment,
    streamEvents: z.object(contract.STREAM_EVENTS),
  },
  'writing-shapes': {
    topic: contract.Topic,
    commentSource: contract.CommentSource,
    commentPreview: contract.CommentPreview,
    reactionCounts: contract.ReactionCounts,
  },
  'problem-shapes': {
    problem: contract.Problem,
  },
  'curation-shapes': {
    commentVersionPage: contract.CommentVersionPage,
    presetList: contract.PresetList,
    viewerRating: contract.ViewerRating,
  },
  'follow-shapes': {
    follow: contract.Follow,
    /** A page without what is on it, which is checked one by one. */
    followPage: z.omit(contract.FollowPage, { items: true }),
  },
};

export const SCHEMAS: Record<string, z.ZodMiniType> = Object.assign({}, ...Object.values(FILES));

const FOLDER = new URL('../src/contract/', import.meta.url);

interface Definition {
  type: string;
  shape: Record<string, z.ZodMiniType>;
  element: z.ZodMiniType;
  innerType: z.ZodMiniType;
  valueType: z.ZodMiniType;
}

const names = new Map(Object.entries(SCHEMAS).map(([name, schema]) => [schema, name]));

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

/** The texts of the files with shapes, by their paths. */
export async function generateShapes(): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const [file, schemas] of Object.entries(FILES)) {
    const path = fileURLToPath(new URL(`${file}.ts`, FOLDER));
    const source = sourceOf(schemas);
    made.set(
      path,
      await prettier.format(source, { ...(await prettier.resolveConfig(path)), parser: 'typescript' }),
    );
  }
  return made;
}

function sourceOf(schemas: Record<string, z.ZodMiniType>): string {
  const structures = Object.entries(schemas).map(
    ([name, schema]) => [name, structureOf(schema, name)] as const,
  );
  const lines = structures.map(([name, structure]) =>
    // A shape that holds itself cannot have its type inferred.
    structure.includes('=>')
      ? `export const ${name}: Shape = ${structure};`
      : `export const ${name} = ${structure} satisfies Shape;`,
  );
  const others = Object.keys(SCHEMAS).filter(
    (name) =>
      !(name in schemas) &&
      structures.some(([, structure]) => new RegExp(`\\b${name}\\b(?!['?])`).test(structure)),
  );
  return `// Made from the schemas by \`npm run generate\`: change those, not this.
import type { Shape } from './shape.js';
${others.length > 0 ? `import { ${others.join(', ')} } from './shapes.js';` : ''}

${lines.join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await generateShapes()) await writeFile(path, text);
}
