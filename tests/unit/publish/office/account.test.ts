/** `npm run account`: what whoever has the terminal can do for one who has lost the way in. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openAccounts } from '../../../../admin/server/accounts/accounts.ts';
import { readLog } from '../../../../admin/server/accounts/log.ts';
import { addPerson, everyone, setPassword } from '../../../../admin/server/accounts/people.ts';
import { seeTicket } from '../../../../admin/server/accounts/tickets.ts';

const run = promisify(execFile);
const origin = 'https://bianji.example.cn';

function office() {
	const data = mkdtempSync(join(tmpdir(), 'linli-data-'));
	const accounts = openAccounts({ path: join(data, 'accounts.db'), now: () => Date.now() });
	const { id } = addPerson(accounts, { login: 'xu', name: '许桂芳', roles: ['administrator'] });
	setPassword(accounts, id, 'argon2id$x');
	return { data, accounts };
}

const account = (data: string, ...given: string[]) =>
	run(process.execPath, [
		'publish/office/account.ts',
		'--data',
		data,
		'--origin',
		origin,
		...given,
	]);

test('beside a running server: who there is, an address for one of them, and the log says so', async () => {
	const { data, accounts } = office();
	expect((await account(data, 'list')).stdout).toBe('xu　许桂芳　管理员\n');
	const { stdout } = await account(data, 'reset', 'XU');
	const ticket = /https:\/\/bianji\.example\.cn\/admin\/sign-in\/#ticket=([\w-]{43})/.exec(stdout);
	expect(seeTicket(accounts, ticket?.[1] ?? '').kind).toBe('reset');
	expect(readLog(accounts)[0]).toMatchObject({ person: '服务器终端', detail: '许桂芳' });
	accounts.db.close();
});

test('a backup while the server runs, and the way back', async () => {
	const { data, accounts } = office();
	const copy = join(data, 'copy.db');
	await account(data, 'backup', copy);
	addPerson(accounts, { login: 'late', name: '后来的', roles: [] });
	accounts.db.close();
	await account(data, 'restore', copy);
	const back = openAccounts({ path: join(data, 'accounts.db'), now: () => Date.now() });
	expect(everyone(back).map(({ login }) => login)).toEqual(['xu']);
	expect(readLog(back)[0]?.what).toBe('从备份恢复');
	back.db.close();
});

test('where there is no database none is made, and it is said', async () => {
	const data = mkdtempSync(join(tmpdir(), 'linli-data-'));
	await expect(account(data, 'list')).rejects.toMatchObject({
		code: 2,
		stderr: expect.stringContaining('不在') as string,
	});
	expect(existsSync(join(data, 'accounts.db'))).toBe(false);
});

test('the file for whoever looks into what has happened: once, for its owner alone', async () => {
	const { data, accounts } = office();
	const file = join(data, 'bundle.json');
	await account(data, 'bundle', file);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	const text = readFileSync(file, 'utf8');
	expect(JSON.parse(text)).toMatchObject({
		people: [{ name: '许桂芳', active: true }],
		releases: [],
		verify: { release: null },
		versions: { node: process.versions.node },
	});
	expect(text).not.toContain('argon2id');
	await expect(account(data, 'bundle', file)).rejects.toMatchObject({ code: 2 });
	expect(readLog(accounts).map(({ what }) => what)).toContain('取了事故材料');
	accounts.db.close();
});
