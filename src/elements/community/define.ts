import { register } from '../register.js';
import { Community } from './community.js';

register('parvis-community', Community);

declare global {
  interface HTMLElementTagNameMap {
    'parvis-community': Community;
  }
}
