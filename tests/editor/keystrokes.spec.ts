/** Two hundred runs of random keys in the body: whatever the box makes of them, what was written stays written. */
import type { Page } from '@playwright/test';
import { pick, seeded, type Random } from '../unit/collections/generated.ts';
import { bodyOf, expect, newArticle, test } from './desk.ts';

test.describe.configure({ timeout: 600_000 });

const runs = 200;
const keysARun = 12;
const words = [
	'停水',
	'请储水',
	'WiFi',
	'，',
	'。',
	'（一）',
	'- ',
	'# ',
	'**',
	'> ',
	'1. ',
	'👨‍👩‍👧',
	' ',
];
const keys = [
	...['Enter', 'Enter', 'Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'End'],
	...['Shift+ArrowLeft', 'Shift+Home', 'Control+b', 'Control+i', 'Control+z', 'Control+y', 'Tab'],
];
const buttons = ['加粗', '斜体', '引用', '列表（圆点）', '列表（数字）'];

async function randomKey(page: Page, random: Random): Promise<void> {
	const chance = random();
	if (chance < 0.45) await page.keyboard.insertText(pick(random, words));
	else if (chance < 0.93) {
		await page.keyboard.press(pick(random, keys));
		// Tab goes on to the next field; a hand comes back before it writes.
		await bodyOf(page).focus();
	} else
		await page
			.locator('.body-control')
			.getByRole('button', { name: pick(random, buttons), exact: true })
			.click({ timeout: 2000 });
}

/** What the draft would be saved with: the backup in the browser's own store. */
async function backup(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			new Promise<string>((answer) => {
				const opening = indexedDB.open('localforage');
				opening.onsuccess = () => {
					const base = opening.result;
					if (!base.objectStoreNames.contains('keyvaluepairs')) {
						base.close();
						answer('');
						return;
					}
					const all = base
						.transaction('keyvaluepairs')
						.objectStore('keyvaluepairs')
						.get('backup.notices');
					all.onsuccess = () => {
						base.close();
						answer((all.result as { raw?: string } | undefined)?.raw ?? '');
					};
				};
			}),
	);
}

/** Words alone, without the marks of Markdown and spaces. */
const plain = (text: string) => text.replace(/[\\*_#>`\s\uFEFF-]|&#x20;|&nbsp;/g, '');

/** Ends a run: leaves whatever it made, and writes the run's name in a paragraph of its own at the end. */
async function sign(page: Page, mark: string): Promise<void> {
	await bodyOf(page).focus();
	await page.keyboard.press('Control+End');
	await page.waitForTimeout(120);
	await page.keyboard.press('Enter');
	await page.keyboard.insertText(mark);
}

test('a marker after each run reaches the draft, and what the box shows is what would be saved', async ({
	desk,
}) => {
	const errors: string[] = [];
	desk.on('pageerror', (error) => errors.push(error.message));
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill('随手乱按');
	const rescue = desk.locator('.body-rescue');
	let rescued = 0;
	for (let run = 0; run < runs; run += 1) {
		const random = seeded(run + 1);
		// Every eighth run begins with an empty body, so that the box stays quick.
		if (run % 8 === 0) {
			await bodyOf(desk).click({ position: { x: 20, y: 12 } });
			await desk.keyboard.press('Control+A');
			await desk.waitForTimeout(120);
			await desk.keyboard.press('Delete');
		}
		await bodyOf(desk).focus();
		for (let key = 0; key < keysARun; key += 1) {
			await randomKey(desk, random);
			if ((await rescue.count()) > 0) break;
		}
		if ((await rescue.count()) > 0) {
			rescued += 1;
			const text = await rescue.locator('textarea').inputValue();
			await rescue.getByRole('button', { name: '重新打开编辑框' }).click();
			await expect.poll(async () => plain(await bodyOf(desk).innerText())).toBe(plain(text));
			continue;
		}
		const mark = `〔第${run}轮〕`;
		await sign(desk, mark);
		await expect(bodyOf(desk), `run ${run}`).toContainText(mark);
		if (run % 8 !== 7) continue;
		await expect.poll(() => backup(desk), { message: `run ${run}` }).toContain(mark);
		// Every marker that the box shows is in the draft, in the same order, and no other.
		const marks = /〔第\d+轮〕/g;
		const inBox = (await bodyOf(desk).innerText()).match(marks);
		expect((await backup(desk)).match(marks), `run ${run}`).toEqual(inBox);
	}
	console.log(`200 轮：编辑框出错被接住 ${rescued} 次，其他错误 ${errors.length} 处`, [
		...new Set(errors),
	]);
});
