/** A list of personal data as a table that Excel opens. */

/** A cell that begins with one of these would be a formula. */
const cell = (text: string) => `"${text.replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`;

/** With its mark, so that Excel reads it as UTF-8. @param heads of the columns, by the keys of the rows */
export function sheetOf<Key extends string>(
	heads: Readonly<Record<Key, string>>,
	rows: readonly Readonly<Record<NoInfer<Key>, string>>[],
): string {
	const keys = Object.keys(heads) as Key[];
	const lines = [heads, ...rows].map((row) => keys.map((key) => cell(row[key])).join(','));
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}
