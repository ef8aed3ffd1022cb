/** Attachments: where a file of `content/media/` stands on the site, and how it is named in words. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';

const kinds: Record<string, string> = {
	'.doc': 'Word',
	'.docx': 'Word',
	'.xls': 'Excel',
	'.xlsx': 'Excel',
	'.ppt': 'PPT',
	'.pptx': 'PPT',
	'.pdf': 'PDF',
	'.mp4': '视频',
	'.zip': 'ZIP',
};

/** The parts of `/files/<hash>/<name>`; the hash is of the content, so a changed file has a new address. */
export function fileParts(path: string) {
	const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 10);
	return { hash, name: basename(path) };
}

/** `…/报名表.pdf` → `/files/0f3c…/%E6%8A%A5….pdf` */
export function fileAddress(path: string): string {
	const { hash, name } = fileParts(path);
	return `/files/${hash}/${encodeURIComponent(name)}`;
}

/** Kind and size in words: `PDF，180 KB`. */
export function fileLabel(path: string): string {
	const extension = extname(path).toLowerCase();
	const bytes = statSync(path).size;
	const size =
		bytes < 1_000_000
			? `${Math.max(1, Math.round(bytes / 1000))} KB`
			: `${(bytes / 1_000_000).toFixed(1)} MB`;
	return `${kinds[extension] ?? extension.slice(1).toUpperCase()}，${size}`;
}
