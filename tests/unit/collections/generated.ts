/** Values for a field, made up from a seed: right, wrong, empty, of the wrong kind, extreme. */
import type { Field, Fields } from '../../../src/collections/field.ts';
import type { Random } from '../../seeded.ts';

export function pick<T>(random: Random, from: readonly T[]): T {
	return from[Math.floor(random() * from.length)] as T;
}

const plausible = [
	'清和社区11月26日停水检修通知',
	'2026-11-20',
	'2026-11-20 09:30',
	'2026-11-20T09:30',
	'2026-11-20 00:00',
	'https://www.example.gov.cn/a/123.html',
	'20260305-0930',
	'activities/20260305-0930',
	'../media/notices/照片-一.jpg',
	'../../media/notices/报名表.pdf',
	'0571-0000 0001',
	'/old/123.html',
	'qinghe.example',
	'浙ICP备12345678号-1',
	'浙公网安备 33000000000000号',
	'3300000000',
	'water',
	'沈小满',
];
const strange: unknown[] = [
	null,
	'',
	[],
	{},
	[''],
	[[]],
	[null],
	{ '': '' },
	true,
	false,
	0,
	1,
	-1,
	1.5,
	5,
	1e15,
	-1e15,
	1e300,
	'0',
	'007',
	'1e3',
	'true',
	' ',
	'字',
	' 两头空格 ',
	'字'.repeat(81),
	'字'.repeat(5000),
	'👨‍👩‍👧'.repeat(30),
	'😀😀',
	'第一行\n第二行',
	'制\t表',
	'响\u0007铃',
	'\u0000',
	'换\u0085行',
	'\u202e倒写',
	'2026-02-30',
	'2026-11-20 24:00',
	'2026/3/5',
	'9999-12-31',
	'0000-00-00',
	'http://a.example',
	'javascript:alert(1)',
	'../media/../../etc/passwd.jpg',
	'../../../media/a.jpg',
	'media/a.jpg',
	'- 一项',
	'a: b',
	'# 井号',
	'*星号',
	'“引号”',
	"'单引号'",
	'{{title}}',
	'草稿',
	['一', '二'],
	[1, 2, 3, 4, 5],
	['/old/1.html', '不是地址'],
	{ name: '甲' },
	{ 生词: 1 },
	[{ 生词: '1' }],
];
const alphabet = Array.from('清和社区停水0123456789-:/. TZabcXYZ，。《》\n"\'#&*!|>%@`');

const someText = (random: Random) =>
	Array.from({ length: Math.floor(random() * 130) }, () => pick(random, alphabet)).join('');

function someObject(random: Random, fields: Fields): Record<string, unknown> {
	const given = Object.entries(fields)
		.filter(() => random() > 0.15)
		.map(([key, field]) => [key, someValue(random, field)] as const);
	return { ...Object.fromEntries(given), ...(random() > 0.95 ? { 生词: '不认识' } : {}) };
}

/** A value that this kind of field might well hold. */
function likely(random: Random, field: Field): unknown {
	const { fields, widget, hint = '' } = field;
	const several = () => Math.floor(random() * 4);
	if (fields && widget.widget === 'object') return someObject(random, fields);
	if (fields) return Array.from({ length: several() }, () => someObject(random, fields));
	const options = (widget['options'] as { value: string }[] | undefined)?.map(({ value }) => value);
	const example = /(?:例如|形如)：(.+)$/.exec(hint)?.[1] ?? '';
	const one = () =>
		pick<unknown>(random, options ?? [example, example, ...plausible, random() > 0.5]);
	const many = widget.widget === 'list' || widget['multiple'] === true;
	return many ? Array.from({ length: several() }, one) : one();
}

/** Any value at all: often a likely one, so that both verdicts occur. */
export function someValue(random: Random, field: Field): unknown {
	const chance = random();
	if (chance < 0.6) return likely(random, field);
	if (chance < 0.65) return undefined;
	if (chance < 0.75) return pick(random, plausible);
	if (chance < 0.85) return someText(random);
	return pick(random, strange);
}
