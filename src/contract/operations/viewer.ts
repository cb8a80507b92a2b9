import * as z from 'zod/mini';
import { readViewer } from '../endpoints.js';
import { readSubmissionTerms } from '../member-endpoints.js';
import type { Operation } from '../operation.js';
import { RequestLocale, RequestTopicKey } from '../requests.js';
import { SubmissionTerms, Viewer } from '../viewer.js';

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
  readSubmissionTerms: {
    name: 'readSubmissionTerms',
    ...readSubmissionTerms,
    guests: true,
    response: SubmissionTerms,
    summary:
      'What the viewer is told before writing on a topic, whether it is there already or not: when a comment of theirs appears, and how the house rules have changed since their last one.',
    cache: 'private',
    params: z.object({ topicKey: RequestTopicKey }),
    query: z.object({ locale: z.optional(RequestLocale) }),
    status: 200,
    problems: ['token-missing'],
  },
} as const satisfies Record<string, Operation>;
