/** The look before a save: what the build would say, with nothing written anywhere. */
import { afterEach, expect, test } from 'vitest';
import { folders, gitIn, notice, office, tree, type Office } from './office.ts';

const path = 'content/notices/20261122-0900.md';
const opened: Office[] = [];
afterEach(() => Promise.all(opened.splice(0).map((one) => one.close())));

async function open(files: Record<string, string | Uint8Array> = {}) {
	const one = await office(folders(files));
	opened.push(one);
	return one;
}

async function looked(one: Office, raw: string, at = path) {
	const before = tree(one);
	const { status, body, refusal } = await one.ask('look', { path: at, raw });
	expect(tree(one)).toEqual(before);
	expect(gitIn(one.repository, 'status', '--porcelain')).toBe('');
	expect(one.saves).toEqual([]);
	const found = body?.findings.map(
		({ level, editor }) => `${level}｜${editor.field}｜${editor.message}`,
	);
	return { status, refusal, found, links: body?.links };
}

test('what only the whole content tells: a dead link, with its line', async () => {
	const one = await open();
	const raw = `${notice('停水')}\n第二行。\n\n请看[旧通知](/notices/20200101-0900/)。\n`;
	const { found } = await looked(one, raw);
	expect(found).toEqual([expect.stringMatching(/^error｜body｜链接.*不存在/)]);
});

test('a link to what is withdrawn or over, with its line; of what stands nothing is said', async () => {
	const withdrawn = "withdrawn:\n  at: '2026-11-20 10:00'\n  reason: 时间写错了\n";
	const one = await open({
		'notices/20261101-0900.md': notice('停电', withdrawn),
		'notices/20261102-0900.md': notice('停气', 'expiresAt: 2026-11-10 09:00\n'),
		'notices/20261103-0900.md': notice('洗水箱'),
	});
	const raw = `${notice('停水').trimEnd()}\n\n见[一](/notices/20261101-0900/)。\n\n见[二](https://test.example/notices/20261102-0900/#a)、[三](/notices/20261103-0900/)。\n`;
	const { links } = await looked(one, raw);
	const body = notice('停水').trimEnd().split('---\n').at(-1) ?? '';
	const last = body.split('\n').length;
	expect(links).toEqual([
		{ line: last + 2, message: '链接的“停电”已经撤回，居民点开只看得到原因' },
		{ line: last + 4, message: '链接的“停气”已经过期' },
	]);
});

test('of a change only the old links are told that are new in it; of a draft all', async () => {
	const withdrawn = "withdrawn:\n  at: '2026-11-20 10:00'\n  reason: 时间写错了\n";
	const linking = `${notice('停水').trimEnd()}\n\n见[一](/notices/20261101-0900/)。\n`;
	const others = {
		'notices/20261101-0900.md': notice('停电', withdrawn),
		'notices/20261102-0900.md': notice('停气', withdrawn),
	};
	const changed = `${linking}\n又见[二](/notices/20261102-0900/)。\n`;
	const messages = async (saved: string) => {
		const one = await open({ ...others, 'notices/20261122-0900.md': saved });
		return (await looked(one, changed)).links?.map(({ message }) => message.slice(0, 8));
	};
	expect(await messages(linking)).toEqual(['链接的“停气”已']);
	const draft = linking.replace('---\n', '---\nstage: draft\n');
	expect(await messages(draft)).toEqual(['链接的“停电”已', '链接的“停气”已']);
});

test('sound: nothing is said', async () => {
	const one = await open();
	expect((await looked(one, notice('停水'))).found).toEqual([]);
});

test('what others have wrong already is not said of this one', async () => {
	const one = await open({ 'notices/20261101-0900.md': '坏的' });
	expect((await looked(one, notice('停水'))).found).toEqual([]);
});

test.each(['content/../package.json', 'content/media/notices/a.png', 'publish/start.ts'])(
	'%s is looked at by nobody',
	async (at) => {
		const one = await open();
		const { status, refusal } = await looked(one, notice('停水'), at);
		expect([status >= 400, refusal?.error]).toEqual([true, 'refused']);
	},
);
