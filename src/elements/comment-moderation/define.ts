import { register } from '../register.js';
import { ModerationDialog } from './moderation-dialog.js';

register('parvis-moderation-dialog', ModerationDialog);

export { ThreadModeration, domainOf, pageFor } from './thread-moderation.js';
