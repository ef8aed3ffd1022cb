/** Small PDFs, made for a test. */

const hex = (text: string) =>
	[...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`;

export interface PdfObjects {
	/** Of the catalog: `/OpenAction 9 0 R` */
	catalog?: string;
	/** Others, from 9 on. */
	more?: readonly string[];
}

export const stream = (dictionary: string, data: Buffer | string) =>
	`<< ${dictionary} /Length ${data.length} >>\nstream\n${data.toString('latin1')}\nendstream`;

/** A page with each text on a line of its own. */
export function pdf(
	lines: readonly string[],
	{ catalog = '', more = [] }: PdfObjects = {},
): Buffer {
	const shown = lines
		.map((line, at) => `BT /F1 12 Tf 50 ${780 - at * 20} Td <${hex(line)}> Tj ET`)
		.join('\n');
	const objects = [
		`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		stream('', shown),
		'<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
		'<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>',
		stream('', toUnicode),
		'<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >>',
		...more,
	];
	let text = '%PDF-1.4\n';
	const places = objects.map((object, at) => {
		const place = text.length;
		text += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
	return Buffer.from(text, 'latin1');
}
