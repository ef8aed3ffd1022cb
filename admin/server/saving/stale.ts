/** Nobody overwrites what somebody else has just written: a save carries the hash of what was opened. */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Hash, Refusal } from '../protocol.ts';
import { wallTime } from '../../../src/lib/clock.ts';
import { git } from '../git/git.ts';
import type { ContentPath } from '../paths.ts';
import { exists, missing, RequestError } from '../request-error.ts';
import { hashOf } from '../whole-files.ts';

/** By whom and when a file came to be as it is; only its time when that is in no commit. */
export async function lastChange(root: string, { file, absolute }: ContentPath) {
	const at = wallTime(statSync(absolute).mtime);
	const same = await git(root, ['diff', '--quiet', 'HEAD', '--', file]);
	if (same.code !== 0) return { at };
	const { code, out } = await git(root, ['log', '-1', '--format=%at%x00%an', '--', file]);
	const [seconds = '', by = ''] = out.toString().trim().split('\0');
	if (code !== 0 || !seconds) return { at };
	return { at: wallTime(new Date(Number(seconds) * 1000)), by };
}

async function changed(root: string, path: ContentPath, bytes: Buffer): Promise<RequestError> {
	const { at, by } = await lastChange(root, path);
	const current: Refusal['current'] = {
		raw: bytes.toString('utf8'),
		hash: hashOf(bytes),
		at,
		...(by ? { by } : {}),
	};
	const message = `您打开以后，${by ? `“${by}”` : '别人'}在 ${at} 改过这一篇，所以没有保存。两份都还在，请对照着合成一份再保存。`;
	return new RequestError(409, { error: 'changed', message, current });
}

/** @throws RequestError unless the file stands there as it was opened, or is not there and was not */
export async function refuseStale(root: string, path: ContentPath, base: Hash | undefined) {
	const bytes = await readFile(path.absolute).catch(() => undefined);
	if (!bytes && base === undefined) return;
	if (!bytes)
		throw missing('这一篇已经被别人删除了，所以没有保存。请先把内容复制下来，再新建一篇。');
	if (base === undefined)
		throw exists(
			'已经有同一个编号的文章了，所以没有保存。请把发布时间改早或改晚一分钟，再保存一次。',
		);
	if (hashOf(bytes) !== base) throw await changed(root, path, bytes);
}
