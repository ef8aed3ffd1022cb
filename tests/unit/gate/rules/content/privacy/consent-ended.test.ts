import { expect, test } from 'vitest';
import { check, findings } from '../../../../../../src/gate/check.ts';
import { sentence } from '../../../../../../src/gate/finding.ts';
import { contentFolder, goodNotice } from '../../../../../content.ts';

const person = (name: string, until: string) =>
	`---\ntitle: ${name}\nsummary: 修了十年雨伞，谁家的都修，不收钱。\npublishedAt: 2024-09-20 09:00\nkind: person\nconsent: { ref: 2024-同意-01, until: ${until} }\n---\n\n${name}会修伞。\n`;

const later = '2026-11-22 09:00';

function said(files: Record<string, string>, now = later): string[] {
	const { content } = check(contentFolder(files));
	return findings(content, now)
		.filter(({ rule }) => rule === 'privacy/consent-ended')
		.map((finding) => `${finding.level} ${sentence(finding)}`);
}

const own = 'volunteers/20240920-0900.md';
const at = 'notices/20261120-0900.md';
const warned = /^warning notices\/20261120-0900\.md 第 \d+ 行：.*“段\*远”.*（2026-09-20）已过/;

test.each([
	['title', goodNotice.replace('停水检修', '段修远教修伞')],
	['summary', goodNotice.replace('周四上午', '段修远周四上午')],
	['source', goodNotice.replace('kind:', 'source: 段修远工作室\nkind:')],
	[
		'changes',
		goodNotice.replace('kind:', 'changes: [{ at: 2026-11-21 10:00, note: 改由段修远来讲 }]\nkind:'),
	],
	['body', goodNotice.replace('停水。', '停水。\n\n段修远来帮忙。')],
])('a name whose consent has ended is told of in the %s of another article', (_, text) => {
	const found = said({ [own]: person('段修远', '2026-09-20'), [at]: text });
	expect(found).toHaveLength(1);
	expect(found[0]).toMatch(warned);
});

test.each([
	['consent still holds', { [own]: person('段修远', '2026-11-22') }, goodNotice],
	['nobody else names them', { [own]: person('段修远', '2026-09-20') }, goodNotice],
])('nothing is said where %s', (_, files, text) => {
	const named = _.startsWith('consent') ? text.replace('停水。', '段修远来帮忙。') : text;
	expect(said({ ...files, [at]: named })).toEqual([]);
});

test('what residents cannot read is left alone', () => {
	const files = { [own]: person('段修远', '2026-09-20') };
	const text = goodNotice.replace('停水。', '段修远来帮忙。');
	for (const line of [
		'stage: draft',
		'publishedAt: 2026-12-20 09:00',
		'withdrawn: { at: 2026-11-21 09:00, reason: 有误 }',
	]) {
		const key = line.split(':')[0] ?? '';
		const without = text.replace(new RegExp(`^${key}:.*\n`, 'm'), '');
		expect(said({ ...files, [at]: without.replace('kind:', `${line}\nkind:`) }), line).toEqual([]);
	}
});

test.each([
	['20240920-duan', 1],
	['20240920-0900', 0],
])('an address that spells a name is warned of while there is time: %s', (id, times) => {
	const { findings: found } = check(
		contentFolder({ [`volunteers/${id}.md`]: person('段修远', '2999-09-20') }),
	);
	expect(found.filter(({ rule }) => rule === 'privacy/id-spells-name')).toHaveLength(times);
	expect(found.filter(({ level }) => level === 'error')).toEqual([]);
});

test('from December 2026 on an address that spells a name is refused', () => {
	const late = person('段修远', '2999-09-20').replace(
		/^publishedAt: .*$/m,
		'publishedAt: 2026-12-01 09:00',
	);
	const refused = (id: string) =>
		check(contentFolder({ [`volunteers/${id}.md`]: late }))
			.findings.filter(({ rule }) => rule === 'privacy/id-spells-name')
			.map(({ level, message }) => `${level} ${message}`);
	expect(refused('20261201-duan')).toEqual([
		expect.stringMatching(/^error .*请改成“年月日-时分”，例如 20260305-0930$/),
	]);
	expect(refused('20261201-0900')).toEqual([]);
});

test('a link to an address that spells the name is told of: the page answers no more', () => {
	const text = goodNotice.replace('停水。', '停水，看[他](/volunteers/20240920-duan/)。');
	const files = { 'volunteers/20240920-duan.md': person('段修远', '2026-09-20'), [at]: text };
	expect(said(files).join()).toMatch(/那一页不再打开，请去掉链接/);
});
