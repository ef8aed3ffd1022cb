/** When each entry was first committed: what came since is added, a rewritten history is read anew. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { historyOf } from '../../../src/gate/history.ts';
import { gitIn, write } from '../admin/server/office.ts';
import { contentFolder } from '../../content.ts';

/** Commits all that stands there, as on that day. */
function commit(root: string, day: string, ...more: string[]): void {
	gitIn(root, 'add', '-A');
	execFileSync(
		'git',
		['-c', 'user.name=甲', '-c', 'user.email=a@example.cn', 'commit', '-qm', '存', ...more],
		{
			cwd: root,
			env: { ...process.env, GIT_AUTHOR_DATE: `${day}T09:00:00+08:00` },
		},
	);
}

const firsts = (root: string) =>
	Object.fromEntries([...(historyOf({ root }) ?? [])].map(([name, { at }]) => [name, at]));

test('saved one after the other; moved, deleted and written again; then rewritten', () => {
	const root = contentFolder({ 'notices/20261120-0900.md': 'a' });
	gitIn(root, 'init', '-q', '-b', 'main');
	commit(root, '2026-11-20');
	expect(firsts(root)).toEqual({ 'notices/20261120-0900': '2026-11-20 09:00' });
	write(root, { 'notices/2026/20261121-0900.md': 'b' });
	commit(root, '2026-11-21');
	const both = {
		'notices/20261120-0900': '2026-11-20 09:00',
		'notices/20261121-0900': '2026-11-21 09:00',
	};
	expect(firsts(root)).toEqual(both);
	gitIn(root, 'mv', 'notices/20261120-0900.md', 'notices/2026/20261120-0900.md');
	commit(root, '2026-11-25');
	expect(firsts(root)).toEqual(both);
	// As where somebody takes a person out of the history.
	gitIn(root, 'checkout', '-q', '--orphan', 'other');
	commit(root, '2026-11-26');
	expect(firsts(root)).toEqual({
		'notices/20261120-0900': '2026-11-26 09:00',
		'notices/20261121-0900': '2026-11-26 09:00',
	});
});
