import { expect, test } from 'vitest';
import { schemaOf, type Collection } from '../../../src/collections/collection.ts';
import { withoutEmpty } from '../../../src/collections/field.ts';
import { picturePaths } from '../../../src/collections/references.ts';
import { collections } from '../../../src/collections/index.ts';

const notice = {
	title: '停水检修',
	summary: '周四上午停水，请提前储水备用。',
	publishedAt: '2026-11-20 09:00',
	kind: 'outage',
};

function read(data: Record<string, unknown>, definition: unknown = collections.notices) {
	const result = schemaOf(definition as Collection, picturePaths).safeParse({ ...notice, ...data });
	return {
		value: result.data as Record<string, unknown> | undefined,
		messages:
			result.error?.issues.map(({ path, message }) => `${path.join('.')}：${message}`) ?? [],
	};
}

test.each([
	['quoted', '2026-11-20 09:00'],
	['with a T', '2026-11-20T09:00'],
	['as the UTC instant YAML makes of it', new Date('2026-11-20T09:00:00Z')],
])('a time %s is Shanghai wall time', (_, publishedAt) => {
	expect(read({ publishedAt }).value?.['publishedAt']).toBe('2026-11-20 09:00');
});

test.each([
	['quoted', '2026-11-26'],
	['as the UTC instant YAML makes of it', new Date('2026-11-26')],
])('a date %s is that day', (_, pinnedUntil) => {
	expect(read({ pinnedUntil }).value?.['pinnedUntil']).toBe('2026-11-26');
});

test.each(['', null, [], undefined, {}, { phone: '' }])('%j is a field not set', (contact) => {
	const { value, messages } = read({ contact });
	expect(messages).toEqual([]);
	expect(value?.['contact']).toBeUndefined();
});

test('an emptied field inside a list item is not set either', () => {
	expect(withoutEmpty({ a: [{ b: '', c: 1 }, { d: null }] })).toEqual({ a: [{ c: 1 }] });
});

test.each<[Record<string, unknown>, RegExp]>([
	[{ title: undefined }, /缺少“标题”，请写 2 到 80 个字/],
	[{ title: '字' }, /有 1 个字/],
	[{ title: '字'.repeat(81) }, /有 81 个字/],
	[{ summary: '太短' }, /请写 10 到 120 个字/],
	[{ publishedAt: '2026/3/5' }, /“发布时间”写成了“2026\/3\/5”，请写成“年-月-日 时:分”/],
	[{ publishedAt: '2026-02-30 09:00' }, /日历上没有这一天/],
	[{ publishedAt: '2026-03-05 24:00' }, /请写成“年-月-日 时:分”/],
	[{ pinnedUntil: '2026-2-3' }, /例如 2026-03-05/],
	[{ kind: 'news' }, /请从这些里选：notice（通知）/],
	[{ color: 'red' }, /不认识“color”/],
	[{ contact: { phone: '0571-0000 0001', wechat: 'x' } }, /不认识“wechat”/],
	[{ origin: 'repost' }, /缺少“原文链接”/],
	[{ sourceUrl: 'http://a.example' }, /以 https:\/\/ 开头/],
	[{ cover: '../media/notices/a.jpg' }, /缺少“封面图说明”/],
	[{ kind: 'public-notice' }, /公示缺少“公示”一项/],
	[{ urgency: 'emergency' }, /紧急通知缺少“过期时间”/],
	[{ startsAt: '2026-11-26 17:00', endsAt: '2026-11-26 08:00' }, /结束时间早于开始时间/],
	[{ review: { first: '甲某', second: '甲某' } }, /三审要三个不同的人/],
	[{ stage: '草稿' }, /draft（草稿）/],
	[{ aliases: ['old'] }, /以“\/”开头/],
	[{ attachments: [{ file: '../media/notices/a.pdf' }] }, /缺少“附件名称”/],
])('%j is refused in Chinese', (data, message) => {
	expect(read(data).messages.join('\n')).toMatch(message);
});

test.each<[Record<string, unknown>, RegExp]>([
	[{ kind: 'explainer' }, /解读缺少“解读哪份文件”/],
	[{ kind: 'document', issuedOn: '2026-01-01' }, /缺少“发文机关”/],
	[{ kind: 'document', issuer: '街道办', issuedOn: '2027-01-01' }, /晚于发布日期/],
	[
		{ kind: 'document', issuer: '街道办', issuedOn: '2026-01-01', status: 'repealed' },
		/缺少“从哪天起”/,
	],
])('a policy with %j is refused', (data, message) => {
	expect(read(data, collections.policies).messages.join('\n')).toMatch(message);
});

test('every field of every collection has a Chinese label', () => {
	for (const { fields } of Object.values(collections))
		for (const { label } of Object.values(fields)) expect(label).toMatch(/[\u4e00-\u9fff]/);
});
