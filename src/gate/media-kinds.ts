/** The kinds of pictures and attachments: how each is served, and how its first bytes must look. */

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

function kindOf(name: string): Kind | undefined {
	const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	return Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
}

/** `照片.JPG` → `image/jpeg`; undefined for a kind that is not taken. */
export function mediaType(name: string): string | undefined {
	return kindOf(name)?.type;
}

/** Whether the bytes are what the name says: a program named .jpg is none. */
export function agrees(name: string, bytes: Buffer): boolean {
	return kindOf(name)?.opens.test(bytes.subarray(0, 512).toString('latin1')) ?? false;
}
