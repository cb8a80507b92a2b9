import { register } from '../register.js';
import { ComposerTools } from './composer-tools.js';

register('parvis-composer-tools', ComposerTools);
