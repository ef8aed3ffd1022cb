/** Commits that another hand makes in the content's repository are noticed, and the desk's own are not. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchOutside } from '../../../../publish/office/outside.ts';

const who = ['-c', 'user.name=外面的人', '-c', 'user.email=a@example.cn'];
const git = (folder: string, ...args: string[]) =>
	execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'pipe' });

function repository(): string {
	const folder = mkdtempSync(join(tmpdir(), 'linli-outside-'));
	git(folder, 'init', '-q', '-b', 'main');
	commit(folder, '第一篇.md');
	return folder;
}

function commit(folder: string, file: string): void {
	writeFileSync(join(folder, file), `${Math.random()}`);
	git(folder, 'add', '-A');
	git(folder, 'commit', '-qm', file);
}

async function watched(content: string, isOwn: (file: string) => boolean = () => false) {
	const came: string[][] = [];
	const end = await watchOutside({ content, isOwn, came: (files) => void came.push([...files]) });
	onTestFinished(end);
	return came;
}

test('a pull, and a push into the folder: the files that came', async () => {
	const content = repository();
	const elsewhere = mkdtempSync(join(tmpdir(), 'linli-clone-'));
	git(elsewhere, 'clone', '-q', content, '.');
	const came = await watched(content);
	commit(elsewhere, '拉来的.md');
	git(content, 'pull', '-q', elsewhere, 'main');
	await vi.waitFor(() => expect(came).toEqual([['拉来的.md']]), { timeout: 15_000 });
	git(content, 'config', 'receive.denyCurrentBranch', 'updateInstead');
	commit(elsewhere, '推来的.md');
	git(elsewhere, 'push', '-q', 'origin', 'main');
	await vi.waitFor(() => expect(came.flat()).toContain('推来的.md'), { timeout: 15_000 });
});

test('what the desk has saved itself is not told; what came beside it is', async () => {
	const content = repository();
	const came = await watched(content, (file) => file === '自己的.md');
	commit(content, '自己的.md');
	await new Promise((done) => setTimeout(done, 2_500));
	expect(came).toEqual([]);
	commit(content, '别人的.md');
	await vi.waitFor(() => expect(came).toEqual([['别人的.md']]), { timeout: 15_000 });
});
