// Made from the schemas by `npm run generate`: change those, not this.
import type { Shape } from './shape.js';

export const problem = {
  type: 'string',
  title: 'string',
  status: 'number',
  code: 'string',
  'detail?': 'string',
  'errors?': [{ pointer: 'string', detail: 'string' }],
  'current?': 'any',
} satisfies Shape;
