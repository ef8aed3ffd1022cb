/** Two voices: the editor is told the same as the file, without a key, a file or a way of writing. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../src/collections/field.ts';
import { definitions, settings } from '../../../src/collections/index.ts';
import { byEntryRule, check } from '../../../src/gate/check.ts';
import { editorSentence, type Finding } from '../../../src/gate/finding.ts';
import { findingsInForm } from '../../../src/gate/form.ts';
import { readContent, settingsOf, type Content } from '../../../src/gate/reading/content.ts';
import { entryRules } from '../../../src/gate/rules/entry/index.ts';
import { masked } from '../../../src/gate/voices.ts';
import { readEntryFile } from '../../../admin/record/entry.ts';
import { contentFolder, goodNotice } from '../../content.ts';
import { cases } from './bad-input.ts';
import { hostile } from './hostile.ts';
import { spoilt } from './spoilt.ts';
import { spoiltPersons } from './spoilt-persons.ts';
import { spoiltTexts } from './spoilt-texts.ts';

const now = '2026-11-22 09:00';
const all = [...cases, ...hostile, ...spoilt, ...spoiltPersons, ...spoiltTexts].map(
	([name, files]) => ({ name, files }),
);

function keysOf(fields: Fields): string[] {
	return Object.entries(fields).flatMap(([key, { fields: inner }]) => [
		key,
		...keysOf(inner ?? {}),
	]);
}
const forms = [...Object.values(definitions), ...Object.values(settings)];
const keys = new Set(forms.flatMap(({ fields }) => keysOf(fields as Fields)));

/** What somebody wrote is quoted as it stands; the rest are our own words. An address of the site is no path. */
const ownWords = (text: string) => text.replace(/“[^”]*”|（<[^（）]*）|(?<=[^\w])\/[\w/-]+\//g, '');
const ofFiles = /settings|content\/|\.yml|\.md|\.\.\/|\d{8}-|:{2,3}[a-z]/;

describe('the voice for the editor', () => {
	test.each(all)('$name', ({ files }) => {
		for (const { editor, message: inFile } of check(contentFolder(files)).findings) {
			const said = editorSentence(editor);
			expect(said).toMatch(/\p{Script=Han}{2}/u);
			expect(said, inFile).not.toMatch(/“(?:\.\.?\/)+[^.]/);
			const own = ownWords(said);
			expect(own, inFile).not.toMatch(ofFiles);
			const words = own.match(/[A-Za-z]\w+/g) ?? [];
			expect(
				words.filter((word) => keys.has(word)),
				said,
			).toEqual([]);
		}
	});

	test('names the field by its label, the article by its title, and the place to go to', () => {
		const [, files] = cases.find(([name]) => name === 'repost without address') ?? [];
		const [found] = check(contentFolder(files ?? {})).findings;
		expect(found?.message).toBe('转载的文章缺少“原文链接”，请写 sourceUrl: https://…');
		expect(found?.editor).toEqual({
			title: '停水检修',
			label: '原文链接',
			field: 'sourceUrl',
			message: '转载的文章缺少“原文链接”，请填写',
		});
	});
});

/** What does not depend on how an entry came to be read. */
const plain = ({ rule, level, key, message, editor }: Finding) => ({
	rule,
	level,
	key,
	message,
	editor,
});

const ordered = (findings: readonly Finding[]) =>
	findings.map((one) => JSON.stringify(plain(one))).sort();

/** The editor reads each file with its own reader, and asks the rules without a disk. */
function compare(content: Content): number {
	let count = 0;
	const ofBuild = Map.groupBy(
		entryRules.flatMap((rule) => byEntryRule(rule, content, now)).map(masked),
		({ file }) => file,
	);
	for (const { file, definition } of content.entries) {
		const { body, ...data } = readEntryFile(readFileSync(resolve(content.root, file), 'utf8'));
		const form = { file, data, body: String(body) };
		const given = { today: now.slice(0, 10), settings: settingsOf(content) };
		const inForm = findingsInForm(definition, form, given, entryRules);
		const inBuild = ofBuild.get(file) ?? [];
		expect(ordered(inForm), file).toEqual(ordered(inBuild));
		count += inBuild.length;
	}
	return count;
}

describe(
	'every rule of an entry says the same in the editor and in the build',
	{ timeout: 120_000 },
	() => {
		test('over the sample', () => {
			expect(compare(readContent(resolve('content')))).toBe(0);
		});

		test('over everything that is spoilt, and each rule has its say', () => {
			let count = 0;
			const heard = new Set<string>();
			for (const { files } of all) {
				const content = readContent(contentFolder(files));
				count += compare(content);
				for (const rule of entryRules)
					if (byEntryRule(rule, content, now).length > 0) heard.add(rule.id);
			}
			expect(count).toBeGreaterThan(60);
			expect(entryRules.map(({ id }) => id).filter((id) => !heard.has(id))).toEqual([]);
		});
	},
);

test('of a repost slips and leftovers are told, and stop nobody', () => {
	const at = 'notices/20261120-0900.md';
	const levels = (more: string) =>
		check(
			contentFolder({
				[at]: goodNotice
					.replace('kind: outage', `kind: notice\n${more}`)
					.replace('停水。', '停水，社区要加强物业管里。20xx年照常。'),
			}),
		).findings.map(({ rule, level }) => `${rule} ${level}`);
	expect(levels('source: 街道办')).toEqual(
		expect.arrayContaining(['residue/blank error', 'wording/slip error']),
	);
	expect(
		levels('source: 街道办\norigin: repost\nsourceUrl: https://www.example.gov.cn/1.html'),
	).toEqual(expect.arrayContaining(['residue/blank warning', 'wording/slip warning']));
});
