/** The recycle bin: what was deleted lately, out of the history. Put back it is saved anew, as any article is. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { definitionOf } from '../../../src/collections/index.ts';
import { wallTime } from '../../../src/lib/clock.ts';
import type { Actions, Deleted } from '../protocol.ts';
import type { EditorContext } from '../context.ts';
import { git } from '../git/git.ts';
import { articleTitle } from '../saving/titles.ts';

const day = 86_400_000;
const kept = 30 * day;
/** As many are shown. */
const most = 100;
/** Git processes at a time. */
const together = 4;

interface Removal {
	/** The version before. */
	parent: string;
	at: number;
	by: string;
	/** Below the content folder. */
	file: string;
}

const mark = '\u0001';
const isArticle = (file: string) =>
	file.endsWith('.md') && definitionOf(file.split('/')[0] ?? '') !== undefined;

/** Newest first, of each file the last. */
async function removals(root: string, since: number): Promise<Removal[]> {
	const form = `--format=tformat:${mark}%P${mark}%ct${mark}%an`;
	const names = ['--no-renames', '--diff-filter=D', '--name-only', '--relative'];
	const from = `--since=${Math.floor(since / 1000)}`;
	const { code, out } = await git(root, ['log', '-z', form, ...names, from, '--', '.']);
	if (code !== 0) return [];
	const found = new Map<string, Removal>();
	let version = { parent: '', at: 0, by: '' };
	for (const token of out.toString().split('\0')) {
		const word = token.replace(/^\n/, '');
		if (word.startsWith(mark)) {
			const [parents = '', at = '', by = ''] = word.slice(1).split(mark);
			version = { parent: parents.split(' ')[0] ?? '', at: Number(at) * 1000, by };
		} else if (isArticle(word) && !found.has(word)) found.set(word, { ...version, file: word });
	}
	return [...found.values()].filter(({ parent }) => parent !== '');
}

/** Titles never change in a version: they are read once. */
const titles = new Map<string, string>();

async function titleIn(root: string, { parent, file }: Removal): Promise<string | undefined> {
	const name = `${parent}:./${file}`;
	const known = titles.get(name);
	if (known !== undefined) return known;
	const { code, out } = await git(root, ['cat-file', 'blob', name]);
	if (code !== 0) return undefined;
	const title = articleTitle(file, out.toString('utf8'));
	if (titles.size > 1_000) titles.clear();
	titles.set(name, title);
	return title;
}

async function rowOf(root: string, one: Removal): Promise<Deleted[]> {
	const title = await titleIn(root, one);
	if (title === undefined) return [];
	const { file, parent, at, by } = one;
	return [
		{
			collection: file.split('/')[0] ?? '',
			path: `content/${file}`,
			title,
			commit: parent,
			at: wallTime(new Date(at)),
			by,
			until: wallTime(new Date(at + kept)),
		},
	];
}

export async function bin({
	root,
	store,
	listAge,
}: EditorContext): Promise<Actions['bin']['answer']> {
	const all = await removals(root, Date.now() - kept);
	// Moved into a folder of its year it is still there.
	const standing = new Set(
		store.content(listAge).entries.map(({ collection, id }) => `${collection}/${id}`),
	);
	const gone = all.filter(({ file }) => {
		const name = `${dirname(file).split('/')[0] ?? ''}/${basename(file, '.md')}`;
		return !standing.has(name) && !existsSync(join(root, file));
	});
	const rows: Deleted[] = [];
	const shown = gone.slice(0, most);
	for (let place = 0; place < shown.length; place += together) {
		const read = shown.slice(place, place + together).map((one) => rowOf(root, one));
		rows.push(...(await Promise.all(read)).flat());
	}
	return { rows };
}
