/** `::contact{key=…}`: a line of 找谁办 in a body, as the settings have it now. */
import { expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/body.ts';
import { renderBody } from '../../../src/markdown/html.ts';

const lines = {
	water: { subject: '停水抢修', window: '值班室', phone: '0571-0000 0013', hours: '全天' },
	bare: { subject: '物业', phone: '0571-0000 0011 转 8' },
};

const drawn = (body: string) =>
	renderBody(body, {
		contact: (key) => (Object.hasOwn(lines, key) ? lines[key as keyof typeof lines] : undefined),
		file: () => ({ address: '', label: '' }),
		picture: () => ({}),
	});

test.each([
	[
		'::contact{key="water"}',
		'<p class="contact">停水抢修：<a href="tel:0571-00000013">0571-0000 0013</a>（值班室，全天）</p>',
	],
	[
		'::contact{key=bare}',
		'<p class="contact">物业：<a href="tel:0571-00000011,8">0571-0000 0011 转 8</a></p>',
	],
	// Not there any more: the gate refuses it; here nothing is made up.
	['::contact{key="gone"}', '<p>::contact{key="gone"}</p>'],
	['::contact{key="constructor"}', '<p>::contact{key="constructor"}</p>'],
	['::contact', '<p>::contact</p>'],
])('%s', (body, html) => expect(drawn(body)).toBe(html));

test('what a body names is known, with its line', () => {
	expect(readBody('甲\n\n::contact{key="water"}').contacts).toEqual([{ key: 'water', line: 3 }]);
	expect(readBody('::contact{key="water"}').findings).toEqual([]);
});

test.each([
	'::contact',
	'::contact{key=""}',
	'::contact{key="a" phone="1"}',
	':::contact{key="a"}\n:::',
])('%s is refused', (body) => expect(readBody(body).findings).toHaveLength(1));
