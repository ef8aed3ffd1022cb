/** The kinds of files an entry may show or give away: one table for the gate, the desk, its server and the pages. */

/**
 * By ending, the usual first, as residents read it beside a link and staff in a message. SVG and HTML are missing
 * because they can run scripts.
 */
const names = {
	picture: {
		'.jpg': 'JPG',
		'.jpeg': 'JPG',
		'.png': 'PNG',
		'.webp': 'WebP',
		'.avif': 'AVIF',
		'.gif': 'GIF',
	},
	attachment: {
		'.pdf': 'PDF',
		'.doc': 'Word',
		'.docx': 'Word',
		'.xls': 'Excel',
		'.xlsx': 'Excel',
		'.ppt': 'PPT',
		'.pptx': 'PPT',
		'.wps': 'WPS 文字',
		'.et': 'WPS 表格',
		'.ofd': 'OFD',
		'.zip': 'ZIP',
		'.mp4': '视频',
		'.mp3': '音频',
		'.txt': 'TXT',
		'.csv': 'CSV',
	},
};

export type MediaUse = keyof typeof names;
export type MediaEnding = { [U in MediaUse]: keyof (typeof names)[U] }[MediaUse];

const every: Readonly<Record<string, string>> = { ...names.picture, ...names.attachment };

/** `media/照片.JPG` → `.jpg`; nothing for a name without. */
export function endingOf(name: string): string {
	return /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? '';
}

/** Whether files of this ending are taken. */
export function isTaken(ending: string): ending is MediaEnding {
	return Object.hasOwn(every, ending);
}

/** `照片.JPG` → `picture`; undefined for a kind that is not taken. */
export function mediaUseOf(name: string): MediaUse | undefined {
	const ending = endingOf(name);
	if (!isTaken(ending)) return undefined;
	return ending in names.picture ? 'picture' : 'attachment';
}

/** `申请表.docx` → `Word`; what is not taken goes by its ending. */
export function kindInWords(name: string): string {
	const ending = endingOf(name);
	return every[ending] ?? ending.slice(1).toUpperCase();
}

/** `picture` → `.jpg`, `.jpeg`, `.png`… */
export const endingsOf = (use: MediaUse): string[] => Object.keys(names[use]);

/** What is taken, for a message: `图片可以用 JPG、PNG……，附件可以用 PDF……`. */
export function takenInWords(): string {
	const each = (use: MediaUse) => [...new Set(Object.values(names[use]))].join('、');
	return `图片可以用 ${each('picture')}，附件可以用 ${each('attachment')}`;
}
