/** Files and folders below `content/` that nobody reads: most likely misnamed, so warned of. Code is refused. */
import { collectionNames, settings } from '../../../../collections/index.ts';
import type { Content } from '../../../reading/content.ts';
import type { Finding } from '../../../finding.ts';

const folders = [...collectionNames, 'pages', 'settings', 'media'];
const settingFiles = Object.keys(settings).map((name) => `${name}.yml`);

/** What is wrong with a file of a collection; undefined when it is read. */
function entryProblem(collection: string, name: string): string | undefined {
	if (name.endsWith('.md')) return undefined;
	if (/\.(md|markdown|txt)$/i.test(name))
		return `“${name}”不会公布：文件名要以小写的 .md 结尾，请改名为 ${name.replace(/\.[^.]+$/, '')}.md`;
	return `“${name}”不会公布：这里只放 .md 文章，图片和附件请移到 content/media/${collection}/`;
}

function settingProblem(name: string): string | undefined {
	if (settingFiles.includes(name)) return undefined;
	const right = `${name.replace(/\.[^.]+$/, '').toLowerCase()}.yml`;
	if (settingFiles.includes(right)) return `“${name}”没有人读，请改名为 ${right}`;
	return `“${name}”没有人读，设置文件只有 ${settingFiles.join('、')}，请改名或删去`;
}

function folderProblem(folder: string): string | undefined {
	if (folders.includes(folder)) return undefined;
	const right = folder.toLowerCase();
	return folders.includes(right)
		? `文件夹“${folder}”没有人读，请改名为 ${right}`
		: `文件夹“${folder}”没有人读，文章请移到这些文件夹里：${folders.join('、')}，不要的请删去`;
}

/** What another program would run. Nothing here does; whoever put it there meant it to. */
const code =
	/\.(mdx|[mc]?[jt]sx?|astro|html?|xhtml|mhtml?|svg|css|vue|svelte|php|aspx?|jsp|py|rb|pl|sh|bat|cmd|com|exe|dll|so|ps1|vbs|wasm|jar)$/i;

function codeProblem(name: string): string {
	const text = /\.(mdx|x?html?)$/i.test(name)
		? `，文字请改写成 Markdown，存成 ${name.replace(/\.[^.]+$/, '')}.md`
		: '';
	return `“${name}”是程序，不会公布：content/ 里只读 .md 文章、设置、图片和附件。请删去它${text}`;
}

type Told = Pick<Finding, 'file' | 'rule' | 'level' | 'message'>;

function problemAt(file: string): Told | undefined {
	const [folder = '', ...below] = file.split('/');
	const name = below.at(-1) ?? folder;
	// A folder may tell of itself.
	if (folder === 'media' || name === 'README.md') return undefined;
	if (code.test(name))
		return { file, rule: 'form/code', level: 'error', message: codeProblem(name) };
	const unread = (message: string | undefined, place = file): Told | undefined =>
		message === undefined
			? undefined
			: { file: place, rule: 'form/unread', level: 'warning', message };
	if (below.length === 0)
		return unread(
			`“${name}”不会公布，文章请移到栏目的文件夹里：${folders.join('、')}，不要的请删去`,
		);
	return (
		unread(folderProblem(folder), folder) ??
		unread(folder === 'settings' ? settingProblem(name) : entryProblem(folder, name))
	);
}

export function places({ tree }: Content): Finding[] {
	const told = [...tree.files].flatMap((file) => problemAt(file) ?? []);
	// A folder that nobody reads is told of once.
	return [...new Map(told.map((one) => [`${one.file} ${one.rule}`, one])).values()];
}
