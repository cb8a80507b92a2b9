import { register } from '../register.js';
import { CommentComposer } from './comment-composer.js';
import { CommentEditor } from './comment-editor.js';
import { CommentWriter } from './comment-writer.js';

register('parvis-comment-composer', CommentComposer);
register('parvis-comment-writer', CommentWriter);
register('parvis-comment-editor', CommentEditor);
