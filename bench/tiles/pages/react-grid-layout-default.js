import { openDashboard } from './react-grid-layout.js';

openDashboard();
