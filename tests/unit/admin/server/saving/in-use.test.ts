/** A thing of the settings that goes while articles name it: refused with their titles, or another put in its place in one version. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { gitIn, notice, tree } from '../office.ts';
import { author, first, open } from './one-notice.ts';

const path = 'content/settings/topics.yml';
const topics = `- { key: water, label: 节水 }
- { key: property, label: 物业 }
- { key: unused, label: 没人用 }
`;
const without = (key: string) => topics.replace(new RegExp(`^.*key: ${key},.*\n`, 'm'), '');
const draft = 'notices/20261121-0900.md';
const waiting = 'revisions/notices/20261120-0900.md';
const files = {
	'settings/topics.yml': topics,
	[first]: notice('停水检修', 'topics: [ water ]\n'),
	[draft]: notice('洗水箱', 'stage: draft\ntopics: [ property, water ]\n'),
	[waiting]: notice('停水检修', 'stage: draft\ntopics: [ water ]\n'),
	'notices/20261119-0900.md': notice('停电检修', 'topics: [ property ]\n'),
};

const saving = (raw: string, instead?: Record<string, string>) => ({
	author,
	what: '修改',
	file: { path, raw, base: hashOf(topics), ...(instead ? { instead } : {}) },
	media: [],
});

test('named: refused, with every article by its title, and nothing is changed', async () => {
	const one = await open(files);
	const before = tree(one);
	const { status, refusal } = await one.ask('save', saving(without('water')));
	expect([status, refusal?.error]).toEqual([422, 'in-use']);
	expect(refusal?.message).toBe('“节水”还有 3 篇文章在用，请先选好换成哪一项。');
	expect(refusal?.uses).toEqual([
		{
			key: 'water',
			name: '节水',
			articles: [
				{ path: `content/${first}`, title: '停水检修' },
				{ path: `content/${draft}`, title: '洗水箱' },
				{ path: `content/${waiting}`, title: '停水检修（修改稿）' },
			],
		},
	]);
	expect(tree(one)).toEqual(before);
});

test('another in its place: all of it in one version that says so', async () => {
	const one = await open(files);
	const { body } = await one.ask('save', saving(without('water'), { water: 'property' }));
	expect(body).toMatchObject({ committed: true, generation: 1 });
	const text = (file: string) => readFileSync(join(one.content, file), 'utf8');
	expect(text('settings/topics.yml')).toBe(without('water'));
	expect(text(first)).toContain('property');
	for (const file of [first, draft, waiting]) expect(text(file)).not.toContain('water');
	// What named both names it once.
	expect(text(draft).match(/property/g)).toHaveLength(1);
	const log = gitIn(one.repository, 'log', '-1', '--format=%an %s', '--name-only');
	expect(log.trim().split('\n')).toEqual([
		'王小梅 修改：主题（节水换成物业，改 3 篇）',
		'',
		...[first, draft, waiting, 'settings/topics.yml'].map((file) => `content/${file}`),
	]);
	expect(gitIn(one.repository, 'status', '--porcelain')).toBe('');
});

test('named by nobody: it just goes', async () => {
	const one = await open(files);
	expect((await one.ask('save', saving(without('unused')))).status).toBe(200);
});

test('what is put in its place must be there', async () => {
	const one = await open(files);
	const before = tree(one);
	for (const to of ['water', 'nowhere']) {
		const { refusal } = await one.ask('save', saving(without('water'), { water: to }));
		expect(refusal?.message).toBe('换成的那一项也不在了，请另选一项。');
	}
	expect(tree(one)).toEqual(before);
});
