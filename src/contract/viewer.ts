import * as z from 'zod/mini';
import { Author } from './members.js';
import { operation } from './operation.js';

/** Who the token's bearer is to this backend. */
export const Viewer = z.object({
  member: Author,
  /** What the member may do here, such as `comment`, `react` or `moderate`. */
  permissions: z.array(z.string()),
});
export type Viewer = z.infer<typeof Viewer>;

export const readViewer = operation({
  name: 'readViewer',
  summary: 'Who the bearer of the token is to this backend.',
  method: 'GET',
  path: '/viewer',
  access: 'member',
  cache: 'private',
  status: 200,
  response: Viewer,
  problems: ['token-missing'],
});
