/** Chinese prose with ASCII signs is read as it is meant. */
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/body.ts';
import { treeOf } from '../../../src/markdown/tree.ts';

/** `p(甲 b(乙))`: the shape of a tree in one line. */
function shape(node: Nodes): string {
	const names: Record<string, string> = {
		paragraph: 'p',
		strong: 'b',
		emphasis: 'i',
		delete: 'del',
		break: '/',
		thematicBreak: 'hr',
		listItem: 'li',
		inlineCode: 'code',
	};
	if (node.type === 'text') return node.value;
	const name = names[node.type] ?? node.type;
	if (!('children' in node)) return 'value' in node ? `${name}(${node.value})` : name;
	const start = node.type === 'list' && node.ordered ? String(node.start) : '';
	const url = node.type === 'link' ? `<${node.url}>` : '';
	return `${name}${start}${url}(${node.children.map(shape).join('·')})`;
}

const read = (text: string) => treeOf(text).children.map(shape).join(' ');

describe('tildes', () => {
	test.each([
		['上午8:30~11:30，下午14:00~17:00', 'p(上午8:30~11:30，下午14:00~17:00)'],
		['60~69岁、~70岁~', 'p(60~69岁、~70岁~)'],
		['~~原定3月5日，~~改为6日', 'p(del(原定3月5日，)·改为6日)'],
		['请~~不~~来', 'p(请·del(不)·来)'],
	])('%s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});
});

describe('bare addresses end where the Chinese goes on', () => {
	const link = (text: string, url = text) => `link<${url}>(${text})`;
	test.each([
		[
			'见https://a.example/1.html，请**办理**',
			`p(见·${link('https://a.example/1.html')}·，请·b(办理))`,
		],
		['见 http://a.example。', `p(见 ·${link('http://a.example')}·。)`],
		['登录www.a.example办理', `p(登录·${link('www.a.example', 'http://www.a.example')}·办理)`],
		['（https://a.example/b）可查', `p(（·${link('https://a.example/b')}·）可查)`],
		['(https://a.example/b)可查', `p((·${link('https://a.example/b')}·)可查)`],
		['https://a.example/(b)，', `p(${link('https://a.example/(b)')}·，)`],
		['https://a.example/a_b_c?x=1&copy=2', `p(${link('https://a.example/a_b_c?x=1&copy=2')})`],
		[
			'发到office@a.example，注明',
			`p(发到·${link('office@a.example', 'mailto:office@a.example')}·，注明)`,
		],
		['<https://a.example/c>也可以', `p(${link('https://a.example/c')}·也可以)`],
		[
			'“https://a.example”、https://b.example；',
			`p(“·${link('https://a.example')}·”、·${link('https://b.example')}·；)`,
		],
		['https://例子.example', 'p(https://例子.example)'],
		['8:30a@', 'p(8:30a@)'],
	])('%s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});
});

describe('stars and underscores', () => {
	test.each([
		['2*3*4=24', 'p(2*3*4=24)'],
		['手机139****5670，138****1234', 'p(手机139****5670，138****1234)'],
		['3*5米*2，1*2', 'p(3*5米*2，1*2)'],
		['公式a*b*c', 'p(公式a*b*c)'],
		['a**b**c', 'p(a·b(b)·c)'],
		['王*明', 'p(王*明)'],
		['王*，李*来', 'p(王*，李*来)'],
		['张***、李***（男）', 'p(张***、李***（男）)'],
		['QH_2026_005，zhang_san_01', 'p(QH_2026_005，zhang_san_01)'],
		['姓名：____，电话：________。', 'p(姓名：____，电话：________。)'],
		['第__条至第__条', 'p(第__条至第__条)'],
		['**重要：**请储水', 'p(b(重要：)·请储水)'],
		['看**“一老一小”**办法', 'p(看·b(“一老一小”)·办法)'],
		['*提示：*请带证', 'p(i(提示：)·请带证)'],
		['***特别注意：***请关窗', 'p(i(b(特别注意：))·请关窗)'],
		['__地点：__活动室', 'p(b(地点：)·活动室)'],
		['**（一）**时间，**（二）**地点', 'p(b(（一）)·时间，·b(（二）)·地点)'],
		['**甲\n乙：**看', 'p(b(甲·/·乙：)·看)'],
		['**粗*斜*粗**', 'p(b(粗·i(斜)·粗))'],
		['***粗**斜*', 'p(i(b(粗)·斜))'],
		['*甲**乙*丙**', 'p(i(甲**乙)·丙**)'],
		['~~删**粗~~字**', 'p(del(删**粗)·字**)'],
		['没有**结尾', 'p(没有**结尾)'],
		['\\*星\\*', 'p(*星*)'],
	])('%s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});
});

describe('where a line begins', () => {
	test.each([
		['居委会\n----\n11月28日', 'p(居委会) hr p(11月28日)'],
		['王主任\n===', 'p(王主任·/·===)'],
		['    各位居民：', 'p(各位居民：)'],
		['\t各位居民：', 'p(各位居民：)'],
		['　　各位居民：', 'p(　　各位居民：)'],
		['1. 甲\n\n        乙', 'list1(li(p(甲)·p(乙)))'],
		['- 甲\n\n\t丙', 'list(li(p(甲)·p(丙)))'],
		['2026. 3. 5起施行', 'p(2026. 3. 5起施行)'],
		['甲\n2026. 3. 5起施行', 'p(甲·/·2026. 3. 5起施行)'],
		['1. 甲\n\n2026. 3. 5起施行', 'list1(li(p(甲))) p(2026. 3. 5起施行)'],
		['1. 甲\n2. 乙\n\n   丙\n3. 丁', 'list1(li(p(甲))·li(p(乙)·p(丙))·li(p(丁)))'],
		['- 甲\n  1. 乙\n  2. 丙\n- 丁', 'list(li(p(甲)·list1(li(p(乙))·li(p(丙))))·li(p(丁)))'],
		['999. 甲', 'list999(li(p(甲)))'],
		['---\n甲\n---', 'hr p(甲) hr'],
		['8:30 :a[b] ::c', 'p(8:30 :a[b] ::c)'],
	])('%j', (text, expected) => {
		expect(read(text)).toBe(expected);
	});
});

describe('a line end is a line', () => {
	test.each([
		['甲\n乙', 'p(甲·/·乙)'],
		['甲  \n乙\\\n丙', 'p(甲·/·乙·/·丙)'],
		['[甲\n乙](/a "丙\n丁")', 'p(link</a>(甲·/·乙))'],
		['`甲\n乙`', 'p(code(甲\n乙))'],
		['![甲](a.jpg)\n![乙](b.jpg)', 'p(image·\n·image)'],
		['图：\n![甲](a.jpg)\n说明\n第二行', 'p(图：\n·image·\n说明·/·第二行)'],
		['> 甲\n> 乙', 'blockquote(p(甲·/·乙))'],
	])('%j', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	test('and each piece knows its place', () => {
		const [paragraph] = treeOf('> 甲\n> 乙').children;
		const found = JSON.stringify(paragraph).match(/"value":"乙","position":\{[^}]+\}/)?.[0];
		expect(found).toContain('"line":2,"column":3,"offset":6');
	});
});

/** Seconds of the processor, whatever else it has to do. */
function secondsOf(work: () => void): number {
	const before = process.threadCpuUsage();
	work();
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / 1_000_000;
}

describe('hostile bodies are read in the time they are long', () => {
	test.each([
		['colons', ':a'.repeat(100_000)],
		['bold beside bold', '**水。**水'.repeat(50_000)],
		['open brackets', '['.repeat(50_000)],
		['stars', '*'.repeat(50_000)],
		['stars and underscores', '*_'.repeat(50_000)],
		['words and stars', 'a* '.repeat(50_000)],
		['bars', '|'.repeat(50_000)],
		['addresses', 'https://a.example，'.repeat(20_000)],
	])(
		'%s',
		(_, text) => {
			expect(secondsOf(() => readBody(text))).toBeLessThan(20);
		},
		120_000,
	);
});
