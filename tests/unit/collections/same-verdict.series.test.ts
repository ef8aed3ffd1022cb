/** The editor's check of a field and the gate's check of the file agree, sentence for sentence. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import {
	checkEntry,
	checkField,
	checkSetting,
	fieldComplaints,
	type SettingName,
} from '../../../src/collections/check.ts';
import type { Field, Fields } from '../../../src/collections/field.ts';
import { definitions, settings, type DefinitionName } from '../../../src/collections/index.ts';
import { byEntryRule } from '../../../src/gate/check.ts';
import { readContent, type Content } from '../../../src/gate/reading/content.ts';
import { schema } from '../../../src/gate/rules/entry/form/schema.ts';
import { contentFolder } from '../../content.ts';
import { countOf, startingSeed } from '../../length.ts';
import { seeded, type Random } from '../../seeded.ts';
import { pick, someValue } from './generated.ts';

type Data = Record<string, unknown>;
interface Said {
	key: string;
	message: string;
}

const rounds = countOf({ short: 80, whole: 140, long: 5_000 });
/** Of each verdict, so that a blind test would show; few fields are so seldom refused that one in sixty is not met. */
const least = Math.floor(rounds / 60);
const entryKinds = Object.entries(definitions) as unknown as [DefinitionName, { fields: Fields }][];

function some(random: Random, fields: Fields): Data {
	const values = Object.entries(fields).map(([key, field]) => [key, someValue(random, field)]);
	return Object.fromEntries(values) as Data;
}

const yaml = (data: unknown) => stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
const plain = (said: readonly Said[]) =>
	said.map(({ key, message }) => `${key}：${message}`).sort();

/** What the gate's schema rule says of each file, by the file's name. */
function saidByFile(content: Content): Map<string, Said[]> {
	expect(content.unread).toEqual([]);
	const found = byEntryRule(schema, content, '2026-11-22 09:00').map(
		({ file, key = '', message }) => ({ file, key, message }),
	);
	return Map.groupBy(found, ({ file }) => file);
}

/** What `checkField` says, with the field's key before the parts inside it. */
function saidOfField(key: string, field: Field, value: unknown, draft: boolean): Said[] {
	const complaints = fieldComplaints(field, value, draft);
	if (checkField(field, value, draft) !== complaints[0]?.message) expect.fail(`checkField: ${key}`);
	return complaints.map(({ key: inner, message }) => ({
		key: inner ? `${key}.${inner}` : key,
		message,
	}));
}

const of = (key: string, said: readonly Said[]) =>
	said.filter((one) => one.key === key || one.key.startsWith(`${key}.`));

/** Compares every field of one file; counts verdicts so that a blind test would show. */
function compare(fields: Fields, data: Data, said: readonly Said[], counts: Map<string, number>) {
	const draft = data['stage'] === 'draft' && 'stage' in fields;
	for (const [key, field] of Object.entries(fields)) {
		// Even a draft must have its title.
		const lenient = draft && key !== 'title';
		const mine = saidOfField(key, field, data[key], lenient);
		const [here, there] = [plain(mine).join('\n'), plain(of(key, said)).join('\n')];
		if (here !== there) expect(here, `${key}: ${JSON.stringify(data[key])}`).toBe(there);
		const verdict = `${key} ${mine.length > 0 ? 'refused' : 'accepted'}`;
		counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
	}
}

function expectBothVerdicts(fields: Fields, counts: Map<string, number>) {
	for (const key of Object.keys(fields)) {
		expect(counts.get(`${key} accepted`) ?? 0, `${key} accepted`).toBeGreaterThanOrEqual(least);
		expect(counts.get(`${key} refused`) ?? 0, `${key} refused`).toBeGreaterThanOrEqual(least);
	}
}

describe(`over generated values, ${rounds} a field (SEED=${startingSeed})`, () => {
	test.each(entryKinds)('every field of %s', (name, { fields }) => {
		const random = seeded(startingSeed);
		const files = Array.from({ length: rounds }, (_, round) => {
			const data = some(random, fields);
			if ('stage' in fields && random() < 0.5) data['stage'] = pick(random, ['draft', 'ready']);
			return [`${name}/20260101-n${round}.md`, data] as const;
		});
		const texts = files.map(([file, data]) => [file, `---\n${yaml(data)}---\n`] as const);
		const gate = saidByFile(readContent(contentFolder(Object.fromEntries(texts))));
		const counts = new Map<string, number>();
		for (const [file, data] of files) {
			const said = gate.get(file) ?? [];
			compare(fields, data, said, counts);
			expect(plain(checkEntry(name, data))).toEqual(plain(said));
		}
		expectBothVerdicts(fields, counts);
	});

	const lists = Object.values(settings).filter(({ list }) => list);
	test.each(lists.map((setting) => [setting.name as SettingName, setting] as const))(
		'every field of the list of %s',
		(name, definition) => {
			const fields = definition.fields as unknown as Fields;
			const random = seeded(startingSeed);
			const items = Array.from({ length: rounds }, () => some(random, fields));
			const file = `settings/${name}.yml`;
			const gate = saidByFile(readContent(contentFolder({ [file]: yaml(items) })));
			const said = gate.get(file) ?? [];
			const counts = new Map<string, number>();
			for (const [index, data] of items.entries()) {
				const own = of(String(index), said)
					.map(({ key, message }) => ({ key: key.slice(String(index).length + 1), message }))
					// That another field makes it necessary no field knows by itself.
					.filter(({ key }) => !(fields[key]?.neededWhen && data[key] === undefined));
				compare(fields, data, own, counts);
			}
			expectBothVerdicts(fields, counts);
			const editor = checkSetting(name, items).filter(({ message }) => !/写了两次/.test(message));
			expect(plain(editor)).toEqual(plain(said));
		},
	);

	const objects = Object.values(settings).filter(({ list }) => !list);
	test.each(objects.map((setting) => [setting.name as SettingName, setting] as const))(
		'every field of %s',
		(name, definition) => {
			const fields = definition.fields as unknown as Fields;
			const random = seeded(startingSeed);
			const root = contentFolder({});
			const file = `settings/${name}.yml`;
			mkdirSync(join(root, 'settings'), { recursive: true });
			const counts = new Map<string, number>();
			for (let round = 0; round < rounds; round += 1) {
				const data = some(random, fields);
				writeFileSync(join(root, file), yaml(data));
				const said = saidByFile(readContent(root)).get(file) ?? [];
				compare(fields, data, said, counts);
				expect(plain(checkSetting(name, data))).toEqual(plain(said));
			}
			expectBothVerdicts(fields, counts);
		},
	);
});
