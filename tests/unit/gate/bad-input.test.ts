/** Bad input is said in Chinese, with file and line; what merely looks odd simply works. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/gate/check.ts';
import { sentence } from '../../../src/gate/finding.ts';
import { contentFolder, goodNotice, type Files } from '../../content.ts';
import { at, cases } from './bad-input.ts';

test.each(cases)('%s is refused, with file and line and what to write', (_, files, message) => {
	const { findings } = check(contentFolder(files));
	expect(findings.map(sentence).join('\n')).toMatch(message);
});

describe('what must simply work', () => {
	test.each<[string, Files]>([
		['a byte order mark', { [at]: `\uFEFF${goodNotice}` }],
		['Windows line ends', { [at]: goodNotice.replaceAll('\n', '\r\n') }],
		['both', { [at]: `\uFEFF${goodNotice.replaceAll('\n', '\r\n')}` }],
		['a year folder', { 'notices/2026/20261120-0900.md': goodNotice }],
		['no collection at all', {}],
		['no settings', { 'settings/site.yml': '' }],
	])('%s', (_, files) => {
		expect(check(contentFolder(files)).findings).toEqual([]);
	});
});
