/** Small office files and archives, made for a test: only what readers of the real ones look at. */
import { strToU8, zipSync, type Zippable } from 'fflate';

export type Parts = Record<string, string | Uint8Array>;

/** The example of GB 11643-1999 itself. */
export const id = '11010519491231002X';
export const mobile = '13800138000';

export function zip(parts: Parts): Buffer {
	const files: Zippable = {};
	for (const [name, content] of Object.entries(parts))
		files[name] = typeof content === 'string' ? strToU8(content) : content;
	return Buffer.from(zipSync(files));
}

const types = { '[Content_Types].xml': '<Types/>' };
const root = 'xmlns:w="w" xmlns:r="r" xmlns:a="a" xmlns:mc="mc"';

/** `停水` → a paragraph */
export const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

export const tbl = (rows: readonly (readonly string[])[]) =>
	`<w:tbl>${rows
		.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`)
		.join('')}</w:tbl>`;

/** @param body what stands in `w:body` @param parts others beside the document */
export const docx = (body: string, parts: Parts = {}) =>
	zip({
		...types,
		'word/document.xml': `<w:document ${root}><w:body>${body}</w:body></w:document>`,
		...parts,
	});

export const wordPart = (body: string) => `<w:part ${root}>${body}</w:part>`;

interface Sheet {
	name: string;
	state?: string;
	/** XML of `worksheet`, for what rows do not say. */
	xml?: string;
	rows?: readonly (readonly (string | number)[])[];
}

const column = (at: number) => String.fromCharCode(65 + at);

function sheetXml({ rows = [], xml }: Sheet): string {
	const data = rows
		.map((row, at) => {
			const cells = row.map((value, place) => {
				const ref = `r="${column(place)}${at + 1}"`;
				return typeof value === 'number'
					? `<c ${ref}><v>${value}</v></c>`
					: `<c ${ref} t="inlineStr"><is><t>${value}</t></is></c>`;
			});
			return `<row r="${at + 1}">${cells.join('')}</row>`;
		})
		.join('');
	return `<worksheet>${xml ?? `<sheetData>${data}</sheetData>`}</worksheet>`;
}

export function xlsx(sheets: readonly Sheet[], parts: Parts = {}): Buffer {
	const list = sheets.map(
		({ name, state = 'visible' }, at) =>
			`<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
	);
	const targets = sheets.map(
		(_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
	);
	return zip({
		...types,
		'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
		...Object.fromEntries(
			sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)]),
		),
		...parts,
	});
}

const slide = (text: string, show = '1') =>
	`<p:sld xmlns:p="p" xmlns:a="a" show="${show}"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`;

export const pptx = (slides: readonly string[], notes = '', show = '1') =>
	zip({
		...types,
		'ppt/presentation.xml': '<p/>',
		...Object.fromEntries(
			slides.map((text, at) => [`ppt/slides/slide${at + 1}.xml`, slide(text, show)]),
		),
		...(notes && { 'ppt/notesSlides/notesSlide1.xml': slide(notes) }),
	});
