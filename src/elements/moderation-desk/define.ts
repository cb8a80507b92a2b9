import '../community/define.js';
import { register } from '../register.js';
import { ModerationDesk } from './moderation-desk.js';

register('parvis-moderation-desk', ModerationDesk);

declare global {
  interface HTMLElementTagNameMap {
    'parvis-moderation-desk': ModerationDesk;
  }
}
