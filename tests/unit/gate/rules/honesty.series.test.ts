/** The rules of honesty and links over real documents and the sample: counts are told, and none is found where all is right. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sentence } from '../../../../src/gate/finding.ts';
import { readContent } from '../../../../src/gate/reading/content.ts';
import { allRules } from '../../../../src/gate/rules/all.ts';
import { contentRules } from '../../../../src/gate/rules/content/index.ts';
import { entryRules } from '../../../../src/gate/rules/entry/index.ts';
import { findingsBy } from './said.ts';
import { length } from '../../../length.ts';

const isOurs = ({ id }: { id: string }) => /^(?:honesty|links)\//.test(id);
const rules = [...entryRules, ...contentRules].filter(isOurs);

function told(root: string): string[] {
	const found = findingsBy(rules, readContent(root));
	const counts = Object.entries(Object.groupBy(found, ({ rule }) => rule));
	console.log(
		root.split('/').at(-1),
		counts.map(([id, all = []]) => `${id} ${all.length}`),
	);
	return found.map((one) => `${one.level} ${one.rule} ${sentence(one)}`);
}

test('the sample is clean', () => {
	expect(allRules.filter(isOurs).length).toBeGreaterThan(20);
	expect(told(resolve('content'))).toEqual([]);
});

const corpus = resolve('../shared/corpus');
if (!existsSync(corpus)) console.log('没有真实文件：略过 868 份文件上的核对');

test.skipIf(length === 'short' || !existsSync(corpus))(
	'868 real documents are as they say',
	{ timeout: 300_000 },
	() => {
		expect(told(corpus)).toEqual([]);
	},
);
