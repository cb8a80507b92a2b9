/** Rows (an object each, with the same keys) as lines of aligned columns, numbers to the right. */
export function tableLines(rows) {
  const columns = columnsOf(rows).map((name) => {
    const cells = rows.map((row) => cellText(row[name]));
    const isNumber = rows.every((row) => row[name] === undefined || typeof row[name] === 'number');
    const width = Math.max(name.length, ...cells.map((cell) => cell.length));
    const pad = (text) => (isNumber ? text.padStart(width) : text.padEnd(width));
    return [pad(name), '─'.repeat(width), ...cells.map(pad)];
  });
  return Array.from({ length: rows.length + 2 }, (_, line) =>
    `  ${columns.map((column) => column[line]).join('  ')}`.trimEnd(),
  );
}

/** The same as a table of Markdown. */
export function markdownTable(rows) {
  const columns = columnsOf(rows);
  const line = (cells) => `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = columns.map((name) => (typeof rows[0]?.[name] === 'number' ? '---:' : '---'));
  return [
    line(columns),
    line(rule),
    ...rows.map((row) => line(columns.map((name) => cellText(row[name])))),
  ].join('\n');
}

export function cellText(value) {
  if (value === undefined || value === null) return '';
  return typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 3 }) : String(value);
}

function columnsOf(rows) {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}
