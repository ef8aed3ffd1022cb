/** A refused file goes out of the article wherever it stands, and nothing else does. */
import { describe, expect, test } from 'vitest';
import { takenOut, takenOutOfBody } from '../../../../admin/pictures/take-out.ts';
import { collections } from '../../../../src/collections/index.ts';
import type { Fields } from '../../../../src/collections/field.ts';

const path = 'content/media/notices/表.xls';
const there = '../media/notices/表.xls';
const other = '../media/notices/好.pdf';

describe('in the body', () => {
	test.each([
		['a file of its own line', `甲\n\n::attachment{file="${there}" label="表"}\n\n乙`, '甲\n\n乙'],
		['a video', `甲\n\n::video{src="${there}" title="片"}`, '甲'],
		['the first thing', `![图](${there})\n\n乙`, '乙'],
		['nothing else there', `![图](${there})`, ''],
		['a picture in a sentence', `甲![图](${there})乙`, '甲乙'],
		['a picture with brackets', `甲\n\n![图\\[一\\]](<${there}>)\n\n乙`, '甲\n\n乙'],
		['written as in an address', `甲\n\n![图](../media/notices/%E8%A1%A8.xls)\n\n乙`, '甲\n\n乙'],
		[
			'one picture of an album',
			`:::gallery\n![图](${there})\n![好](${other})\n:::`,
			`:::gallery\n![好](${other})\n:::`,
		],
		['a link keeps its words', `请填[报名表](${there})。`, '请填报名表。'],
		['twice', `甲![图](${there})\n\n![图](${there})\n\n乙`, '甲\n\n乙'],
	])('%s', (_, body, left) => {
		expect(takenOutOfBody(body, path)).toBe(left);
	});

	test.each([
		`![好](${other})`,
		`::attachment{file="${other}" label="${there}"}`.replace(there, '表.xls'),
		`[表](/files/表.xls)`,
		there,
		'甲\n\n\n\n乙\n',
		'',
	])('%j stays as it is', (body) => {
		expect(takenOutOfBody(body, path)).toBe(body);
	});
});

describe('in the fields', () => {
	const fields = collections.notices.fields as Fields;

	test('a field is emptied, a list’s item goes as a whole, the rest stays', () => {
		const data = {
			title: '停水',
			cover: there,
			coverAlt: '图',
			attachments: [
				{ file: there, label: '表' },
				{ file: other, label: '好' },
			],
			body: '水。',
		};
		expect(takenOut(fields, data, path)).toEqual({
			cover: '',
			attachments: [{ file: other, label: '好' }],
		});
	});

	test('what does not stand there changes nothing', () => {
		expect(takenOut(fields, { cover: other, body: '水。' }, path)).toEqual({});
	});

	test.each(Object.entries(collections))(
		'%s: every field that holds a file lets go of it',
		(_, definition) => {
			const held = holding(definition.fields);
			const changed = takenOut(definition.fields, held, path);
			expect(Object.keys(changed).sort()).toEqual(Object.keys(held).sort());
			expect(JSON.stringify({ ...held, ...changed })).not.toContain(there);
		},
	);
});

/** A value for each field that can hold a file, however deep. */
function holding(fields: Fields): Record<string, unknown> {
	const values = Object.entries(fields).flatMap(([key, field]) => {
		const many = field.widget.widget === 'list';
		const inside = field.fields ? holding(field.fields) : {};
		const file = field.refersTo?.kind === 'picture' || field.refersTo?.kind === 'file';
		const value = Object.keys(inside).length > 0 ? inside : file ? there : undefined;
		return value === undefined ? [] : [[key, many ? [value] : value] as const];
	});
	return Object.fromEntries(values);
}
