import { register } from '../register.js';
import { CommentEditor } from './comment-editor.js';

register('parvis-comment-editor', CommentEditor);
