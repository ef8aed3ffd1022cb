/** A date of publishing long before the first commit says why; many at once are one question; time alone makes no error. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentence } from '../../../../../../src/gate/finding.ts';
import { readContent } from '../../../../../../src/gate/reading/content.ts';
import { backdated } from '../../../../../../src/gate/rules/content/honesty/backdated.ts';
import { manyBackdated } from '../../../../../../src/gate/rules/content/honesty/many-backdated.ts';
import { contentFolder, type Files } from '../../../../../content.ts';
import { findingsBy } from '../../said.ts';

const notice = (publishedAt: string, more = '', title = '停水检修') =>
	`---\ntitle: ${title}\nsummary: 周四上午停水检修，请提前储水备用。\npublishedAt: ${publishedAt}\n${more}---\n\n上午停水。\n`;

const file = 'notices/20261120-0900.md';

function git(root: string, day: string, ...args: string[]): void {
	const at = `${day}T12:00:00+08:00`;
	const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
	const who = ['-c', 'user.name=甲', '-c', 'user.email=a@example.invalid'];
	execFileSync('git', [...who, ...args], { cwd: root, env, stdio: 'ignore' });
}

function commit(root: string, day: string): void {
	git(root, day, 'add', '-A');
	git(root, day, 'commit', '--quiet', '-m', '保存');
}

function repository(files: Files, day: string): string {
	const root = contentFolder(files);
	git(root, day, 'init', '--quiet');
	commit(root, day);
	return root;
}

const told = (root: string, now = '2026-11-22 09:00', overlay = new Map<string, string>()) =>
	findingsBy([backdated, manyBackdated], readContent(root, { overlay }), now).map(
		(found) => `${found.level} ${found.rule} ${sentence(found)}`,
	);

test.each([
	['2026-11-11 09:00', '', 1],
	['2025-01-01 09:00', '', 1],
	['2026-11-12 09:00', '', 0],
	['2026-11-20 00:00', '', 0],
	['2026-12-30 09:00', '', 0],
	['2025-01-01 09:00', 'backfill: 旧网站的文章，建站时补登\n', 0],
	['2025-01-01 09:00', 'stage: draft\n', 0],
])('published %s, %j, first committed on 2026-11-19: %i', (publishedAt, more, count) => {
	const found = told(repository({ [file]: notice(publishedAt, more) }, '2026-11-19'));
	expect(found).toHaveLength(count);
	for (const one of found)
		expect(one).toMatch(
			/^error honesty\/backdated notices\/20261120-0900\.md 第 4 行：发布时间 .* 比第一次保存（2026-11-19）早了七天以上.*补登原因/,
		);
});

test('a date that is made earlier afterwards is found, wherever the file has gone since', () => {
	const root = repository({ [file]: notice('2026-11-19 09:00') }, '2026-11-19');
	mkdirSync(join(root, 'notices/2026'));
	renameSync(join(root, file), join(root, 'notices/2026/20261120-0900.md'));
	commit(root, '2026-11-25');
	expect(told(root)).toEqual([]);
	writeFileSync(join(root, 'notices/2026/20261120-0900.md'), notice('2026-06-01 09:00'));
	commit(root, '2026-11-26');
	expect(told(root)).toEqual([expect.stringMatching(/^error honesty\/backdated .*（2026-11-19）/)]);
});

test('what came in with more than twenty others is one warning, and none once each says why', () => {
	const all = (count: number, more: string) =>
		Object.fromEntries(
			Array.from({ length: count }, (_, place) => [
				`notices/20200101-${place}.md`,
				notice('2020-01-01 09:00', more, `旧通知第 ${place} 号`),
			]),
		);
	const [found, ...rest] = told(repository(all(21, ''), '2026-11-19'));
	expect(found).toMatch(/^warning honesty\/many-backdated .*这一篇和另外 20 篇是 2026-11-19 一次放进来的/);
	expect(rest).toEqual([]);
	expect(told(repository(all(20, ''), '2026-11-19')).map((one) => one.slice(0, 5))).toEqual(
		Array.from({ length: 20 }, () => 'error'),
	);
	expect(told(repository(all(25, 'backfill: 旧网站的文章\n'), '2026-11-19'))).toEqual([]);
});

test('a file that git has not seen is no error however long it lies there; one being saved now is', () => {
	const root = repository({ [file]: notice('2026-11-19 09:00') }, '2026-11-19');
	const other = 'notices/20261101-0900.md';
	writeFileSync(join(root, other), notice('2026-11-01 09:00', '', '停电检修'));
	expect(told(root, '2026-11-05 09:00')).toEqual([]);
	expect(told(root, '2029-11-22 09:00')).toEqual([expect.stringMatching(/^warning .*20261101/)]);
	const saving = new Map([[other, join(root, other)]]);
	expect(told(root, '2026-11-22 09:00', saving)).toEqual([
		expect.stringMatching(/^error .*20261101.*（2026-11-22）/),
	]);
});

test('nothing is said where no git keeps the content, or a shallow clone knows no first commit', () => {
	expect(told(contentFolder({ [file]: notice('2020-01-01 09:00') }))).toEqual([]);
	const whole = repository({ [file]: notice('2020-01-01 09:00') }, '2026-11-19');
	writeFileSync(join(whole, 'a.md'), '甲');
	commit(whole, '2026-11-20');
	const shallow = contentFolder({});
	git(shallow, '2026-11-20', 'clone', '--quiet', '--depth', '1', `file://${whole}`, 'copy');
	expect(told(join(shallow, 'copy'))).toEqual([]);
	expect(told(whole)).toHaveLength(1);
});
