/** Real texts: five that were pasted from elsewhere stop, for their own reasons; public documents and the sample do not. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Collection } from '../../../../src/collections/collection.ts';
import { definitionOf } from '../../../../src/collections/index.ts';
import { byEntryRule } from '../../../../src/gate/check.ts';
import { entryOf } from '../../../../src/gate/entry.ts';
import { readContent } from '../../../../src/gate/reading/content.ts';
import { splitFrontMatter } from '../../../../src/gate/reading/front-matter.ts';
import { entryRules } from '../../../../src/gate/rules/entry/index.ts';
import { length } from '../../../length.ts';

const rules = entryRules.filter(({ id, find }) => id.startsWith('residue/') && find);
const given = { today: '2026-11-22', settings: {} };

/** Errors of a text by rule: `{ 'residue/blank': 12 }` */
function errorsIn(
	body: string,
	data: Record<string, unknown>,
	collection = 'notices',
): Record<string, number> {
	const definition = definitionOf(collection) as Collection;
	const entry = entryOf(definition, `${collection}/20261120-0900.md`, data, body);
	const counts = rules.map(
		(rule) => [rule.id, rule.check(entry, given).filter(({ level }) => !level).length] as const,
	);
	const errors = counts.filter(([id, count]) => count > 0 && id !== 'residue/place');
	return Object.fromEntries(errors);
}

const pasted = resolve('../shared/cases/old');
if (!existsSync(pasted)) console.warn(`注意：没有 ${pasted}，用粘贴来的旧文做的测试跳过。`);

/** Why each must stop, by the beginning of its name. */
const reasons: Readonly<Record<string, readonly string[]>> = {
	'000': ['residue/blank', 'residue/model-text'],
	'001': ['residue/blank', 'residue/markup', 'residue/model-text', 'residue/page-scrap'],
	'002': ['residue/pinyin', 'residue/traditional'],
	'003': ['residue/blank', 'residue/pinyin', 'residue/traditional'],
	'004': ['residue/blank', 'residue/model-text', 'residue/page-scrap'],
};

test.skipIf(!existsSync(pasted))('texts pasted from elsewhere stop, each for its reasons', () => {
	const files = globSync('*.txt', { cwd: pasted });
	expect(files).toHaveLength(5);
	for (const file of files) {
		const found = errorsIn(readFileSync(join(pasted, file), 'utf8'), { title: '社区里的事' });
		console.log(basename(file).slice(0, 3), found);
		expect(Object.keys(found), file).toEqual(
			expect.arrayContaining([...(reasons[file.slice(0, 3)] ?? ['?'])]),
		);
	}
});

const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus', 'policies');
if (!existsSync(corpus)) console.warn(`注意：没有 ${corpus}，用真实文件做的测试跳过。`);

test.skipIf(length === 'short' || !existsSync(corpus))(
	'of the real documents one is wrong, by a character no font has; forms that a reprint gives are asked about',
	() => {
		const wrong = globSync('*.md', { cwd: corpus }).flatMap((file) => {
			const { yaml = '', body = '' } =
				splitFrontMatter(readFileSync(join(corpus, file), 'utf8')) ?? {};
			const found = errorsIn(body, parse(yaml) as Record<string, unknown>, 'policies');
			return Object.keys(found).map((id) => `${file} ${id}`);
		});
		expect(wrong).toEqual(['20111207-000379.md residue/mojibake']);
	},
	120_000,
);

test('the sample is clean', () => {
	const content = readContent('content');
	const found = rules.flatMap((rule) => byEntryRule(rule, content, '2026-11-22 09:00'));
	expect(content.entries.length).toBeGreaterThan(80);
	expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([]);
});
