/** Takes a picture or an attachment out of the library, where nothing shows it; the history keeps its bytes. */
import { basename } from 'node:path';
import type { Saved } from '../protocol.ts';
import type { Asker } from '../door.ts';
import type { EditorContext } from '../context.ts';
import { contentPath } from '../paths.ts';
import { usesOf } from '../reading/used.ts';
import { missing, refused } from '../request-error.ts';
import { hashAt } from '../whole-files.ts';
import { carryOut } from './carry-out.ts';
import { askGate } from './gatekeeper.ts';

/** @throws RequestError with everything as it was */
export async function discard(
	context: EditorContext,
	{ path, author }: { path: string; author: string },
	asker: Asker,
): Promise<Saved> {
	const { kind, file, absolute } = contentPath(context.root, path);
	const name = basename(file);
	if (kind !== 'media') throw refused('这里只能删除图片和附件。', 403);
	asker.may('write');
	const base = await hashAt(absolute);
	if (base === undefined) throw missing(`“${name}”已经不在了，可能别人刚删掉。`);
	const [first, ...more] = usesOf(context.store.content(), [path]).get(path) ?? [];
	if (first) {
		const others = more.length > 0 ? `等 ${more.length + 1} 处` : '';
		throw refused(`“${name}”还用在“${first.title}”${others}，不能删。先在那里换掉它。`, 409);
	}
	await askGate(context.store, file, new Map([[file, null]]));
	const intent = {
		steps: [{ file, base }],
		author: asker.name ?? author,
		message: `删除：${name}`,
	};
	return carryOut(context, intent);
}
