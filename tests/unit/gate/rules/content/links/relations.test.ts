/** Relations lead to the right kind, and replacement never in a circle. */
import { describe, expect, test } from 'vitest';
import { relationKind } from '../../../../../../src/gate/rules/content/links/relation-kind.ts';
import { replacedInCircle } from '../../../../../../src/gate/rules/content/links/replaced-in-circle.ts';
import { relationSelf } from '../../../../../../src/gate/rules/entry/links/relation-self.ts';
import { notice, said } from '../../said.ts';

describe('a relation leads to the right kind', () => {
	const activity = (kind: string, more = '') =>
		`---\ntitle: 门球赛${kind}\nsummary: 重阳门球赛，六十岁以上居民参加。\npublishedAt: 2026-10-08 09:00\nkind: ${kind}\ntype: contest\nstartsAt: 2026-10-17 09:00\n${more}---\n`;
	const policy = (kind: string, more = '') =>
		`---\ntitle: 助餐补贴${kind}\nsummary: 六十岁以上居民可以领助餐补贴。\npublishedAt: 2026-03-08 09:00\nkind: ${kind}\nissuer: 清和街道办事处\nissuedOn: 2026-03-01\n${more}---\n`;

	test('explains a document', () => {
		const files = {
			'policies/20260308-a.md': policy('document'),
			'policies/20260308-b.md': policy('explainer', 'explains: [20260308-a]\n'),
		};
		expect(said([relationKind, relationSelf], files)).toEqual([]);
	});

	test('not an explainer', () => {
		const files = {
			'policies/20260308-a.md': policy('explainer', 'explains: [20260308-b]\n'),
			'policies/20260308-b.md': policy('explainer', 'explains: [20260308-a]\n').replace(
				'助餐补贴',
				'高龄津贴',
			),
		};
		expect(said(relationKind, files)[0]).toBe(
			'error policies/20260308-a.md 第 8 行：“解读哪份文件”要选文件，policies/20260308-b 是解读，请改选',
		);
	});

	test('a report names an announcement, not a report and not itself', () => {
		const files = {
			'activities/20261008-a.md': activity('report', 'announcement: 20261008-b\n'),
			'activities/20261008-b.md': activity('report', 'announcement: 20261008-b\n'),
		};
		expect(said([relationKind, relationSelf], files)).toEqual([
			'error activities/20261008-a.md 第 8 行：“这次活动的预告”要选预告，activities/20261008-b 是报道，请改选',
			'error activities/20261008-b.md 第 8 行：“这次活动的预告”指向了这一篇自己，请改选另一篇，或清空',
		]);
	});

	test('an activity is a team’s, not a person’s', () => {
		const of = (kind: string) =>
			`---\ntitle: 清和修补队\nsummary: 修了十年雨伞，谁家的都修，不收钱。\npublishedAt: 2026-03-05 09:00\nkind: ${kind}\nconsent: { ref: 同意-01, until: 2028-12-31 }\n---\n`;
		const files = (kind: string) => ({
			'activities/20261008-a.md': activity('report', 'team: 20260305-0900\n'),
			'volunteers/20260305-0900.md': of(kind),
		});
		expect(said(relationKind, files('team'))).toEqual([]);
		expect(said(relationKind, files('family')).join()).toContain(
			'“哪支队伍的活动”要选团队，volunteers/20260305-0900 是家庭，请改选',
		);
	});

	test('replacement by itself and in a circle of three is told of', () => {
		const replaced = (title: string, by: string) =>
			notice(`replacedBy: ${by}`).replace('停水检修', title);
		expect(
			said(replacedInCircle, { 'notices/20261120-a.md': replaced('停水', '20261120-a') }).join(),
		).toContain('转了一圈又回到自己');
		const circle = said(replacedInCircle, {
			'notices/20261120-a.md': replaced('停水一', '20261120-b'),
			'notices/20261120-b.md': replaced('停水二', '20261120-c'),
			'notices/20261120-c.md': replaced('停水三', '20261120-a'),
		});
		expect(circle).toHaveLength(3);
	});
});
