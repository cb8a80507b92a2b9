import * as z from 'zod/mini';
import { Author } from './members.js';

/** Who the token's bearer is to this backend. */
export const Viewer = z.object({
  member: Author,
  /** What the member may do here, such as `comment`, `react` or `moderate`. */
  permissions: z.array(z.string()),
});
export type Viewer = z.infer<typeof Viewer>;
