/** Whatever a technician has made of the content's repository, it comes back as it was. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUpOffice } from '../../../../../publish/office/backup/back-up.ts';
import { makeKey } from '../../../../../publish/office/backup/key.ts';
import { putBack } from '../../../../../publish/office/backup/put-back.ts';
import { folderOf } from '../../../../../publish/office/folder.ts';
import { everyOf, length } from '../../../../length.ts';
import { tree } from '../../../admin/server/office.ts';
import { dataFolder, gitIn, published } from './office.ts';

const now = () => new Date();
const away = () => mkdtempSync(join(tmpdir(), 'linli-away-'));
const key = await makeKey(join(away(), 'key'), now());

const askedOf = [
	'status --porcelain --ignored',
	'log --all --format=%H%d',
	'stash list',
	'config --local --list',
];

/** What git says there; nothing of it where there is none. */
function saidBy(content: string): string[] {
	return askedOf.map((command) => {
		try {
			return gitIn(content, ...command.split(' '));
		} catch {
			return '没有';
		}
	});
}

const forms: Record<string, (content: string) => void> = {
	'that no git keeps': (content) => rmSync(join(content, '.git'), { recursive: true }),
	'without a commit': (content) => {
		rmSync(join(content, '.git'), { recursive: true });
		gitIn(content, 'init', '-q', '-b', 'main');
		gitIn(content, 'add', 'settings');
	},
	'on no branch': (content) => gitIn(content, 'checkout', '-q', '--detach'),
	'on another branch, with tags, a stash and settings of its own': (content) => {
		gitIn(content, 'checkout', '-qb', '修改');
		gitIn(content, 'tag', '第一版');
		writeFileSync(join(content, published), '放到一边的');
		gitIn(content, 'stash');
		gitIn(content, 'config', 'receive.denyCurrentBranch', 'updateInstead');
	},
	'with names and files of every kind': (content) => {
		writeFileSync(join(content, '.gitignore'), '*.tmp\n');
		writeFileSync(join(content, '不管的.tmp'), '在');
		writeFileSync(join(content, '-rf "引号"\n换行.md'), '怪名字');
		symlinkSync('notices', join(content, '链接'));
		mkdirSync(join(content, '里面的'));
		gitIn(join(content, '里面的'), 'init', '-q');
		writeFileSync(join(content, '里面的', 'a.md'), '另一个仓库');
		gitIn(content, 'rm', '-q', '--cached', 'media/notices/a.png');
	},
};

test.each(everyOf(5, Object.entries(forms)))('a content %s', async (_, change) => {
	const data = dataFolder();
	const { content } = folderOf(data);
	change(content);
	const before = [tree({ repository: content } as never), saidBy(content)];
	const { file } = await backUpOffice({ folder: folderOf(data), to: away(), key, now });
	expect([tree({ repository: content } as never), saidBy(content)]).toEqual(before);
	const bare = away();
	await putBack({ from: file, key, data: bare, now });
	const back = folderOf(bare).content;
	expect(tree({ repository: back } as never)).toEqual(before[0]);
	expect(saidBy(back)[1]).toEqual(saidBy(content)[1]);
	expect(saidBy(back)[3]).toEqual(saidBy(content)[3]);
});

test.skipIf(length === 'short')('a content fetched without its past', async () => {
	const data = dataFolder();
	const { content } = folderOf(data);
	gitIn(content, 'commit', '-q', '--allow-empty', '-m', '第二版');
	const whole = join(away(), 'whole');
	gitIn(data, 'clone', '-q', '--bare', content, whole);
	rmSync(content, { recursive: true });
	gitIn(data, 'clone', '-q', '--depth', '1', `file://${whole}`, content);
	const { file } = await backUpOffice({ folder: folderOf(data), to: away(), key, now });
	const bare = away();
	await putBack({ from: file, key, data: bare, now });
	const back = folderOf(bare).content;
	expect(gitIn(back, 'log', '--format=%s')).toBe('第二版\n');
	gitIn(back, 'fsck', '--full');
	expect(readFileSync(join(back, published), 'utf8')).toContain('停水检修');
});
