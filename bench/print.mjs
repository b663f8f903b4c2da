/** Tables for a terminal, which are Markdown as well. */
export const ms = ({ median, low, high }) => `${digits(median)} (${digits(low)}–${digits(high)})`;
export const ratio = (ours, theirs) => `${(ours.median / theirs.median).toFixed(2)} ×`;
export const kB = (bytes) => (bytes / 1000).toFixed(1);

const digits = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

export function heading(text) {
  process.stdout.write(`\n${text}\n\n`);
}

export function table(heads, rows) {
  const cells = [heads, ...rows].map((row) => row.map(String));
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  process.stdout.write(`${[line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n')}\n`);
}
