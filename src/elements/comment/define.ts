import { register } from '../register.js';
import { CommentElement } from './comment.js';

register('parvis-comment', CommentElement);
