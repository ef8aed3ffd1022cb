/** Backups made while people save without a pause: in each of them files, history and notes of saves are of one moment. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openAccounts } from '../../../../../admin/server/accounts/accounts.ts';
import { keptOf } from '../../../../../admin/server/accounts/reviews.ts';
import { backUpOffice } from '../../../../../publish/office/backup/back-up.ts';
import { makeKey } from '../../../../../publish/office/backup/key.ts';
import { putBack } from '../../../../../publish/office/backup/put-back.ts';
import { folderOf } from '../../../../../publish/office/folder.ts';
import { countOf } from '../../../../length.ts';
import { notice } from '../../../admin/server/office.ts';
import { dataFolder, gitIn, served, staff } from './office.ts';

const backups = countOf({ short: 0, whole: 3, long: 100 });
const away = () => mkdtempSync(join(tmpdir(), 'linli-away-'));
const who = ['editor', 'reviewer', 'publisher'] as const;
const fileOf = (place: number) => `notices/2026112${place}-0800.md`;

test.runIf(backups > 0)(
	`${backups} backups while people save`,
	{ timeout: 120_000 + backups * 120_000 },
	async () => {
		const one = await served(dataFolder());
		onTestFinished(one.close);
		const { tokenOf } = staff(one);
		const said: string[][] = who.map(() => []);
		let going = true;
		const save = async (place: number, token: string) => {
			for (let count = 1; going; count += 1) {
				const text = notice(`第${count}次`, 'stage: draft\n');
				const answer = await one.save(token, fileOf(place), text, said[place]?.at(-1));
				expect(answer.status, answer.text).toBe(200);
				said[place]?.push(text);
			}
		};
		const saving = who.map((name, place) => save(place, tokenOf(name)));
		const key = await makeKey(join(away(), 'key'), new Date());
		const now = () => new Date();
		for (let count = 0; count < backups; count += 1) {
			const before = said.map((texts) => texts.length);
			const { file } = await backUpOffice({ folder: one.folder, to: away(), key, now });
			const after = said.map((texts) => texts.length);
			const bare = away();
			await putBack({ from: file, key, data: bare, now });
			const { content, editor, accounts: path } = folderOf(bare);
			expect(gitIn(content, 'status', '--porcelain')).toBe('');
			gitIn(content, 'fsck', '--full', '--strict');
			expect(readdirSync(editor).flatMap((room) => readdirSync(join(editor, room)))).toEqual([]);
			const accounts = openAccounts({ path, now: () => Date.now() });
			who.forEach((_, place) => {
				if (before[place] === 0) return;
				const text = readFileSync(join(content, fileOf(place)), 'utf8');
				const at = said[place]?.indexOf(text) ?? -1;
				// No older than when it was begun, no newer than what was answered by its end, but for the one under way.
				expect(at + 1).toBeGreaterThanOrEqual(before[place] ?? 0);
				expect(at).toBeLessThanOrEqual(after[place] ?? 0);
				expect(keptOf(accounts, fileOf(place)).authors).toHaveLength(1);
			});
			accounts.db.close();
		}
		going = false;
		await Promise.all(saving);
		expect(Math.min(...said.map((texts) => texts.length))).toBeGreaterThan(0);
	},
);
