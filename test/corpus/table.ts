/** A measured figure and what it is held against. */
export interface Row {
  readonly measure: string;
  readonly figure: string;
  readonly floor?: string;
}

/** Prints `rows` as a table of markdown, columns aligned. */
export function printTable(title: string, rows: readonly Row[]): void {
  const cells = [
    ["measure", "figure", "must reach"],
    ...rows.map(({ measure, figure, floor = "" }) => [measure, figure, floor]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  lines.splice(1, 0, `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  process.stdout.write(`\n${title}\n${lines.join("\n")}\n`);
}

/** `part` of `whole` in per cent, with both figures. */
export function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} % (${part} of ${whole})`;
}
