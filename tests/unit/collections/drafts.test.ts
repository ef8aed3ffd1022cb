/** A draft may be unfinished; what is for review or ready must be whole. */
import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../../src/collections/check.ts';
import type { DefinitionName } from '../../../src/collections/index.ts';
import { schemaOf, type Collection } from '../../../src/collections/collection.ts';
import { collectionNames, collections } from '../../../src/collections/index.ts';
import { picturePaths } from '../../../src/collections/references.ts';
import { findings } from '../../../src/gate/check.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import { isPublic, state } from '../../../src/lib/state.ts';
import { contentFolder } from '../../content.ts';

const draft = (more: Record<string, unknown>) => ({ title: '停水检修', stage: 'draft', ...more });
const said = (name: DefinitionName, data: unknown) =>
	checkEntry(name, data).map(({ key, message }) => `${key}：${message}`);

test.each(collectionNames)('a draft of %s needs only its title', (name) => {
	expect(said(name, draft({}))).toEqual([]);
	expect(said(name, { stage: 'draft' }).join()).toMatch(/^title：缺少“标题”/);
});

test.each(['review', 'ready', undefined, '草稿'])('with stage %s it must be whole', (stage) => {
	const keys = checkEntry('notices', draft({ stage })).map(({ key }) => key);
	expect(keys).toEqual(expect.arrayContaining(['summary', 'publishedAt']));
});

test('a fixed page has no stage and is never a draft', () => {
	expect(said('pages', draft({})).join()).toMatch(/缺少“一句话说明”[\s\S]*不认识“stage”/);
});

test.each<[DefinitionName, Record<string, unknown>]>([
	['notices', { summary: '停水' }],
	['notices', { contact: { name: '居委会' } }],
	['notices', { kind: 'public-notice', urgency: 'emergency', origin: 'repost' }],
	['notices', { cover: '../media/notices/a.jpg' }],
	['notices', { startsAt: '2026-11-26 17:00', endsAt: '2026-11-26 08:00' }],
	['notices', { attachments: [{ file: '../media/notices/a.pdf' }] }],
	['policies', { kind: 'document', status: 'lapsed' }],
	['activities', { photos: [{ image: '../media/activities/a.jpg' }], results: [{ rank: '一' }] }],
	['volunteers', { kind: 'person', hours: 20 }],
	['campaigns', { indicators: [{ code: '1' }] }],
	['reports', { kind: 'plan', tasks: [{ due: '2026-06-30' }], period: { from: '2026-01-01' } }],
	['guides', { materials: [{ copies: 1 }], contacts: ['elderly'] }],
	['bulletins', { items: [{ text: '只写了一句' }] }],
])('a draft of %s may be unfinished: %j', (name, data) => {
	expect(said(name, draft(data))).toEqual([]);
});

test.each<[DefinitionName, Record<string, unknown>, RegExp]>([
	['notices', { colour: 'red' }, /不认识“colour”/],
	['notices', { contact: { wechat: 'x' } }, /不认识“wechat”/],
	['notices', { publishedAt: '明天' }, /“发布时间”写成了“明天”/],
	['notices', { kind: 'news' }, /“类型”写得不对/],
	['notices', { title: '停' }, /“标题”有 1 个字/],
	['notices', { summary: '长'.repeat(121) }, /有 121 个字/],
	['activities', { photos: [{ image: '/a.jpg' }] }, /图片写成了/],
	['volunteers', { stars: 9 }, /“星级”写得不对/],
	['reports', { tasks: [{ text: '装好扶手', state: '完成' }] }, /“做到哪里”写得不对/],
	['bulletins', { issue: 0 }, /“期号”写得不对，请写整数，不小于 1/],
	['bulletins', { items: [{ entry: '停水' }] }, /“文章”写成了“停水”/],
])('a wrong form in a draft of %s is an error all the same: %j', (name, data, message) => {
	expect(said(name, draft(data)).join()).toMatch(message);
});

test('defaults are filled in for drafts too', () => {
	const schema = schemaOf(collections.notices as unknown as Collection, picturePaths);
	expect(schema.parse(draft({}))).toMatchObject({
		kind: 'notice',
		stage: 'draft',
		milestone: false,
	});
});

