/** Attachments: where a file of `content/media/` stands on the site, and how it is named in words. */
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { kindInWords } from '../collections/media.ts';
import { contentRoot } from './content-root.ts';
import { remembered } from './stamp.ts';

/**
 * The same path, if it leads to `content/media/` by no link and no step up: the gate has refused any other, and what
 * is given away is asked again where it is read. @throws in Chinese
 */
export function inMedia(path: string): string {
	const real = realpathSync.native(path);
	if (real === resolve(path) && real.startsWith(resolve(contentRoot, 'media') + sep)) return path;
	throw new Error(`“${basename(path)}”不在 content/media/ 里，或者是一个链接，不能公布`);
}

const hashOf = remembered((path) =>
	createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 10),
);

/** The parts of `/files/<hash>/<name>`; the hash is of the content, so a changed file has a new address. */
export function fileParts(path: string) {
	return { hash: hashOf(inMedia(path)), name: basename(path) };
}

/** `…/报名表.pdf` → `/files/0f3c…/%E6%8A%A5….pdf` */
export function fileAddress(path: string): string {
	const { hash, name } = fileParts(path);
	return `/files/${hash}/${encodeURIComponent(name)}`;
}

/** Kind and size in words: `PDF，180 KB`. */
export function fileLabel(path: string): string {
	const bytes = statSync(inMedia(path)).size;
	const size =
		bytes < 1_000_000
			? `${Math.max(1, Math.round(bytes / 1000))} KB`
			: `${(bytes / 1_000_000).toFixed(1)} MB`;
	return `${kindInWords(path)}，${size}`;
}
