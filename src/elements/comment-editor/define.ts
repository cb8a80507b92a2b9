import { register } from '../register.js';
import { CommentEditor } from './comment-editor.js';

export { renderCommentEditor } from './render-editor.js';

register('parvis-comment-editor', CommentEditor);
