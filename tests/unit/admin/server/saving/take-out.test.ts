/** A person who asks for it is out of everything by one press, in one version whose message does not name them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitIn, notice, story, tree } from '../office.ts';
import { author, first, open } from './one-notice.ts';

const name = '段文彬';
const own = 'volunteers/20240920-0900.md';
const files = {
	'settings/site.yml':
		'name: 测试社区\norganisation: 测试社区居委会\ndomain: test.example\npublicNames: [段文彬]\n',
	[first]: notice('停水检修', 'author: 段文彬\n').replace('上午8:30', '段文彬师傅上午8:30'),
	[own]: story(name),
	'revisions/notices/20261119-0900.md': notice('停电检修').replace('上午8:30', '段文彬上午8:30'),
	'notices/20261119-0900.md': notice('停电检修'),
};

test('looked at first, nothing is changed', async () => {
	const one = await open(files);
	const before = tree(one);
	const { body } = await one.ask('takeOut', { name, author });
	expect(body).toEqual({
		articles: [
			{ path: `content/${first}`, title: '停水检修', done: ['遮住姓名 2 处'], left: [] },
			{
				path: `content/${own}`,
				title: name,
				done: ['这是本人的一页：姓名、照片和故事都隐去'],
				left: [],
			},
		],
		waiting: ['停电检修'],
		settings: ['站点信息'],
	});
	expect(tree(one)).toEqual(before);
});

test('then all of it in one version, and the message does not say who', async () => {
	const one = await open(files);
	const { body } = await one.ask('takeOut', { name, author, sure: true });
	expect(body?.saved).toMatchObject({ committed: true, generation: 1 });
	const text = (file: string) => readFileSync(join(one.content, file), 'utf8');
	expect(text(first)).not.toContain(name);
	expect(text(first)).toContain('段\\*彬师傅上午8:30');
	expect(text(own)).toContain('until: 2026-11-21');
	const log = gitIn(one.repository, 'log', '-1', '--format=%an %s%n%b', '--name-only');
	expect(log).toContain('王小梅 按本人要求撤下段*彬，改 2 篇');
	expect(log.replaceAll(/^content\/.*$/gm, '')).not.toContain(name);
	expect(gitIn(one.repository, 'status', '--porcelain')).toBe('');
});

test('nobody is named so: that is said, and nothing is saved', async () => {
	const one = await open(files);
	const { status, refusal } = await one.ask('takeOut', { name: '沈小满', author, sure: true });
	expect([status, refusal?.message]).toEqual([400, '没有哪一篇写着“沈小满”。']);
	expect(one.saves).toEqual([]);
});
