/** Prints tables whose columns stand under each other: a Chinese character is two places wide. */

const width = (text: string) => text.replace(/[^\u0000-\u02ff–…×≤≥±−]/gu, '##').length;

/** @example '12.3 KB' */
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} KB`;
export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
export const share = (value: number) => (Number.isNaN(value) ? '-' : value.toFixed(3));
export const fixed = (value: number, digits = 0) =>
	Number.isNaN(value) ? '-' : value.toFixed(digits);

export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
	return all
		.map((row) =>
			row
				.map((cell, column) => {
					const gap = ' '.repeat((widths[column] ?? 0) - width(cell));
					return column === 0 ? cell + gap : gap + cell;
				})
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
