/** Pushing over http with a token and over ssh with a key, as to a real host: what is secret stands in its file alone. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { keepLogin, publicKey } from '../../../../../publish/office/remote/keys.ts';
import { credentialsIn, setUrl } from '../../../../../publish/office/remote/place.ts';
import { length } from '../../../../length.ts';
import { notice } from '../../../admin/server/office.ts';
import { gitIn, published } from '../backup/office.ts';
import { hasHosts, overHttp, overSsh } from './git-hosts.ts';
import { hosted } from './host.ts';

const may = length !== 'short' && hasHosts();
const token = 'glpat-秘密/令牌:x@y';

test.runIf(may)('over http: without, with a wrong and with the right token', async () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	const one = hosted();
	gitIn(one.host, 'config', 'http.receivepack', 'true');
	const base = await overHttp(dirname(one.host), 'robot', token);
	setUrl(one.folder, `${base}/${basename(one.host)}`);
	expect((await one.push())?.why).toContain('账号、令牌或密钥不对');
	keepLogin(one.folder, 'robot', '不是这个');
	const kept = () => readFileSync(credentialsIn(one.folder), 'utf8');
	const wrong = kept();
	expect((await one.push())?.why).toContain('账号、令牌或密钥不对');
	// git would have forgotten it.
	expect(kept()).toBe(wrong);
	keepLogin(one.folder, 'robot', token);
	expect(await one.push()).toMatchObject({ why: null, fork: null });
	expect(one.at('main')).toBe(gitIn(one.content, 'rev-parse', 'HEAD').trim());
	expect(statSync(credentialsIn(one.folder)).mode & 0o777).toBe(0o600);
	const others = globSync('**/*', { cwd: one.folder.places.to })
		.filter((file) => file !== 'remote/credentials')
		.map((file) => join(one.folder.places.to, file))
		.filter((path) => statSync(path).isFile());
	for (const secret of [token, encodeURIComponent(token)]) {
		for (const path of others) expect(readFileSync(path, 'utf8'), path).not.toContain(secret);
		expect(JSON.stringify(said.mock.calls)).not.toContain(secret);
	}
	setUrl(one.folder, `${base}/nowhere.git`);
	expect((await one.push())?.why).toContain('没有这个仓库');
	one.other({ [published]: notice('别人写的') });
	setUrl(one.folder, `${base}/${basename(one.host)}`);
	one.save(published, notice('我们写的'));
	expect((await one.push())?.fork).toMatchObject({ ours: 'linli/main' });
	said.mockRestore();
});

test.runIf(may)('over ssh: a key of our own, and a host that is suddenly another', async () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	const one = hosted();
	const host = await overSsh();
	setUrl(one.folder, host.url(one.host));
	const key = publicKey(one.folder);
	expect(key).toMatch(/^ssh-ed25519 \S+ linli$/);
	expect(publicKey(one.folder)).toBe(key);
	expect(statSync(join(one.folder.remote, 'key')).mode & 0o777).toBe(0o600);
	expect((await one.push())?.why).toContain('账号、令牌或密钥不对');
	host.admit(key);
	expect(await one.push()).toMatchObject({ why: null });
	await host.becomeAnother();
	one.save(published, notice('我们写的'));
	expect((await one.push())?.why).toContain('那台机器的身份和上次不一样');
	said.mockRestore();
});
