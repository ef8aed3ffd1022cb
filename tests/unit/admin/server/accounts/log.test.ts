/** The log as an administrator reads it, and the file for whoever looks into what has happened. */
import { expect, test } from 'vitest';
import { readable } from '../../../../../admin/server/accounts/http/readable.ts';
import {
	log,
	namesInLog,
	readLog,
	type LogQuery,
} from '../../../../../admin/server/accounts/log.ts';
import { browser } from './browser.ts';
import { desk, hour, minute, password } from './desk.ts';

function written() {
	const one = desk();
	log(one, 'signed-in', { person: '沈小满' });
	one.pass(hour);
	log(one, 'saved', { person: '沈小满', detail: '发布 content/notices/20261120-0900.md' });
	// 23:59 and 00:00 in Shanghai.
	one.pass(14 * hour - minute);
	log(one, 'signed-in', { person: '陆知远' });
	one.pass(minute);
	log(one, 'signed-out', { person: '陆知远' });
	log(one, 'sign-in-refused', {});
	return one;
}

test.each<[string, LogQuery, number[]]>([
	['everything', {}, [5, 4, 3, 2, 1]],
	['one person’s', { person: '陆知远' }, [4, 3]],
	['one kind', { what: 'signed-in' }, [3, 1]],
	['one kind of one person', { what: 'signed-in', person: '沈小满' }, [1]],
	['to the end of a day in Shanghai', { to: '2026-11-22' }, [3, 2, 1]],
	['from the beginning of one', { from: '2026-11-23' }, [5, 4]],
	['one day', { from: '2026-11-22', to: '2026-11-22', person: '陆知远' }, [3]],
	['what is older', { before: 3 }, [2, 1]],
	['a short page', { size: 2 }, [5, 4]],
	['a name that is an attack', { person: "' OR 1=1 --" }, []],
])('%s', (_, query, ids) => {
	expect(readLog(written(), query).map(({ id }) => id)).toEqual(ids);
});

test('everybody named in it can be chosen, also who has gone', () => {
	expect(namesInLog(written())).toEqual(['沈小满', '陆知远']);
});

test.each([
	['发布 content/notices/20261120-0900.md', '发布 通知公告 20261120-0900'],
	['保存 content/settings/site.yml', '保存 网站设置 站点信息'],
	['上传 content/media/notices/停水.jpg', '上传 通知公告 停水.jpg'],
	['沈小满：编辑、终审', '沈小满：编辑、终审'],
	['20261122-090003-1a2b3c4d5e', '20261122-090003-1a2b3c4d5e'],
	['publish', '公布给居民看'],
	['enrol-begin', null],
])('%s is read as %s', (detail, words) => expect(readable(detail)).toBe(words));

const { office, accounts } = browser();

test('a page of it, in words, and whether there is more', async () => {
	for (let round = 0; round < 60; round += 1)
		log(office(), 'saved', { person: '沈小满', detail: `保存 content/notices/a${round}.md` });
	const token = office().tokenOf('administrator');
	const { body } = await accounts('log', {}, { token });
	const { rows, more, people } = body as {
		rows: { detail: string }[];
		more: boolean;
		people: string[];
	};
	expect(rows).toHaveLength(50);
	expect(rows[0]?.detail).toBe('保存 通知公告 a59');
	expect(more).toBe(true);
	expect(people).toContain('沈小满');
	expect((await accounts('log', { what: 'nothing' }, { token })).status).toBe(400);
	expect((await accounts('log', { from: '2026-02-30' }, { token })).status).toBe(400);
});

test('the file holds log and people, and no password, code, session or one-time address', async () => {
	const token = office().tokenOf('administrator');
	const invited = await accounts(
		'invite',
		{ login: 'new', name: '新来的', roles: ['editor'] },
		{ token },
	);
	const { address } = invited.body as { address: string };
	office().db.prepare("UPDATE person SET secret = 'JBSWY3DPEHPK3PXP' WHERE login = 'shen'").run();
	const { status, body } = await accounts('bundle', {}, { token });
	expect(status).toBe(200);
	const { name, text } = body as { name: string; text: string };
	expect(name).toBe('事故材料-2026-11-22-0900.json');
	expect(JSON.parse(text)).toMatchObject({
		made: '2026-11-22 09:00',
		versions: { program: '9.9' },
		database: ['ok'],
	});
	expect(text).toContain('新来的');
	expect(text).toContain('取了事故材料');
	const { hash } = office().db.prepare('SELECT hash FROM session').get() as { hash: string };
	const secrets = [
		password,
		'argon2id',
		'JBSWY3DPEHPK3PXP',
		address.split('=')[1] ?? '',
		token,
		hash,
		'停水',
	];
	for (const secret of secrets) expect(text).not.toContain(secret);
	office().pass(15 * minute);
	expect((await accounts('bundle', {}, { token })).body).toMatchObject({ error: 'confirm' });
});
