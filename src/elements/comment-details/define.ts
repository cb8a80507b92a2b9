import { register } from '../register.js';
import { CommentVersions } from './comment-versions.js';
import { RoleNote } from './role-note.js';

register('parvis-comment-versions', CommentVersions);
register('parvis-role-note', RoleNote);
