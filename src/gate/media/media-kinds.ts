/** The formats of pictures and attachments: how each is served, how its first bytes look, and what may not come in. */
import {
	endingOf,
	isTaken,
	mediaUseOf,
	takenInWords,
	type MediaEnding,
} from '../../collections/media.ts';
import { wrongName } from './file-names.ts';

const jpeg = /^\xff\xd8\xff/;
const ole = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/;
const zip = /^PK(\x03\x04|\x05\x06)/;
const oleOrZip = new RegExp(`${ole.source}|${zip.source}`);
/** No program, no archive, no UTF-16 without its mark: a nought byte stands in none of them. */
const plain = /^(\xff\xfe|\xfe\xff|(?!MZ|PK\x03|\x7fELF)[^\0]*$)/;

const office = 'application/vnd.openxmlformats-officedocument';

interface Format {
	/** How it is served. */
	type: string;
	/** Of the first bytes, one character a byte. */
	opens: RegExp;
}

const format = (type: string, opens: RegExp): Format => ({ type, opens });

const formats: Record<MediaEnding, Format> = {
	'.jpg': format('image/jpeg', jpeg),
	'.jpeg': format('image/jpeg', jpeg),
	'.png': format('image/png', /^\x89PNG\r\n\x1a\n/),
	'.webp': format('image/webp', /^RIFF....WEBP/s),
	'.avif': format('image/avif', /^....ftyp(avif|avis|mif1)/s),
	'.gif': format('image/gif', /^GIF8[79]a/),
	'.pdf': format('application/pdf', /^%PDF-/),
	'.doc': format('application/msword', ole),
	'.docx': format(`${office}.wordprocessingml.document`, zip),
	'.xls': format('application/vnd.ms-excel', ole),
	'.xlsx': format(`${office}.spreadsheetml.sheet`, zip),
	'.ppt': format('application/vnd.ms-powerpoint', ole),
	'.pptx': format(`${office}.presentationml.presentation`, zip),
	'.wps': format('application/wps-office.wps', oleOrZip),
	'.et': format('application/wps-office.et', oleOrZip),
	'.ofd': format('application/ofd', zip),
	'.zip': format('application/zip', zip),
	'.mp4': format('video/mp4', /^....ftyp/s),
	'.mp3': format('audio/mpeg', /^(ID3|\xff[\xe0-\xff])/),
	'.txt': format('text/plain; charset=utf-8', plain),
	'.csv': format('text/csv; charset=utf-8', plain),
};

function formatOf(name: string): Format | undefined {
	const ending = endingOf(name);
	return isTaken(ending) ? formats[ending] : undefined;
}

/** `照片.JPG` → `image/jpeg`; undefined for a kind that is not taken. */
export function mediaType(name: string): string | undefined {
	return formatOf(name)?.type;
}

/** How many bytes tell the kind. */
export const tellingBytes = 512;

/** Whether the bytes are what the name says: a program named .jpg is none. */
export function agrees(name: string, bytes: Uint8Array): boolean {
	const opening = String.fromCharCode(...bytes.subarray(0, tellingBytes));
	return formatOf(name)?.opens.test(opening) ?? false;
}

const savedAs = (program: string, ending: string) =>
	`请用 ${program} 或 WPS 打开它，另存为 ${ending} 再上传`;
const word = savedAs('Word', '.docx');
const excel = savedAs('Excel', '.xlsx');
const powerPoint = savedAs('PowerPoint', '.pptx');

const newer: Record<string, string> = {
	'.doc': word,
	'.docx': word,
	'.wps': word,
	'.xls': excel,
	'.xlsx': excel,
	'.et': excel,
	'.ppt': powerPoint,
	'.pptx': powerPoint,
};

/** Why a picture or attachment may not have this name. */
export function wrongNameOrKind(name: string): string | undefined {
	const wrong = wrongName(name);
	if (wrong) return `“${name.slice(0, 80)}”不能用：${wrong}。`;
	return formatOf(name) ? undefined : `“${name}”的格式不能用。${takenInWords()}。`;
}

/**
 * Why a file may not come in, by its name and first bytes: asked when it is chosen, and again when it is saved.
 * Many systems export a web page and call it `.xls`.
 */
export function wrongMedium(name: string, bytes: Uint8Array): string | undefined {
	const wrong = wrongNameOrKind(name);
	if (wrong !== undefined || agrees(name, bytes)) return wrong;
	const picture = mediaUseOf(name) === 'picture';
	const usual = picture ? '请用电脑或手机另存为 JPG 再上传' : '请重新导出，或另存为 PDF 再上传';
	return `“${name}”打不开：内容和后缀不一致。${newer[endingOf(name)] ?? usual}。`;
}
