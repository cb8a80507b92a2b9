import { register } from '../register.js';
import { FollowedTopics } from './followed-topics.js';

register('parvis-followed-topics', FollowedTopics);
