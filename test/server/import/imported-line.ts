/** What a line of an imported file holds. */
export interface ImportedLine {
  id: string;
  parentId?: string | null;
  topic: { key: string; title: string; url: string };
  author: { subject: string; name: string };
  text: string;
  createdAt: string;
  rating?: number;
}

/** A line with nothing wrong in it, but for what is given. */
export function imported(id: string, changes: Partial<ImportedLine> = {}): ImportedLine {
  return {
    id,
    topic: { key: 'articles/old', title: 'Old', url: 'https://www.bank.example/old' },
    author: { subject: 'old-forum:7', name: 'Karim O.' },
    text: `Comment ${id}.`,
    createdAt: '2024-03-02T10:00:00Z',
    ...changes,
  };
}
