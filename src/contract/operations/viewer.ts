import { Viewer } from '../viewer.js';
import type { Operation } from '../operation.js';
import { readViewer } from '../endpoints.js';

export const viewerOperations = {
  readViewer: {
    name: 'readViewer',
    ...readViewer,
    guests: true,
    response: Viewer,
    summary: 'Who the bearer of the token is to this backend.',
    cache: 'private',
    status: 200,
    problems: ['token-missing'],
  },
} as const satisfies Record<string, Operation>;
