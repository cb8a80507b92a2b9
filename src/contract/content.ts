import * as z from 'zod/mini';

/**
 * One node of a comment's body. The body is a tree and never markup: a renderer maps each `type` to a template.
 *
 * | type | where | fields |
 * | --- | --- | --- |
 * | `paragraph` | block | `children` (inline) |
 * | `quote` | block | `children` (blocks) |
 * | `list` | block | `children` (`item` only), `ordered` |
 * | `item` | in a list | `children` (blocks) |
 * | `code-block` | block | `text` |
 * | `text`, `code` | inline | `text` |
 * | `emphasis`, `strong` | inline | `children` (inline) |
 * | `link` | inline | `url` (http, https or mailto), `children` (inline) |
 * | `mention` | inline | `memberId`, `text`: `@` and the member's name as it is now |
 * | `break` | inline | none |
 *
 * A renderer shows the text or the children of a type that it does not know.
 */
export interface ContentNode {
  type: string;
  text?: string | undefined;
  url?: string | undefined;
  memberId?: string | undefined;
  ordered?: boolean | undefined;
  children?: ContentNode[] | undefined;
}

export const ContentNode: z.ZodMiniType<ContentNode> = z.object({
  type: z.string(),
  text: z.optional(z.string()),
  url: z.optional(z.string()),
  memberId: z.optional(z.string()),
  ordered: z.optional(z.boolean()),
  get children() {
    return z.optional(z.array(ContentNode));
  },
});

/** How deep a body may nest. A backend refuses deeper input; a renderer stops there. */
export const CONTENT_DEPTH = 12;
