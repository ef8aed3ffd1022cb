/** `npm run remote` itself, from the first address to what was taken over. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAccounts } from '../../../../../admin/server/accounts/accounts.ts';
import { readLog } from '../../../../../admin/server/accounts/log.ts';
import { credentialsIn, setUrl } from '../../../../../publish/office/remote/place.ts';
import { notice } from '../../../admin/server/office.ts';
import { gitIn, published } from '../backup/office.ts';
import { hosted, type Hosted } from './host.ts';
import { length } from '../../../../length.ts';

/** In `npm run test:all`. */
const whole = test.skipIf(length === 'short');

function run({ folder }: Hosted, given: readonly string[], typed = '') {
	const script = ['publish/office/remote/remote.ts', '--data', folder.places.to, ...given];
	return new Promise<{ code: number; said: string }>((done) => {
		const child = execFile(process.execPath, script, (error, out, wrong) => {
			done({ code: error ? Number(error.code) : 0, said: out + wrong });
		});
		child.stdin?.end(typed);
	});
}

whole('set, pushed, gone apart, looked at, taken; and each of it is in the log', async () => {
	const one = hosted();
	openAccounts({ path: one.folder.accounts, now: () => Date.now() }).db.close();
	const wrong = await run(one, ['set', 'https://robot:geheim@gitee.com/a.git']);
	expect(wrong).toMatchObject({ code: 2, said: expect.not.stringContaining('geheim') as string });
	expect(await run(one, ['set', one.host])).toMatchObject({ code: 0 });
	expect(await run(one, ['push'])).toMatchObject({ code: 0 });
	expect(await run(one, ['look'])).toMatchObject({ code: 2 });
	one.other({ [published]: notice('停电检修') });
	one.save('notices/20261122-0800.md', notice('我们写的'));
	expect((await run(one, ['push'])).said).toContain('有人在那边改了内容');
	const shown = (await run(one, ['look'])).said;
	expect(shown).toMatch(
		/1 个我们没有的版本：\n {2}\d{4}-\d\d-\d\d \d\d:\d\d　外面的人　在那边改的/,
	);
	expect(shown).toContain(`改了　停电检修　${published}　外面的人`);
	expect((await run(one, ['look', published])).said).toContain('+title: 停电检修');
	const taken = await run(one, ['take']);
	expect(taken).toMatchObject({ code: 0, said: expect.stringContaining('收进来 1 个') as string });
	expect(existsSync(join(one.content, 'revisions', published))).toBe(true);
	expect(one.at('main')).toBe(gitIn(one.content, 'rev-parse', 'HEAD').trim());
	expect((await run(one, ['show'])).said).toMatch(/最近一次推送到代码托管是 .*。\n$/);
	expect(await run(one, ['off'])).toMatchObject({ code: 0 });
	expect((await run(one, ['show'])).said).toContain('没有设推送的地方');
	const accounts = openAccounts({ path: one.folder.accounts, now: () => Date.now() });
	expect(readLog(accounts).map(({ what }) => what)).toEqual([
		'改了内容推送到哪里',
		'把推送的地方别人的版本收成了草稿',
		'改了内容推送到哪里',
	]);
	accounts.db.close();
});

whole('the token is asked for, not written on the command line', async () => {
	const one = hosted();
	setUrl(one.folder, 'https://gitee.com/qinghe/content.git');
	expect(await run(one, ['login'], 'robot\nabc\n')).toMatchObject({ code: 0 });
	expect(readFileSync(credentialsIn(one.folder), 'utf8')).toBe('https://robot:abc@gitee.com\n');
	expect(await run(one, ['login'], '\n')).toMatchObject({ code: 2 });
});
