/** Files and folders below `content/` that nobody reads: most likely misnamed, so warned of. */
import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, settings } from '../../collections/index.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

const folders = [...collectionNames, 'pages', 'settings', 'media'];
const settingFiles = Object.keys(settings).map((name) => `${name}.yml`);

/** What is wrong with a file of a collection; undefined when it is read. */
function entryProblem(collection: string, name: string): string | undefined {
	if (name.endsWith('.md') || (collection === 'pages' && name.endsWith('.mdx'))) return undefined;
	if (/\.(md|markdown|mdx|txt)$/i.test(name))
		return `“${name}”不会公布：文件名要以小写的 .md 结尾，请改名为 ${name.replace(/\.[^.]+$/, '')}.md`;
	return `“${name}”不会公布：这里只放 .md 文章，图片和附件请移到 content/media/${collection}/`;
}

function settingProblem(name: string): string | undefined {
	if (settingFiles.includes(name)) return undefined;
	const right = `${name.replace(/\.[^.]+$/, '').toLowerCase()}.yml`;
	if (settingFiles.includes(right)) return `“${name}”没有人读，请改名为 ${right}`;
	return `“${name}”没有人读，设置文件只有 ${settingFiles.join('、')}，请改名或删去`;
}

function rootProblem(item: Dirent): string | undefined {
	if (!item.isDirectory())
		return `“${item.name}”不会公布，文章请移到栏目的文件夹里：${folders.join('、')}，不要的请删去`;
	if (folders.includes(item.name)) return undefined;
	const right = item.name.toLowerCase();
	return folders.includes(right)
		? `文件夹“${item.name}”没有人读，请改名为 ${right}`
		: `文件夹“${item.name}”没有人读，文章请移到这些文件夹里：${folders.join('、')}，不要的请删去`;
}

/** A folder may tell of itself. */
const visible = ({ name }: Dirent) => !name.startsWith('.') && name !== 'README.md';

function filesBelow(root: string, folder: string): { file: string; name: string }[] {
	return readdirSync(join(root, folder), { withFileTypes: true })
		.filter(visible)
		.flatMap((item) => {
			const file = `${folder}/${item.name}`;
			return item.isDirectory() ? filesBelow(root, file) : [{ file, name: item.name }];
		});
}

function problemsIn(root: string, folder: string): { file: string; message: string }[] {
	return filesBelow(root, folder).flatMap(({ file, name }) => {
		const message = folder === 'settings' ? settingProblem(name) : entryProblem(folder, name);
		return message ? [{ file, message }] : [];
	});
}

export function places({ root, unread }: Content): Finding[] {
	// A content folder that is not there is told of already.
	if (unread.some(({ file }) => file === root)) return [];
	const found = readdirSync(root, { withFileTypes: true })
		.filter(visible)
		.flatMap((item) => {
			const message = rootProblem(item);
			if (message) return [{ file: item.name, message }];
			return item.name === 'media' ? [] : problemsIn(root, item.name);
		});
	return found
		.sort((a, b) => (a.file < b.file ? -1 : 1))
		.map(({ file, message }) => ({ file, rule: 'form/unread', level: 'warning', message }));
}
