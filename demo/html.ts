export { html, type Html, type HtmlValue } from '../server/text/html.js';
