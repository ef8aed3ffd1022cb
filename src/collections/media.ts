/** The kinds of files an entry may show or give away: one table for the gate, the desk, its server and the pages. */

export type MediaUse = 'picture' | 'attachment';

interface MediaKind {
	is: MediaUse;
	/** As residents read it beside a link, and staff in a message. */
	name: string;
}

const picture = (name: string): MediaKind => ({ is: 'picture', name });
const attachment = (name: string): MediaKind => ({ is: 'attachment', name });

/** By ending, the usual first; SVG and HTML are missing because they can run scripts. */
const kinds = {
	'.jpg': picture('JPG'),
	'.jpeg': picture('JPG'),
	'.png': picture('PNG'),
	'.webp': picture('WebP'),
	'.avif': picture('AVIF'),
	'.gif': picture('GIF'),
	'.pdf': attachment('PDF'),
	'.doc': attachment('Word'),
	'.docx': attachment('Word'),
	'.xls': attachment('Excel'),
	'.xlsx': attachment('Excel'),
	'.ppt': attachment('PPT'),
	'.pptx': attachment('PPT'),
	'.wps': attachment('WPS 文字'),
	'.et': attachment('WPS 表格'),
	'.ofd': attachment('OFD'),
	'.zip': attachment('ZIP'),
	'.mp4': attachment('视频'),
	'.mp3': attachment('音频'),
	'.txt': attachment('TXT'),
	'.csv': attachment('CSV'),
};

export type MediaEnding = keyof typeof kinds;

/** `media/照片.JPG` → `.jpg`; nothing for a name without. */
export function endingOf(name: string): string {
	return /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? '';
}

/** Whether files of this ending are taken. */
export function isTaken(ending: string): ending is MediaEnding {
	return Object.hasOwn(kinds, ending);
}

/** `照片.JPG` → JPG; undefined for a kind that is not taken. */
export function mediaKindOf(name: string): MediaKind | undefined {
	const ending = endingOf(name);
	return isTaken(ending) ? kinds[ending] : undefined;
}

/** `申请表.docx` → `Word`; what is not taken goes by its ending. */
export function kindInWords(name: string): string {
	return mediaKindOf(name)?.name ?? endingOf(name).slice(1).toUpperCase();
}

/** `picture` → `.jpg`, `.jpeg`, `.png`… */
export function endingsOf(use: MediaUse): string[] {
	return Object.keys(kinds).filter((ending) => mediaKindOf(ending)?.is === use);
}

/** What is taken, for a message: `图片可以用 JPG、PNG……，附件可以用 PDF……`. */
export function takenInWords(): string {
	const names = (use: MediaUse) => [...new Set(endingsOf(use).map(kindInWords))].join('、');
	return `图片可以用 ${names('picture')}，附件可以用 ${names('attachment')}`;
}
