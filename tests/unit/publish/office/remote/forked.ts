/** A remote on which others have put what we do not have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notice } from '../../../admin/server/office.ts';
import type { Hosted } from './host.ts';

export const fresh = 'notices/20261125-0900.md';
/** With signatures that nobody gave here. */
export const signed = notice(
	'新来的',
	'review:\n  first: 陆知远\n  second: 周梅\n  final: 江一平\n',
);

export const textOf = (one: Hosted, file: string) => readFileSync(join(one.content, file), 'utf8');

/** @returns what the office is told is there */
export async function forked(one: Hosted, files: Record<string, string | null>): Promise<string> {
	await one.push();
	one.other(files);
	one.save('notices/20261122-0800.md', notice('我们写的'));
	const theirs = (await one.push())?.fork?.theirs;
	if (theirs === undefined) throw new Error('没有分开');
	return theirs;
}
