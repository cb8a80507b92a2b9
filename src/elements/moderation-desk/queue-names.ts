import type { QueueName } from '../../contract/desk.js';

/** In the order in which they are shown. */
export const QUEUES: readonly QueueName[] = ['reported', 'held', 'unanswered', 'appeals', 'newcomers'];
