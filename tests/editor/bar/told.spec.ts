/** An announced activity is not moved, nor called off, in silence: who means to come reads of it on its page. */
import { whole } from '../../length.ts';
import { expect, goTo, openArticle, openSection, test } from '../desk.ts';
import { option } from '../filling.ts';
import { confirm, row } from '../form.ts';
import { dialog, finds, press } from '../looks.ts';

test.describe.configure({ timeout: 240_000 });

const path = 'content/activities/20261119-0900.md';
/** The first look of a desk waits for the rules to be read. */
const patiently = { timeout: 90_000 };

test('moved to another place it asks for a sentence, which stands there already', async ({
	desk,
	repository,
}) => {
	const before = repository.read(path);
	const { place } = repository.entry(path);
	await openArticle(desk, path);
	await row(desk, 'place').locator('input, textarea').fill('清和苑南门');
	await press(desk, '发布修改');
	const note = dialog(desk).getByLabel(/^修改说明/);
	await expect(note).toHaveValue(/^(?:地点由“.+”改为“清和苑南门”|更正了地点)$/, patiently);
	await finds(desk, 'a note that is demanded');

	// Without one nothing is saved, and it says why.
	await note.fill('　');
	await expect(dialog(desk).getByRole('alert')).toContainText('要写一句修改说明');
	await press(desk, '确认修改');
	await expect(dialog(desk)).toBeVisible();
	expect(repository.read(path)).toBe(before);

	const said = '柳岸里东门修路，改到清和苑南门';
	await note.fill(said);
	await expect(dialog(desk).getByRole('alert')).toHaveCount(0);
	await press(desk, '确认修改');
	await expect.poll(() => repository.entry(path)['place'], patiently).toBe('清和苑南门');
	const [newest] = repository.entry(path)['changes'] as { note: string }[];
	expect(newest?.note).toBe(said);
	expect(place).not.toBe('清和苑南门');
});

test(
	'called off it is the same; what nobody comes by is changed without',
	whole,
	async ({ desk, repository }) => {
		const other = 'content/activities/20261121-0900.md';
		await openArticle(desk, other);
		await openSection(desk, '时间地点');
		await option(desk, 'state', '取消');
		await desk.getByLabel('改期或取消的说明').fill('活动室在修，这次不办了');
		await press(desk, '发布修改');
		await expect(dialog(desk).getByLabel(/^修改说明/)).toHaveValue(/.{4,}/, patiently);
		await dialog(desk)
			.getByLabel(/^修改说明/)
			.fill('');
		await expect(dialog(desk).getByRole('alert')).toBeVisible();
		await desk.keyboard.press('Escape');
		await option(desk, 'state', '按期');
		await desk
			.getByLabel('一句话说明')
			.fill('12月20日包冬至汤圆，请带一双干净的手来，不用报名，包好了大家一起吃。');
		await press(desk, '发布修改');
		await expect(dialog(desk).getByLabel(/^修改说明/)).toHaveValue('', patiently);
		await expect(dialog(desk).getByRole('alert')).toHaveCount(0);
		await confirm(desk);
		await expect.poll(() => repository.entry(other)['summary'], patiently).toContain('大家一起吃');
		await goTo(desk, '/collections/activities');
	},
);
