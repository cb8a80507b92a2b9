// What is not part of every decision. It comes a moment after the list, with its words.
export { renderAnswer } from './render-answer.js';
export { renderAppeal } from './render-appeal.js';
export { renderBulk } from './render-bulk.js';
export { renderHandoff } from './render-handoff.js';
export { renderKeys } from './render-keys.js';
export { renderLaw } from './render-law.js';
export { renderRecord } from './render-record.js';
export { loadDeskToolMessages } from '../../i18n/load-desk-tool-messages.js';
