/** A wrong file that was taken out before saving is nowhere: not in the last version, not in any. */
import { expect, newArticle, openSection, test, type Repository } from '../desk.ts';
import { items, pressToSave, row } from '../form.ts';
import { fileAt } from './photos.ts';
import { whole } from '../../length.ts';

/** All that git holds, also what no version names. */
const objects = (repository: Repository) =>
	repository.git('cat-file', '--batch-all-objects', '--batch-check').split('\n');

test(
	'a wrong roster that was removed before saving is nowhere in the history',
	whole,
	async ({ desk, repository }) => {
		const begun = repository.git('rev-parse', 'HEAD');
		const before = new Set(objects(repository));
		const roster = fileAt('困难家庭名单.csv', '姓名,住址\n李某某,清和苑三号楼二单元\n');
		const right = fileAt('附件1：助餐补贴申请表 (2).csv', '姓名,联系方式\n');
		await newArticle(desk, 'notices');
		await desk.getByLabel('标题', { exact: true }).fill('名单选错了');
		await openSection(desk, '图片附件');
		const chooser = row(desk, 'attachments').locator('.files-in input[type="file"]');
		await chooser.setInputFiles([roster, right]);
		await expect(items(desk, 'attachments')).toHaveCount(2);
		await items(desk, 'attachments').first().getByRole('button', { name: '删去' }).click();
		await expect(items(desk, 'attachments')).toHaveCount(1);
		await pressToSave(desk, repository, '保存草稿');
		// The file's name is its label.
		const { attachments } = repository.entry(repository.find('notices', '名单选错了'));
		expect(attachments).toEqual([
			{ file: '../media/notices/附件1-助餐补贴申请表-2.csv', label: '附件1：助餐补贴申请表' },
		]);
		const history = repository.git('log', '-p', `${begun}..HEAD`);
		expect(history).toContain('附件1-助餐补贴申请表-2.csv');
		expect(history).not.toContain('困难家庭名单');
		expect(history).not.toContain('李某某');
		for (const line of objects(repository).filter((one) => !before.has(one)))
			expect(repository.git('cat-file', '-p', line.split(' ')[0] ?? '')).not.toContain('李某某');
	},
);
