/** Corrections that wait: judged as the entry they would be, told at their own file, in no output. */
import { expect, test } from 'vitest';
import { check } from '../../../../../../src/gate/check.ts';
import { readContent } from '../../../../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../../../../src/gate/reading/raw-entries.ts';
import { sentence } from '../../../../../../src/gate/finding.ts';
import { contentFolder, goodNotice, picture } from '../../../../../content.ts';
import { notice } from '../../said.ts';

const live = 'notices/20261120-0900.md';
const apart = `revisions/${live}`;
const saidOf = (raw: string, files = {}) =>
	check(contentFolder({ [live]: goodNotice, [apart]: raw, ...files })).findings.map(sentence);

test.each([
	['as a draft', notice('stage: draft')],
	['under review', notice('stage: review')],
	['with a picture that is there', notice('stage: review', '![一只木箱](../media/notices/a.png)')],
])('%s it is in order', (_, raw) => {
	expect(saidOf(raw, { 'media/notices/a.png': picture })).toEqual([]);
});

test.each([
	['public', notice('stage: ready'), /^revisions\/notices\/20261120-0900\.md .*只能是草稿或待审/],
	['public, unsaid', goodNotice, /只能是草稿或待审/],
	['with an unknown key', notice('stage: review\ncolour: red'), /^revisions\/.*第 7 行：不认识“colour”/],
	['with a number', notice('stage: review', '找 138 0013 8000'), /^revisions\/.*手机号/],
	['with a missing picture', notice('stage: review', '![一只木箱](../media/notices/no.png)'), /^revisions\/.*找不到/],
])('%s it is refused', (_, raw, message) => {
	expect(saidOf(raw).join('\n')).toMatch(message);
});

test('without its entry it is refused', () => {
	const folder = contentFolder({ [apart]: notice('stage: draft') });
	expect(check(folder).findings.map(sentence).join('\n')).toMatch(/对应的文章不在了/);
});

test('no output reads it: neither its words nor its pictures are among the entries', () => {
	const raw = notice('stage: review', '还没有公布的话').replace('停水检修', '还没有公布的题目');
	const content = readContent(contentFolder({ [live]: goodNotice, [apart]: raw }));
	expect(content.revisions).toHaveLength(1);
	const entries = [...rawEntries(content).values()].flat();
	expect(entries).toHaveLength(1);
	expect(JSON.stringify(entries)).not.toContain('还没有公布');
});
