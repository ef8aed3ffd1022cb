/** The kinds of pictures and attachments: how each is served, and how its first bytes must look. */
import { wrongName } from './file-names.ts';

interface Kind {
	type: string;
	/** Of the first bytes, one character a byte. */
	opens: RegExp;
}

const jpeg: Kind = { type: 'image/jpeg', opens: /^\xff\xd8\xff/ };
const ole = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/;
const zip = /^PK(\x03\x04|\x05\x06)/;
const office = 'application/vnd.openxmlformats-officedocument';
/** No program, no archive, no UTF-16 without its mark: a nought byte stands in none of them. */
const plain = /^(\xff\xfe|\xfe\xff|(?!MZ|PK\x03|\x7fELF)[^\0]*$)/;

/** As in `rules/media.ts`; SVG and HTML are missing because they can run scripts. */
const kinds: Record<string, Kind> = {
	jpg: jpeg,
	jpeg,
	png: { type: 'image/png', opens: /^\x89PNG\r\n\x1a\n/ },
	webp: { type: 'image/webp', opens: /^RIFF....WEBP/s },
	gif: { type: 'image/gif', opens: /^GIF8[79]a/ },
	avif: { type: 'image/avif', opens: /^....ftyp(avif|avis|mif1)/s },
	pdf: { type: 'application/pdf', opens: /^%PDF-/ },
	doc: { type: 'application/msword', opens: ole },
	xls: { type: 'application/vnd.ms-excel', opens: ole },
	ppt: { type: 'application/vnd.ms-powerpoint', opens: ole },
	docx: { type: `${office}.wordprocessingml.document`, opens: zip },
	xlsx: { type: `${office}.spreadsheetml.sheet`, opens: zip },
	pptx: { type: `${office}.presentationml.presentation`, opens: zip },
	ofd: { type: 'application/ofd', opens: zip },
	zip: { type: 'application/zip', opens: zip },
	mp4: { type: 'video/mp4', opens: /^....ftyp/s },
	mp3: { type: 'audio/mpeg', opens: /^(ID3|\xff[\xe0-\xff])/ },
	txt: { type: 'text/plain; charset=utf-8', opens: plain },
	csv: { type: 'text/csv; charset=utf-8', opens: plain },
};

const extensionOf = (name: string) => /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

function kindOf(name: string): Kind | undefined {
	const extension = extensionOf(name);
	return Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
}

/** `照片.JPG` → `image/jpeg`; undefined for a kind that is not taken. */
export function mediaType(name: string): string | undefined {
	return kindOf(name)?.type;
}

/** How many bytes tell the kind. */
export const tellingBytes = 512;

/** Whether the bytes are what the name says: a program named .jpg is none. */
export function agrees(name: string, bytes: Uint8Array): boolean {
	const opening = String.fromCharCode(...bytes.subarray(0, tellingBytes));
	return kindOf(name)?.opens.test(opening) ?? false;
}

const newer: Record<string, string> = {
	doc: '请用 Word 或 WPS 打开它，另存为 .docx 再上传',
	docx: '请用 Word 或 WPS 打开它，另存为 .docx 再上传',
	xls: '请用 Excel 或 WPS 打开它，另存为 .xlsx 再上传',
	xlsx: '请用 Excel 或 WPS 打开它，另存为 .xlsx 再上传',
	ppt: '请用 PowerPoint 或 WPS 打开它，另存为 .pptx 再上传',
	pptx: '请用 PowerPoint 或 WPS 打开它，另存为 .pptx 再上传',
};

/** Why a picture or attachment may not have this name. */
export function wrongNameOrKind(name: string): string | undefined {
	const wrong = wrongName(name);
	if (wrong) return `“${name.slice(0, 80)}”不能用：${wrong}。`;
	return mediaType(name) === undefined
		? `“${name}”的格式不能用。图片请用 JPG、PNG、WebP，附件请用 PDF、Word、Excel 等。`
		: undefined;
}

/**
 * Why a file may not come in, by its name and first bytes: asked when it is chosen, and again when it is saved.
 * Many systems export a web page and call it `.xls`.
 */
export function wrongMedium(name: string, bytes: Uint8Array): string | undefined {
	const wrong = wrongNameOrKind(name);
	if (wrong !== undefined || agrees(name, bytes)) return wrong;
	const picture = mediaType(name)?.startsWith('image/');
	const usual = picture ? '请用电脑或手机另存为 JPG 再上传' : '请重新导出，或另存为 PDF 再上传';
	const remedy = newer[extensionOf(name)] ?? usual;
	return `“${name}”打不开：内容和后缀不一致。${remedy}。`;
}
