/** What of an office comes back besides: a save cut off, and the clock’s rule. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backUpOffice } from '../../../../../publish/office/backup/back-up.ts';
import { makeKey } from '../../../../../publish/office/backup/key.ts';
import { putBack } from '../../../../../publish/office/backup/put-back.ts';
import { newestSecond } from '../../../../../publish/release/kept.ts';
import { notice } from '../../../admin/server/office.ts';
import { dataFolder, gitIn, served, type Served } from './office.ts';
import { length } from '../../../../length.ts';

/** In `npm run test:all`. */
const whole = test.skipIf(length === 'short');

const now = () => new Date();
const away = () => mkdtempSync(join(tmpdir(), 'linli-away-'));
const key = await makeKey(join(away(), 'key'), now());

async function opened(data: string): Promise<Served> {
	const one = await served(data);
	onTestFinished(one.close);
	return one;
}

whole('a save cut off in its middle is finished where it was put back', async () => {
	const data = dataFolder();
	const one = await opened(data);
	one.close();
	const [room = ''] = readdirSync(one.folder.editor).map((name) => join(one.folder.editor, name));
	const temporary = join(room, 'x.editor-temp');
	const text = notice('写到一半', 'stage: draft\n');
	writeFileSync(temporary, text);
	const step = { file: 'notices/20261124-0800.md', temporary };
	writeFileSync(
		join(room, 'journal.json'),
		JSON.stringify({ steps: [step], author: '沈小满', message: '新建：写到一半' }),
	);
	const patience = { cutOff: 50, longest: 20_000 };
	const made = await backUpOffice({ folder: one.folder, to: away(), key, now, patience });
	const bare = away();
	await putBack({ from: made.file, key, data: bare, now });
	const two = await opened(bare);
	expect(readFileSync(join(two.folder.content, step.file), 'utf8')).toBe(text);
	expect(gitIn(two.folder.content, 'log', '-1', '--format=%an %s')).toBe('沈小满 新建：写到一半\n');
	expect(existsSync(temporary)).toBe(true);
});

whole('what is published afterwards is later than any release before', async () => {
	const data = dataFolder();
	const one = await opened(data);
	const last = 4_000_000_000;
	writeFileSync(one.folder.places.notBefore, String(last));
	const made = await backUpOffice({ folder: one.folder, to: away(), key, now });
	const bare = away();
	await putBack({ from: made.file, key, data: bare, now });
	const two = await opened(bare);
	expect(newestSecond(two.folder.places)).toBe(last);
});
