import type { ViewerComment } from '../contract/comments.js';
import { readViewerComments } from '../contract/endpoints.js';
import { viewerComment } from '../contract/participation-shapes.js';
import { createBatch } from './batch.js';
import type { Report } from './config.js';
import type { CommentsDomain, ViewerState } from './domain.js';
import { isParvisError } from './errors.js';
import { itemsOf, parse, parseItems } from './parse.js';
import type { Call } from './transport.js';

export function createViewerStates(call: Call, report: Report): CommentsDomain['viewerStates'] {
  const readMany = createBatch<ViewerState>(200, 0, async (id, signal) => {
    const { data } = await call(readViewerComments, { query: { id }, signal });
    const states = parseItems(
      itemsOf(data),
      (item) => parse<ViewerComment>(viewerComment, item, 'viewer comment'),
      report,
    );
    return states.map(({ id, ...state }) => [id, state] as const);
  });
  return async (commentIds, signal) => {
    try {
      const states = await readMany(commentIds, signal);
      return new Map([...states].filter(([id]) => commentIds.includes(id)));
    } catch (error) {
      // Signed out meanwhile: nothing is particular to a visitor.
      if (isParvisError(error) && error.status === 401) return new Map();
      throw error;
    }
  };
}
