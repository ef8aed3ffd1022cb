/** What one choice makes necessary appears at once, and is asked for before anything is published. */
import { expect, newArticle, openSection, test } from './desk.ts';
import { row } from './form.ts';
import { unfold } from './looks.ts';
import { others, whole } from '../length.ts';
import { configured } from '../unit/admin/configured.ts';
import { collectionNames } from '../../src/collections/index.ts';

test.describe.configure({ timeout: 120_000 });

interface Case {
	collection: string;
	/** The section the choice stands in, when it is folded. */
	section?: string;
	key: string;
	choice: string;
	then: string;
	/** Words of the sentence that asks for it. */
	asks: string;
}

const cases: Case[] = [
	{
		collection: 'notices',
		key: 'kind',
		choice: '公示',
		then: 'publicity',
		asks: '公示缺少“公示”一项',
	},
	{
		collection: 'notices',
		key: 'urgency',
		choice: '紧急',
		then: 'expiresAt',
		asks: '紧急通知缺少“过期时间”',
	},
	{
		collection: 'notices',
		section: '来源署名',
		key: 'origin',
		choice: '转载',
		then: 'sourceUrl',
		asks: '原文链接',
	},
	{
		collection: 'notices',
		key: 'kind',
		choice: '就业岗位',
		then: 'jobs',
		asks: '就业岗位缺少“岗位”一项',
	},
	{ collection: 'policies', key: 'kind', choice: '文件', then: 'issuer', asks: '发文机关' },
	{ collection: 'policies', key: 'kind', choice: '解读', then: 'explains', asks: '解读哪份文件' },
	{ collection: 'volunteers', key: 'kind', choice: '家庭', then: 'consent', asks: '本人同意书' },
];

for (const [place, { collection, section, key, choice, then, asks }] of cases.entries())
	test(`${collection}: ${choice} asks for ${then}`, others(place), async ({ desk }) => {
		await newArticle(desk, collection);
		await desk.getByLabel('标题', { exact: true }).fill('看看还缺什么');
		await row(desk, 'summary')
			.locator('textarea')
			.fill('这一篇只用来看表单会不会要求填写，不公布。');
		if (section) await openSection(desk, section);
		await row(desk, key).locator('select').selectOption({ label: choice });
		await expect(row(desk, then)).toBeVisible();
		await expect(row(desk, then).locator('label[for]').first()).not.toContainText('可以不填');
		await desk.getByRole('button', { name: '发布', exact: true }).click();
		const dialog = desk.getByRole('dialog');
		await expect(dialog).toContainText('还不能发布');
		await expect(dialog).toContainText(asks);
		await dialog.getByRole('button', { name: '回去改' }).click();
		await expect(dialog).toHaveCount(0);
	});

for (const [place, name] of collectionNames.entries())
	test(`${name}: 可以不填 stands where nothing need stand`, others(place), async ({ desk }) => {
		await newArticle(desk, name);
		await unfold(desk);
		const shown = await desk.locator('.form .row').evaluateAll((rows) =>
			rows.map((one) => ({
				key: one.id.replace('field-', ''),
				label: one.querySelector('label')?.textContent ?? '',
			})),
		);
		expect(shown.length).toBeGreaterThan(8);
		const form = configured.find((one) => one.name === name)?.fields ?? [];
		for (const { key, label } of shown) {
			const field = form.find((one) => one.name === key);
			expect(label, key).toMatch(field?.label ?? '');
			expect(label.includes('可以不填'), key).toBe(field?.required === false);
		}
	});

test('what is not asked for is not shown', whole, async ({ desk }) => {
	await newArticle(desk, 'notices');
	for (const hidden of ['publicity', 'sourceUrl', 'coverAlt', 'withdrawn', 'stage', 'review'])
		await expect(row(desk, hidden), hidden).toHaveCount(0);
	await newArticle(desk, 'notices');
	await row(desk, 'kind').locator('select').selectOption({ label: '公示' });
	await expect(row(desk, 'publicity').getByLabel('公示开始')).toBeVisible();
	await row(desk, 'kind').locator('select').selectOption({ label: '通知' });
	await expect(row(desk, 'publicity')).toHaveCount(0);
});
