// Made from the schemas by `npm run generate`: change those, not this.
import type { Shape } from './shape.js';

export const topicCount = { key: 'string', commentCount: 'number' } satisfies Shape;
