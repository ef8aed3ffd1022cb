/** The commands themselves, from a running office to a bare machine: `age` opens the archive without us, and the site comes back. */
import { execFileSync, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openAccounts } from '../../../../../admin/server/accounts/accounts.ts';
import { findByLogin } from '../../../../../admin/server/accounts/people.ts';
import { hashPassword } from '../../../../../admin/server/accounts/passwords.ts';
import { giveTicket } from '../../../../../admin/server/accounts/tickets.ts';
import { readBackups } from '../../../../../publish/office/backups.ts';
import { folderOf } from '../../../../../publish/office/folder.ts';
import { currentManifest, type Manifest } from '../../../../../publish/release/manifest.ts';
import { length } from '../../../../length.ts';
import { notice } from '../../../admin/server/office.ts';
import { asked, serveOffice, staff } from '../busy.ts';
import { gitIn } from './office.ts';
import { freePort } from '../../../../ports.ts';

const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const password = '河边第三棵柳树往南走';
const away = () => mkdtempSync(join(tmpdir(), 'linli-away-'));
const ours = (name: string, ...given: string[]) =>
	execFileSync(process.execPath, [`publish/office/backup/${name}.ts`, ...given], {
		encoding: 'utf8',
	});

const hasAge =
	length !== 'short' &&
	(spawnSync('age', ['--version']).status === 0 ||
		spawnSync('apt-get', ['install', '-y', '-q', 'age'], { stdio: 'ignore' }).status === 0);
if (length !== 'short' && !hasAge) console.warn('注意：没有 age，用它打开备份的那一步跳过了。');

async function end(server: ChildProcess): Promise<void> {
	server.kill('SIGTERM');
	await once(server, 'exit');
}

/** Addresses of all pages. */
const pagesOf = ({ files }: Manifest) =>
	Object.keys(files)
		.filter((file) => file.endsWith('.html'))
		.sort();

test.skipIf(length === 'short')('an office goes and comes back', { timeout: 600_000 }, async () => {
	const data = away();
	const [token = ''] = staff(data, 2, await hashPassword(password));
	const server = await serveOffice(data, port, '网站是最新的。');
	onTestFinished(() => void server.kill('SIGKILL'));
	const raw = notice('最后一篇');
	const file = { path: 'content/notices/20261123-0910.md', raw };
	const body = { author: '', what: '发布', file, media: [] };
	expect((await asked(base, '/admin/api/save', body, token)).status).toBe(200);
	const page = () => asked(base, '/notices/20261123-0910/');
	await vi.waitFor(async () => expect((await page()).text).toContain('最后一篇'), 120_000);
	const accounts = openAccounts({ path: folderOf(data).accounts, now: () => Date.now() });
	const person = findByLogin(accounts, 'p11')?.id ?? 0;
	const ticket = giveTicket(accounts, { kind: 'reset', person, factor: false });
	accounts.db.close();
	const accept = () =>
		asked(base, '/admin/api/accounts/accept', { ticket, password: '五楼王姨家的猫叫团团' });
	expect((await accept()).status).toBe(200);
	const to = join(away(), 'archives');
	const key = join(away(), 'backup.key');
	ours('backup', '--data', data, '--to', to, '--key', key);
	const archive = readBackups(folderOf(data)).last?.file ?? '';
	await end(server);
	const before = currentManifest(folderOf(data).places);
	const history = gitIn(join(data, 'content'), 'log', '--format=%H %an %s');

	if (hasAge) {
		const plain = away();
		const open = `age --decrypt --identity ${key} ${archive} | tar --extract --directory ${plain}`;
		execFileSync('sh', ['-c', open]);
		mkdirSync(join(plain, 'clone'));
		gitIn(join(plain, 'clone'), 'clone', '-q', join(plain, 'content.bundle'), '.');
		expect(readFileSync(join(plain, 'clone/notices/20261123-0910.md'), 'utf8')).toBe(raw);
	}

	const bare = join(away(), 'srv', 'linli');
	ours('restore', '--from', archive, '--key', key, '--data', bare);
	expect(gitIn(join(bare, 'content'), 'log', '--format=%H %an %s')).toBe(history);
	gitIn(join(bare, 'content'), 'fsck', '--full', '--strict');
	const again = await serveOffice(bare, port, '网站是最新的。');
	try {
		const me = await asked(base, '/admin/api/accounts/me', {}, token);
		expect(me.text).toContain('"out"');
		expect((await accept()).status).not.toBe(200);
		const signIn = { login: 'p00', password };
		expect((await asked(base, '/admin/api/accounts/sign-in', signIn)).status).toBe(200);
		const after = currentManifest(folderOf(bare).places);
		if (!before || !after) throw new Error('没有发布');
		expect(pagesOf(after)).toEqual(pagesOf(before));
		expect(after.second).toBeGreaterThan(before.second);
		expect((await page()).text).toContain('最后一篇');
	} finally {
		await end(again);
	}
});
