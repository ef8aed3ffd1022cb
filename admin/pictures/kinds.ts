/** What may be uploaded. */

export const pictureTypes = ['.jpg', '.jpeg', '.png', '.webp', '.gif', '.heic', '.heif'];

export const attachmentTypes = [
	'.pdf',
	'.doc',
	'.docx',
	'.xls',
	'.xlsx',
	'.ppt',
	'.pptx',
	'.txt',
	'.zip',
	'.mp4',
];

/** MB a file may have: a notice must open on a slow network. */
export const largestAttachment = 20;

/** `照片.JPG` → `.jpg`. */
export function extensionOf(name: string): string {
	return /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? '';
}
