/** What the editor reads besides its lists: entries, one file, its versions, the media folders. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actions } from '../protocol.ts';
import { decode } from '../../../src/gate/reading/text.ts';
import { wallTime } from '../../../src/lib/clock.ts';
import { noHistory, repositoryOf } from '../git/git-state.ts';
import { git } from '../git/git.ts';
import { mediaType } from '../../../src/gate/media/media-kinds.ts';
import { wrongName } from '../../../src/gate/media/file-names.ts';
import { payLate } from '../saving/carry-out.ts';
import { countOwed } from '../saving/owed.ts';
import { contentPath, mediaFolder } from '../paths.ts';
import { missing, refused } from '../request-error.ts';
import { countWaiting, refuseUnknown } from './lists.ts';
import { hashOf } from '../whole-files.ts';
import { standingOf } from '../saving/office.ts';
import type { EditorContext } from '../context.ts';
import type { Asker } from '../door.ts';

type Answer<A extends keyof Actions> = Promise<Actions[A]['answer']>;
export async function info(context: EditorContext, asker: Asker): Answer<'info'> {
	const { root, room, inTurn, isSample } = context;
	const { history } = await repositoryOf(root);
	if ((await countOwed(room)) > 0) await inTurn(() => payLate(context));
	const owed = await countOwed(room);
	const rest = { owed, waiting: countWaiting(context, asker), ...(isSample ? { isSample } : {}) };
	return history === 'yes'
		? { history: true, ...rest }
		: { history: false, notice: noHistory[history], ...rest };
}

export function entries(
	{ store, listAge }: EditorContext,
	collection: string,
): Actions['entries']['answer'] {
	refuseUnknown(collection);
	const own = store.content(listAge).entries.filter((entry) => entry.collection === collection);
	return {
		entries: own.flatMap((entry) => {
			const raw = store.frontMatter(entry);
			return raw === undefined ? [] : [{ path: `content/${entry.file}`, raw }];
		}),
	};
}

export async function read(context: EditorContext, path: string, asker: Asker): Answer<'read'> {
	const found = contentPath(context.root, path);
	const { kind, absolute } = found;
	if (kind === 'media') throw refused('图片和附件不能当作文章打开。', 403);
	const bytes = await readFile(absolute).catch(() => undefined);
	if (!bytes) return { path, absent: '找不到这一篇，可能已经被别人删除了。请回到列表看看。' };
	if (decode(bytes) === undefined)
		throw refused('这个文件的文字编码不对，在这里打开会损坏它。请技术人员换一种编码存好。', 422);
	const raw = bytes.toString('utf8');
	const standing = await standingOf(context, asker, found, raw);
	const returned = asker.record ? undefined : context.returns.all().get(found.file);
	return {
		path,
		raw,
		hash: hashOf(bytes),
		...(standing ? { standing } : {}),
		...(returned ? { returned } : {}),
	};
}

/** A folder that is not there is empty. */
export async function media({ root }: EditorContext, folder: string): Answer<'media'> {
	const absolute = mediaFolder(root, folder);
	const found = await readdir(absolute, { withFileTypes: true }).catch(() => []);
	const names = found
		.filter((one) => one.isFile() && !wrongName(one.name) && mediaType(one.name))
		.map(({ name }) => name)
		.sort();
	const files = names.map(async (name) => ({
		path: `${folder.replace(/\/$/, '')}/${name}`,
		size: (await stat(join(absolute, name))).size,
	}));
	return { files: await Promise.all(files) };
}

export async function history({ root }: EditorContext, path: string): Answer<'history'> {
	const { file } = contentPath(root, path);
	const form = '--format=tformat:%H%x01%at%x01%an%x01%s';
	const { code, out } = await git(root, ['log', '-z', '--max-count=500', form, '--', file]);
	if (code !== 0) return { versions: [] };
	const versions = out.toString().split('\0').filter(Boolean);
	return {
		versions: versions.map((version) => {
			const [commit = '', seconds = '', author = '', what = ''] = version.split('\u0001');
			return { commit, author, at: wallTime(new Date(Number(seconds) * 1000)), what };
		}),
	};
}

export async function version(
	{ root }: EditorContext,
	{ path, commit }: { path: string; commit: string },
): Answer<'version'> {
	const { file, kind } = contentPath(root, path);
	if (kind === 'media') throw refused('图片和附件没有可以打开的旧版本。', 403);
	const ours = await git(root, ['merge-base', '--is-ancestor', commit, 'HEAD']);
	const { code, out } = await git(root, ['cat-file', 'blob', `${commit}:./${file}`]);
	if (ours.code !== 0 || code !== 0)
		throw missing('找不到这个版本：那时还没有这一篇，或那一次正是删除它。请选别的版本。');
	return { raw: out.toString('utf8') };
}
