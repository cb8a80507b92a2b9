/** A comment as it is written in the content files. Its id and its time come from where it stands. */
export interface Written {
  /** The name of a member in `members.ts`. */
  by: string;
  /** Markdown. */
  text: string;
  /** How many members gave the reaction. Without it, a few do. */
  support?: number;
  thanks?: number;
  edited?: true;
  /** What it said before it was edited. */
  before?: string;
  /** The reply that was chosen as the answer to the question above it. */
  answer?: true;
  pinned?: true;
  /** From 1 to 5, on a topic with ratings. */
  rating?: number;
  /** Taken away by its author: a marker stays where there are replies. */
  deleted?: true;
  /** Oldest first. */
  replies?: readonly Written[];
}
