/** A backup and a restore killed at any moment: what bears an archive's name is whole, and the next one goes as if nothing had been. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { archivesIn } from '../../../../../publish/office/backup/kept.ts';
import { readKey } from '../../../../../publish/office/backup/key.ts';
import { unseal } from '../../../../../publish/office/backup/sealed.ts';
import { folderOf } from '../../../../../publish/office/folder.ts';
import { countOf, startingSeed } from '../../../../length.ts';
import { seeded } from '../../../../seeded.ts';
import { tree } from '../../../admin/server/office.ts';
import { dataFolder, gitIn } from './office.ts';

const kills = countOf({ short: 0, whole: 6, long: 200 });
const away = () => mkdtempSync(join(tmpdir(), 'linli-away-'));
const script = (name: string, given: readonly string[]) => [
	`publish/office/backup/${name}.ts`,
	...given,
];
const run = (name: string, given: readonly string[]) =>
	execFileSync(process.execPath, script(name, given), { encoding: 'utf8' });

async function killed(name: string, given: readonly string[], after: number): Promise<void> {
	const child = spawn(process.execPath, script(name, given), { stdio: 'ignore', detached: true });
	const ended = once(child, 'exit');
	await Promise.race([wait(after), ended]);
	try {
		if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
	} catch {
		// It was quicker.
	}
	await ended;
}

test.runIf(kills > 0)(
	`${kills} kills of a backup and of a restore, from seed ${startingSeed}`,
	{ timeout: 60_000 + kills * 60_000 },
	async () => {
		const random = seeded(startingSeed);
		const data = dataFolder();
		const { content } = folderOf(data);
		const to = away();
		const key = join(away(), 'key');
		const backUp = ['--data', data, '--to', to, '--key', key];
		const begun = performance.now();
		run('backup', backUp);
		const long = performance.now() - begun;
		const before = tree({ repository: content } as never);
		for (let count = 0; count < kills; count += 1) {
			const after = random() * long;
			await killed('backup', backUp, after);
			for (const name of archivesIn(to))
				await unseal(join(to, name), await readKey(key), async (plain) => {
					for await (const piece of plain) expect(piece).toBeDefined();
				});
			run('backup', backUp);
			expect(readdirSync(to)).toEqual(archivesIn(to).reverse());
			expect(gitIn(content, 'for-each-ref', 'refs/linli')).toBe('');
			expect(gitIn(content, 'status', '--porcelain')).toBe('');

			const bare = join(away(), 'linli');
			const [newest = ''] = archivesIn(to);
			const restore = ['--from', join(to, newest), '--key', key, '--data', bare];
			await killed('restore', restore, after);
			// Only what was done to its end has content and no mark of being under way.
			const isDone = existsSync(join(bare, 'content')) && !existsSync(join(bare, 'restoring'));
			const names = existsSync(bare) ? readdirSync(bare) : [];
			if (!isDone && names.some((name) => name !== 'restoring')) {
				expect(() => run('restore', restore)).toThrow('断在最后一步');
				rmSync(bare, { recursive: true });
			}
			if (!isDone) run('restore', restore);
			expect(tree({ repository: join(bare, 'content') } as never)).toEqual(before);
		}
	},
);
