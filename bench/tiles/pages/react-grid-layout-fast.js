import { fastVerticalCompactor } from 'react-grid-layout/extras';
import { openDashboard } from './react-grid-layout.js';

openDashboard(fastVerticalCompactor);