test('the state of a draft asks for no publishing time', () => {
	const entry = { stage: 'draft', publishedAt: undefined as unknown as string } as const;
	expect(isPublic(state(entry, '2026-11-22 09:00'))).toBe(false);
});

describe('the gate lets unfinished drafts pass', () => {
	const file = (keys: string, body = '') =>
		`---\ntitle: 停水检修\nstage: draft\n${keys}---\n\n${body}\n`;
	test.each([
		['nothing but a title', { 'notices/20261120-a.md': file('') }],
		[
			'the same title twice',
			{ 'notices/20261120-a.md': file(''), 'notices/20261120-b.md': file('') },
		],
		[
			'the same slogan twice',
			{ 'slogans/20261120-a.md': file(''), 'slogans/20261120-b.md': file('') },
		],
		['stars without hours', { 'volunteers/20261120-0900.md': file('stars: 3\n') }],
		[
			'a link to another draft',
			{
				'notices/20261120-a.md': file('', '[看](/notices/20261120-b/)'),
				'notices/20261120-b.md': file(''),
			},
		],
	])('%s', (_, files) => {
		const content = readContent(contentFolder(files));
		expect(findings(content)).toEqual([]);
	});

	test('but a picture that is missing would break the build, and is told of', () => {
		const files = { 'notices/20261120-a.md': file('cover: ../media/notices/没有.jpg\n') };
		const content = readContent(contentFolder(files));
		const found = findings(content).map(({ message }) => message);
		expect(found.join()).toMatch(/没有\.jpg”找不到/);
	});
});

describe('what a condition calls needed, the rules ask for', () => {
	const whole = {
		title: '停水检修',
		summary: '周四上午停水检修，请提前储水备用。',
		publishedAt: '2026-11-20 09:00',
	};
	const bases: Record<string, Record<string, unknown>> = {
		notices: whole,
		policies: { ...whole, kind: 'document', issuer: '街道', issuedOn: '2026-11-01' },
		guides: {
			...whole,
			...{
				audience: ['everyone'],
				who: '住在这里',
				steps: ['到窗口交材料'],
				contacts: ['elderly'],
			},
			...{ materials: [{ name: '身份证' }], basis: [{ title: '助餐补贴办法' }] },
			...{ timeLimit: '当场', fee: '不收费', place: '2 号窗口', hours: '周一至周六' },
			checkedOn: '2026-11-09',
		},
		activities: { ...whole, kind: 'announcement', type: 'class', startsAt: '2026-11-28 09:00' },
		disclosures: {
			...whole,
			...{ item: 'accounts', period: { from: '2026-07-01', to: '2026-09-30' } },
			approvedBy: '居务监督委员会',
		},
		campaigns: { ...whole, kind: 'green', startedOn: '2026-03-01' },
		volunteers: { ...whole, kind: 'team' },
		slogans: { ...whole, theme: 'water' },
		reports: { ...whole, kind: 'application' },
		bulletins: {
			...whole,
			series: 'gate',
			issue: 1,
			items: [{ entry: 'notices/20261120-0900' }],
		},
	};
	const values: Record<string, unknown> = {
		cover: '../media/a.jpg',
		portrait: '../media/a.jpg',
		hours: 5,
	};
	const needed = collectionNames.flatMap((name) =>
		Object.entries((collections[name] as unknown as Collection).fields).flatMap(
			([key, { neededWhen }]) =>
				(neededWhen?.is ?? (neededWhen ? [values[neededWhen.key]] : [])).map(
					(value) => [name, key, neededWhen?.key ?? '', value] as const,
				),
		),
	);

	test.each(collectionNames)('the base of %s is whole', (name) => {
		expect(said(name, bases[name])).toEqual([]);
	});

	test.each(needed)('%s: %s when %s is %s', (name, key, other, value) => {
		const rest = { ...bases[name], [key]: undefined };
		expect(checkEntry(name, { ...rest, [other]: value }).map((one) => one.key)).toContain(key);
	});
});
