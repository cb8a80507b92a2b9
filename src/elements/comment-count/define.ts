import '../community/define.js';
import { register } from '../register.js';
import { CommentCount } from './comment-count.js';

register('parvis-comment-count', CommentCount);

declare global {
  interface HTMLElementTagNameMap {
    'parvis-comment-count': CommentCount;
  }
}
