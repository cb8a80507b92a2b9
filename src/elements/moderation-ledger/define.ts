import '../community/define.js';
import { register } from '../register.js';
import { ModerationLedger } from './moderation-ledger.js';

register('parvis-moderation-ledger', ModerationLedger);

declare global {
  interface HTMLElementTagNameMap {
    'parvis-moderation-ledger': ModerationLedger;
  }
}
