import { register } from '../register.js';
import { CommentComposer } from './comment-composer.js';
import { CommentWriter } from './comment-writer.js';

register('parvis-comment-composer', CommentComposer);
register('parvis-comment-writer', CommentWriter);
