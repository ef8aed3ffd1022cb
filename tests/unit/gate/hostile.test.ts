/** What means ill is refused by name, in Chinese, by one rule each; what only looks odd is not. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/gate/check.ts';
import { sentence } from '../../../src/gate/finding.ts';
import { contentFolder, goodNotice, picture, type Files } from '../../content.ts';
import { hostile } from './hostile.ts';

test('there are many', () => {
	expect(hostile.length).toBeGreaterThanOrEqual(60);
});

test.each(hostile)('%s', (_, files, id, message) => {
	const { findings } = check(contentFolder(files));
	const errors = findings.filter(({ level }) => level === 'error');
	expect(errors.map(sentence).join('\n')).toMatch(message);
	const own = errors.filter((one) => message.test(sentence(one)));
	expect(own.map(({ rule }) => rule)).toContain(id);
	for (const { message: said } of errors) {
		expect(said).toMatch(/\p{Script=Han}{2}/u);
		// No stack, no place of this machine, no words of a library.
		expect(said).not.toMatch(/Error|node_modules|\/tmp\/|\bat \w+ \(/);
	}
});

const at = 'notices/20261120-0900.md';
const changed = (from: string, to: string): Files => ({ [at]: goodNotice.replace(from, to) });

describe('what must simply work', () => {
	test.each<[string, Files]>([
		['a quoted #', changed('停水检修', "'停水 #3 楼'")],
		['a # without a space', changed('停水检修', 'C#3楼停水')],
		['comments of their own', changed('kind: outage', '# 停水\nkind: outage')],
		[
			'a comment above a list',
			changed('kind: outage', 'kind: outage\ncontact:\n  # 值班室\n  phone: 12345'),
		],
		['an & within', changed('停水检修', '停水 & 检修')],
		['an ! within', changed('停水检修', '停水检修!1号楼')],
		['a text over several lines', changed('停水检修', '|-\n  停水 #3 楼')],
		[
			'an old address',
			changed('kind: outage', 'kind: outage\naliases: [/old/a.html, /old/b/, /2019/A-1.htm]'),
		],
		[
			'a link to another site',
			changed('上午8:30', '[看](https://www.example.gov.cn/a@b/1.html)，上午8:30'),
		],
		[
			'two slashes in the middle',
			changed('上午8:30', '[看](https://www.example.gov.cn//a)，上午8:30'),
		],
		['an ampersand with a number of a good character', changed('上午8:30', '&#20572;水，上午8:30')],
		['zero-width spaces that a paste left', changed('上午', '上\u200b午')],
		[
			'a body of 200,000 characters',
			changed('上午8:30–11:30停水。', '停水。\n\n'.repeat(40_000).trim()),
		],
		[
			'a picture',
			{
				...changed(
					'kind: outage',
					'kind: outage\ncover: ../media/notices/图 一.png\ncoverAlt: 一名工人在检修水管',
				),
				'media/notices/图 一.png': picture,
			},
		],
	])('%s', (_, files) => {
		expect(check(contentFolder(files)).findings.map(sentence)).toEqual([]);
	});
});
