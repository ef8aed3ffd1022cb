/** Pictures and attachments lie in `content/media/`, are of a kind we show, and are really there. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve } from 'node:path';
import type { CheckedEntry, Content } from '../content.ts';
import type { Finding, RuleId } from '../finding.ts';
import { placeOf } from '../overlay.ts';
import { references } from '../references.ts';

const pictureKinds = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif'];
const fileKinds = [
	'.pdf',
	'.doc',
	'.docx',
	'.xls',
	'.xlsx',
	'.ppt',
	'.pptx',
	'.ofd',
	'.zip',
	'.mp4',
	'.mp3',
	'.txt',
	'.csv',
];

/** By its first bytes: JPEG, PNG, GIF, WebP or AVIF, whatever its name says. */
function isPicture(path: string): boolean {
	const head = Buffer.alloc(12);
	const file = openSync(path, 'r');
	readSync(file, head, 0, 12, 0);
	closeSync(file);
	const text = head.toString('latin1');
	return /^(\xff\xd8\xff|\x89PNG|GIF8|RIFF....WEBP|....ftypavi[fs])/s.test(text);
}

interface Problem {
	rule: RuleId;
	message: string;
}

function problem(
	content: Content,
	entry: CheckedEntry,
	path: string,
	kinds: string[],
	what: string,
): Problem | undefined {
	const { root } = content;
	const absolute = resolve(dirname(entry.path), path);
	if (relative(resolve(root, 'media'), absolute).startsWith('..'))
		return {
			rule: 'links/media-outside',
			message: `${what}“${path}”不在 content/media/ 里，请先上传，再写相对位置，例如 ../media/${entry.collection}/照片.jpg`,
		};
	if (/[#?%\\]/.test(basename(absolute)))
		return {
			rule: 'form/media-name',
			message: `${what}“${path}”的文件名里有 #、?、% 或 \\，请改名后再上传`,
		};
	const extension = extname(absolute).toLowerCase();
	if (!kinds.includes(extension))
		return {
			rule: 'form/media-kind',
			message: `${what}“${path}”的格式不能用，请换成 ${kinds.slice(0, 4).join('、')} 等`,
		};
	const place = placeOf(content, absolute);
	if (place === null || !existsSync(place) || !statSync(place).isFile())
		return {
			rule: 'links/media-missing',
			message: `${what}“${path}”找不到，请核对文件名，或先上传`,
		};
	if (kinds === pictureKinds && !isPicture(place))
		return {
			rule: 'form/picture-broken',
			message: `${what}“${path}”不是能用的图片，请用手机或电脑另存为 JPG 再上传`,
		};
	return undefined;
}

export function media(content: Content): Finding[] {
	return content.entries.flatMap((entry) => {
		const inData = references(entry.definition.fields, entry.value ?? {}).flatMap(
			({ path, value, label, refersTo }) => {
				if (refersTo.kind !== 'picture' && refersTo.kind !== 'file') return [];
				const kinds = refersTo.kind === 'picture' ? pictureKinds : fileKinds;
				const found = problem(content, entry, value, kinds, `“${label}”`);
				return found ? [{ line: entry.lineOf(path), key: path.join('.'), ...found }] : [];
			},
		);
		const inBody = [
			...entry.read.pictures.map((picture) => ({ ...picture, kinds: pictureKinds, what: '图片' })),
			...entry.read.files.map((file) => ({ ...file, kinds: fileKinds, what: '附件' })),
		].flatMap(({ path, line, kinds, what }) => {
			const found = problem(content, entry, path, kinds, what);
			return found ? [{ line: entry.bodyLine + line - 1, key: 'body', ...found }] : [];
		});
		return [...inData, ...inBody].map((found) => ({
			file: entry.file,
			level: 'error' as const,
			...found,
		}));
	});
}
