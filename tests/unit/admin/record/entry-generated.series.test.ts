/** Over generated forms: what was written is what is read, and the gate says of it what the editor said. */
import { expect, test } from 'vitest';
import { readEntryFile, writeEntryFile, type Data } from '../../../../admin/record/entry.ts';
import { checkEntry } from '../../../../src/collections/check.ts';
import type { DefinitionName } from '../../../../src/collections/index.ts';
import { withoutEmpty } from '../../../../src/collections/field.ts';
import { byEntryRule } from '../../../../src/gate/check.ts';
import { readContent } from '../../../../src/gate/reading/content.ts';
import { schema } from '../../../../src/gate/rules/entry/form/schema.ts';
import { contentFolder } from '../../../content.ts';
import { countOf, startingSeed } from '../../../length.ts';
import { seeded } from '../../../seeded.ts';
import { pick, someValue } from '../../collections/generated.ts';
import { kinds, order, saved } from './saved.ts';

/** A text that YAML could misread. */
const nasty = [
	'# 不是注释',
	'- 不是列表',
	'不是: 键',
	"'引'",
	'"双引"',
	'{{title}}',
	'*星',
	'&和',
	'!叹',
	'@在',
	'`反`',
	'yes',
	'null',
	'~',
	'0123',
	'1e3',
	'2026-11-20',
	'0x1f',
	'[方]',
	'{花}',
	'%百',
	'|竖',
	'>大于',
	':',
	'---',
	'第一行\n第二行',
	'前\n---\n后',
	'尾空格 ',
	'\ttab',
	'😀',
	'：全角',
	'\u200b零宽',
	'a'.repeat(300),
	'字'.repeat(300),
];

test.each(Object.entries(kinds))(
	`%s: what was written is what is read, and a second save changes nothing (SEED=${startingSeed})`,
	(_, { fields }) => {
		const random = seeded(startingSeed);
		for (let round = 0; round < countOf({ short: 15, whole: 25, long: 2_000 }); round += 1) {
			const data: Data = Object.fromEntries(
				Object.entries(fields).map(([key, field]) => [
					key,
					random() < 0.3 ? pick(random, nasty) : someValue(random, field),
				]),
			);
			data['body'] = Array.from({ length: 3 }, () => pick(random, nasty)).join('\n\n');
			const raw = writeEntryFile(data, order);
			const { body, ...rest } = readEntryFile(raw);
			const { body: given, ...expected } = JSON.parse(JSON.stringify(data)) as Data;
			expect(rest).toEqual(withoutEmpty(expected) ?? {});
			expect(String(body).trim()).toBe(String(given).trim());
			expect(saved(raw)).toBe(raw);
			const key = pick(random, Object.keys(fields));
			const value = pick(random, nasty);
			const changed = saved(raw, (form) => (form[key] = value));
			const { body: text, ...now } = readEntryFile(changed);
			expect(now).toEqual({ ...rest, [key]: value });
			expect(text).toBe(body);
		}
	},
	60_000,
);

test.each(Object.entries(kinds))(
	`%s: the gate says of the written file what the editor said of the form (SEED=${startingSeed})`,
	(name, { fields }) => {
		const random = seeded(startingSeed);
		const forms = Array.from(
			{ length: countOf({ short: 30, whole: 40, long: 3_000 }) },
			(_, round): [string, Data] => {
				const data = Object.fromEntries(
					Object.entries(fields).map(([key, field]) => [key, someValue(random, field)]),
				);
				if ('stage' in fields) data['stage'] = pick(random, ['draft', 'review', 'ready']);
				return [`${name}/20260101-n${round}.md`, data];
			},
		);
		const files = forms.map(([file, data]) => [file, writeEntryFile(data, order)]);
		const content = readContent(contentFolder(Object.fromEntries(files) as Record<string, string>));
		expect(content.unread).toEqual([]);
		const gate = Map.groupBy(byEntryRule(schema, content, '2026-11-22 09:00'), ({ file }) => file);
		let refused = 0;
		for (const [file, data] of forms) {
			const said = (gate.get(file) ?? []).map(({ key = '', message }) => `${key}：${message}`);
			const complaints = checkEntry(name as DefinitionName, data);
			expect(complaints.map(({ key, message }) => `${key}：${message}`).sort()).toEqual(
				said.sort(),
			);
			refused += said.length > 0 ? 1 : 0;
		}
		expect(refused).toBeGreaterThan(5);
	},
	60_000,
);
