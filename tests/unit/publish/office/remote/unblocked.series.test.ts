/** `npm run serve` with a remote that hangs: what is saved is answered and published as if there were none. */
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { folderOf } from '../../../../../publish/office/folder.ts';
import { setUrl } from '../../../../../publish/office/remote/place.ts';
import { readState } from '../../../../../publish/office/remote/state.ts';
import { length } from '../../../../length.ts';
import { notice } from '../../../admin/server/office.ts';
import { gitIn } from '../backup/office.ts';
import { asked, serveOffice, staff } from '../busy.ts';
import { freePort } from '../../../../ports.ts';

const port = await freePort();
const base = `http://127.0.0.1:${port}`;

test.skipIf(length === 'short')(
	'a save, a publication and the end of the server wait for no remote',
	{ timeout: 300_000 },
	async () => {
		const data = mkdtempSync(join(tmpdir(), 'linli-away-'));
		const host = mkdtempSync(join(tmpdir(), 'linli-host-'));
		gitIn(host, 'init', '-q', '--bare', '-b', 'main');
		const hook = join(host, 'hooks/pre-receive');
		mkdirSync(join(host, 'hooks'), { recursive: true });
		writeFileSync(hook, '#!/bin/sh\necho $$ > pid\nsleep 600\n');
		chmodSync(hook, 0o755);
		const [token = ''] = staff(data, 1);
		setUrl(folderOf(data), host);
		const server = await serveOffice(data, port, '网站是最新的。');
		onTestFinished(() => void server.kill('SIGKILL'));
		const save = async (minute: number) => {
			const file = {
				path: `content/notices/20261123-09${minute}.md`,
				raw: notice(`第${minute}篇`),
			};
			const body = { author: '', what: '发布', file, media: [] };
			const answer = await asked(base, '/admin/api/save', body, token);
			expect(answer.status, answer.text).toBe(200);
			const page = () => asked(base, `/notices/20261123-09${minute}/`);
			await vi.waitFor(async () => expect((await page()).status).toBe(200), 60_000);
		};
		await save(10);
		await save(11);
		expect(readState(folderOf(data)).pushed).toBeNull();
		server.kill('SIGTERM');
		await once(server, 'exit');
		// Nothing of it is left behind.
		writeFileSync(hook, '#!/bin/sh\nexit 0\n');
		const again = await serveOffice(data, port, '最近一次推送到代码托管');
		expect(gitIn(host, 'rev-parse', 'main')).toBe(
			gitIn(join(data, 'content'), 'rev-parse', 'HEAD'),
		);
		again.kill('SIGTERM');
		await once(again, 'exit');
	},
);
