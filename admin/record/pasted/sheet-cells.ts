/** Rows copied in Excel or WPS, as they lie on the clipboard: cells between tabs, one with a line break in quotes. */

/** `'编号\t指标\n2.3\t"节水\n器具"'` → `[['编号', '指标'], ['2.3', '节水 器具']]` */
export function cellsIn(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
	const plain = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
	for (let at = 0; at <= plain.length; at = cell.lastIndex) {
		cell.lastIndex = at;
		const [whole, quoted, bare = '', end] = cell.exec(plain) ?? [''];
		row.push((quoted?.replaceAll('""', '"') ?? bare).replace(/\s+/g, ' ').trim());
		if (end !== '\t') {
			rows.push(row);
			row = [];
		}
		if (end === '' || whole === '') break;
	}
	return rows.filter((cells) => cells.some((one) => one !== ''));
}
