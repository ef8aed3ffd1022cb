/** Sign-ins that end and networks that break, at Decap's real GitLab backend with our guard. */
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ForgeBackend } from '../../../../admin/backend/forge-backend.ts';
import {
	admin,
	changed,
	draft,
	first,
	options,
	path,
	signedIn,
} from '../../../editor/forge/desk.ts';
import { GitLabStandIn } from '../../../editor/forge/gitlab.ts';
import { type Shipped, shippedBackends } from '../../../editor/forge/real-backend.ts';

let shipped: Shipped;
let gitlab: GitLabStandIn;
let backend: ForgeBackend;

beforeAll(async () => {
	shipped = await shippedBackends(admin);
}, 120_000);

beforeEach(async () => {
	vi.spyOn(console, 'log').mockReturnValue(undefined);
	gitlab = await new GitLabStandIn({ redirect: admin }).start();
	gitlab.changeBehind(path, first, '信息员');
	backend = await signedIn(gitlab, shipped.SafeGitLabBackend);
});
afterEach(async () => {
	localStorage.clear();
	await gitlab.stop();
});

const standing = () => gitlab.store.file(path)?.content.toString();
const commits = () => gitlab.store.commits('', 50).length;

test('an expired token is renewed once for a whole save, and stored', async () => {
	await backend.getEntry(path);
	gitlab.signIn.expire();
	gitlab.requests = [];
	await backend.persistEntry(draft(changed), options);
	expect(standing()).toBe(changed);
	expect(gitlab.requests.filter((line) => line.includes('/oauth/token'))).toHaveLength(1);
	const stored = JSON.parse(localStorage.getItem('decap-cms-user') ?? '{}') as { token: string };
	expect(gitlab.signIn.who(stored.token)?.username).toBe('wangfang');
});

test('a sign-in that is over says so at once, and a sign-in in another window heals it', async () => {
	await backend.getEntry(path);
	gitlab.signIn.expire({ refreshes: true });
	gitlab.requests = [];
	const failure: unknown = await backend
		.persistEntry(draft(changed), options)
		.catch((e: unknown) => e);
	// Decap by itself asks again and again for 55 seconds.
	expect(gitlab.requests).toEqual([
		expect.stringMatching(/^GET .+\/repository\/files\//),
		'POST /oauth/token',
	]);
	expect(shipped.chineseOf(failure)).toContain('登录已过期');
	expect(standing()).toBe(first);
	const { access_token, refresh_token } = gitlab.signIn.issue(gitlab.person).body;
	const again = { login: 'wangfang', token: access_token, refresh_token };
	localStorage.setItem('decap-cms-user', JSON.stringify(again));
	await backend.persistEntry(draft(changed), options);
	expect(standing()).toBe(changed);
});

test('another person’s sign-in in another window is not borrowed', async () => {
	await backend.getEntry(path);
	gitlab.signIn.expire({ refreshes: true });
	const { access_token } = gitlab.signIn.issue({ ...gitlab.person, username: 'liqiang' }).body;
	localStorage.setItem('decap-cms-user', JSON.stringify({ login: 'liqiang', token: access_token }));
	await expect(backend.persistEntry(draft(changed), options)).rejects.toMatchObject({
		status: 401,
	});
});

test.each([
	['no network', 'drop', '网络断了'],
	['a broken server', 500, '出了故障'],
	['a bad gateway', 502, '出了故障'],
	['a branch that may not be written', 403, '不能直接写入正式分支'],
	['a picture too large', 413, '文件太大'],
] as const)(
	'%s at the commit: nothing is saved, the sentence says what to do',
	async (_, answer, said) => {
		await backend.getEntry(path);
		gitlab.faults.add({ match: /^POST .*commits/, answer });
		const failure: unknown = await backend
			.persistEntry(draft(changed), options)
			.catch((e: unknown) => e);
		expect(shipped.chineseOf(failure)).toContain(said);
		expect(standing()).toBe(first);
		gitlab.faults.clear();
		await backend.persistEntry(draft(changed), options);
		expect(standing()).toBe(changed);
	},
);

test('an answer lost after the commit counts as saved, and is not committed twice', async () => {
	await backend.getEntry(path);
	const before = commits();
	gitlab.faults.add({ match: /^POST .*commits/, answer: 'drop-after', times: 1 });
	await backend.persistEntry(draft(changed), options);
	expect(standing()).toBe(changed);
	expect(commits()).toBe(before + 1);
});

test('an answer lost with the network gone is one’s own text at the next save', async () => {
	await backend.getEntry(path);
	gitlab.faults.add({ match: /^POST .*commits/, answer: 'drop-after', times: 1 });
	const real = globalThis.fetch;
	let posted = false;
	const spy = vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
		if (posted) return Promise.reject(new TypeError('Failed to fetch'));
		posted = init?.method === 'POST';
		return real(input, init);
	});
	const failure: unknown = await backend
		.persistEntry(draft(changed), options)
		.catch((e: unknown) => e);
	spy.mockRestore();
	expect(shipped.chineseOf(failure)).toContain('网络断了');
	const later = changed.replace('后天', '大后天');
	await backend.persistEntry(draft(later), options);
	expect(standing()).toBe(later);
});

test('a browser that knows it is offline says so at once, for a new entry too', async () => {
	vi.stubGlobal('navigator', { onLine: false });
	const spy = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
	const fresh = 'content/notices/20261122-1000.md';
	await expect(backend.getEntry(fresh)).rejects.toMatchObject({ status: 599 });
	const failure: unknown = await backend
		.persistEntry(draft(first, fresh), { ...options, newEntry: true })
		.catch((error: unknown) => error);
	// Decap by itself asks again and again for 55 seconds.
	expect(spy.mock.calls.length).toBeLessThanOrEqual(3);
	spy.mockRestore();
	vi.unstubAllGlobals();
	expect(shipped.chineseOf(failure)).toContain('网络断了');
});
