import { register } from '../register.js';
import { CommentMenu } from './comment-menu.js';

register('parvis-comment-menu', CommentMenu);
