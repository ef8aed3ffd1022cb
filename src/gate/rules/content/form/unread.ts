/** Files and folders below `content/` that nobody reads: most likely misnamed, so warned of. */
import { collectionNames, settings } from '../../../../collections/index.ts';
import { isRevision, revisedBy } from '../../../../collections/revisions.ts';
import { isCode, isLeftAlone } from '../../../tree.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

const folders = [...collectionNames, 'pages', 'settings', 'media'];
const settingFiles = Object.keys(settings).map((name) => `${name}.yml`);

/** What is wrong with a file of a collection; undefined when it is read. */
function ofEntry(collection: string, name: string): string | undefined {
	if (name.endsWith('.md')) return undefined;
	if (/\.(md|markdown|txt)$/i.test(name))
		return `“${name}”不会公布：文件名要以小写的 .md 结尾，请改名为 ${name.replace(/\.[^.]+$/, '')}.md`;
	return `“${name}”不会公布：这里只放 .md 文章，图片和附件请移到 content/media/${collection}/`;
}

function ofSetting(name: string): string | undefined {
	if (settingFiles.includes(name)) return undefined;
	const right = `${name.replace(/\.[^.]+$/, '').toLowerCase()}.yml`;
	if (settingFiles.includes(right)) return `“${name}”没有人读，请改名为 ${right}`;
	return `“${name}”没有人读，设置文件只有 ${settingFiles.join('、')}，请改名或删去`;
}

function ofFolder(folder: string): string | undefined {
	if (folders.includes(folder)) return undefined;
	const right = folder.toLowerCase();
	return folders.includes(right)
		? `文件夹“${folder}”没有人读，请改名为 ${right}`
		: `文件夹“${folder}”没有人读，文章请移到这些文件夹里：${folders.join('、')}，不要的请删去`;
}

const isEntryRevised = (file: string) =>
	isRevision(file) && collectionNames.some((name) => revisedBy(file).startsWith(`${name}/`));

/** The file or its folder, and what is wrong with it. */
function told(file: string): [of: string, message: string | undefined] {
	// A correction lies as its entry does.
	const [folder = '', ...below] = (isEntryRevised(file) ? revisedBy(file) : file).split('/');
	const name = below.at(-1) ?? folder;
	if (below.length === 0)
		return [
			file,
			`“${name}”不会公布，文章请移到栏目的文件夹里：${folders.join('、')}，不要的请删去`,
		];
	const wrong = ofFolder(folder);
	if (wrong !== undefined) return [folder, wrong];
	return [file, folder === 'settings' ? ofSetting(name) : ofEntry(folder, name)];
}

const inEditor = '有一个文件放错了地方或者名字不对，没有公布，请找信息员看看';

export const unread: ContentRule = {
	id: 'form/unread',
	level: 'warning',
	title: '没有人读的文件',
	why: '多半是名字或地方不对：以为公布了，网站上却没有。',
	check: ({ tree }) => {
		const found = [...tree.files].flatMap((file): PlacedFound[] => {
			if (isLeftAlone(file) || isCode(file)) return [];
			const [of, message] = told(file);
			return message === undefined ? [] : [{ of, message, inEditor }];
		});
		// A folder that nobody reads is told of once.
		return [...new Map(found.map((one) => [one.of, one])).values()];
	},
};
