import { register } from '../register.js';
import { CommentComposer } from './comment-composer.js';
import { CommentEditor } from './comment-editor.js';
import { CommentWriter } from './comment-writer.js';

register('parvis-comment-composer', CommentComposer);
register('parvis-comment-writer', CommentWriter);
register('parvis-comment-editor', CommentEditor);

declare global {
  interface HTMLElementTagNameMap {
    'parvis-comment-composer': CommentComposer;
    'parvis-comment-writer': CommentWriter;
    'parvis-comment-editor': CommentEditor;
  }
}
