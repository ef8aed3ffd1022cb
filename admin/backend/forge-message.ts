/** What a commit says, as the local server's do. */
import { settings } from '../../src/collections/index.ts';
import { readEntryFile } from '../file/entry.ts';

const labels = new Map<string, string>(
	Object.entries(settings).map(([name, { label }]) => [name, label]),
);

function titleOf(path: string, raw: string): string {
	const name = (path.split('/').at(-1) ?? path).replace(/\.(md|yml)$/, '');
	if (path.endsWith('.yml')) return labels.get(name) ?? name;
	try {
		const { title } = readEntryFile(raw);
		return typeof title === 'string' && title.trim() !== '' ? title : name;
	} catch {
		return name;
	}
}

/** `发布`, `content/notices/20261122-0930.md` with its text → `发布：停水检修` */
export function messageOf(what: string, path: string, raw: string): string {
	const title = titleOf(path, raw).replace(/\p{Cc}+/gu, ' ');
	return `${what || '保存'}：${title.trim().slice(0, 120)}`;
}
