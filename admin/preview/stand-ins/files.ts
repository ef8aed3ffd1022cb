/** Attachments in the browser: the editor knows where they are, not how large. */
import { extname } from './paths.ts';
import { assetAddress } from '../pictures.ts';

const words: Record<string, string> = {
	'.doc': 'Word',
	'.docx': 'Word',
	'.xls': 'Excel',
	'.xlsx': 'Excel',
	'.ppt': 'PPT',
	'.pptx': 'PPT',
	'.mp4': '视频',
};

export const fileAddress = (path: string) => assetAddress(path);

/** Kind in words: `PDF`. The size is said on the page itself. */
export function fileLabel(path: string): string {
	const extension = extname(path).toLowerCase();
	return words[extension] ?? extension.slice(1).toUpperCase();
}
