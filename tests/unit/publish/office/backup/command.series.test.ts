/** `npm run backup` and `npm run restore` themselves, at a terminal and without one: what they say, and how they end. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onPaper, readKey } from '../../../../../publish/office/backup/key.ts';
import { readBackups } from '../../../../../publish/office/backups.ts';
import { folderOf } from '../../../../../publish/office/folder.ts';
import { away, run } from './commands.ts';
import { dataFolder } from './office.ts';
import { length } from '../../../../length.ts';

/** In `npm run test:all`. */
const whole = test.skipIf(length === 'short');

whole('from the first night to the bare machine that has only the paper', async () => {
	const data = dataFolder();
	const to = join(away(), 'archives');
	const key = join(away(), 'linli', 'backup.key');
	const backUp = (...more: string[]) =>
		run('backup', ['--data', data, '--to', to, '--key', key, ...more]);
	const first = await backUp();
	expect(first).toMatchObject({ code: 0, error: '' });
	const paper = onPaper(await readKey(key));
	const secret = (await readKey(key)).identity;
	// What a timer prints is kept in the journal.
	expect(first.out).not.toContain(secret.slice(16, 24));
	expect(first.out).toContain(`cat ${key}`);
	expect(first.out).toMatch(/备份好了，读回来核对过：.*\.tar\.age（0\.\d MB）/);
	const second = await backUp();
	expect(second.out).not.toContain('钥匙');
	expect(readdirSync(to).length).toBeGreaterThan(0);
	const { last } = readBackups(folderOf(data));
	expect(existsSync(last?.file ?? '')).toBe(true);

	rmSync(key);
	expect(await backUp()).toMatchObject({
		code: 1,
		error: expect.stringContaining('不见了') as string,
	});
	expect(readBackups(folderOf(data))).toMatchObject({
		last,
		failed: { why: expect.stringContaining('不见了') as string },
	});

	const bare = join(away(), 'linli');
	const restore = (typed: string) =>
		run('restore', ['--from', last?.file ?? '', '--data', bare], typed);
	const typed = paper.replace(/\n/g, ' ').toLowerCase();
	const slip = typed.replace(/.$/, (letter) => (letter === 'q' ? 'p' : 'q'));
	expect(await restore(`${slip}\n`)).toMatchObject({
		code: 1,
		error: expect.stringMatching(/抄错|不是/) as string,
	});
	expect(existsSync(bare)).toBe(false);
	expect(await restore(`${typed}\n`)).toMatchObject({ code: 0, error: '' });
	expect(readFileSync(join(bare, 'content/notices/20261120-0900.md'))).toEqual(
		readFileSync(join(data, 'content/notices/20261120-0900.md')),
	);
	expect((await restore(`${typed}\n`)).code).toBe(2);
});

const hasTerminal = spawnSync('script', ['--version']).status === 0;

test.skipIf(length === 'short' || !hasTerminal)(
	'at a terminal the key is shown, once',
	async () => {
		const data = dataFolder();
		const key = join(away(), 'backup.key');
		const command = [
			process.execPath,
			'publish/office/backup/backup.ts',
			'--data',
			data,
			'--to',
			away(),
			'--key',
			key,
		];
		const shown = () =>
			new Promise<string>((done) => {
				const child = spawn('script', [
					'--quiet',
					'--return',
					'--command',
					command.join(' '),
					'/dev/null',
				]);
				let said = '';
				child.stdout.on('data', (part: Buffer) => (said += part.toString()));
				child.once('close', () => done(said.replaceAll('\r', '')));
			});
		expect(await shown()).toContain(onPaper(await readKey(key)));
		expect(await shown()).not.toContain('AGE-SECRET');
	},
);
