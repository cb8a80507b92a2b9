import '../comment/define.js';
import '../community/define.js';
import { register } from '../register.js';
import { CommentThread } from './comment-thread.js';

register('parvis-comment-thread', CommentThread);

declare global {
  interface HTMLElementTagNameMap {
    'parvis-comment-thread': CommentThread;
  }
}
