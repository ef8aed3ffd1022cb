/** How long a key takes in an article of 30,000 characters, whatever its shape: figures for `editor.ts`. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serve } from '../editor/desk.ts';
import { columnOf } from '../editor/many.ts';

const characters = 30_000;
const [warmUp, keys] = [10, 60];
/** A quick hand. Milliseconds. */
const betweenKeys = 100;

const line =
	'本周四上午八点半到十一点半，六号楼到九号楼停水检修，请提前储水备用，来水后先放掉浑水再用。';
const lines = Array.from({ length: Math.ceil(characters / line.length) }, () => line);

/** Each shape: its name, and the body. */
const allShapes: [name: string, body: string][] = [
	['一个列表', lines.map((text) => `- ${text}`).join('\n')],
	['列表套列表', lines.map((text, place) => `${'  '.repeat(place % 4)}- ${text}`).join('\n')],
	['一张表', `|项目|说明|\n|---|---|\n${lines.map((text) => `|停水|${text}|`).join('\n')}`],
	['一段引用', lines.map((text) => `> ${text}`).join('\n>\n')],
	['一段话', lines.join('')],
	['一段话，每句一行', lines.join('\n')],
	['许多段', lines.join('\n\n')],
];

export const shapeNames = allShapes.map(([name]) => name);

const entry = (title: string, body: string) =>
	`---\ntitle: ${title}\nsummary: 周四上午停水检修，请提前储水备用。\npublishedAt: 2026-01-01 09:00\nkind: outage\n---\n\n${body}\n`;

/** Puts the caret into the middle of the body. */
async function goToMiddle(page: Page): Promise<void> {
	await page.locator('[data-slate-editor="true"]').focus();
	await page.evaluate(() => {
		const pieces = document.querySelectorAll('[data-slate-editor="true"] [data-slate-string]');
		const text = pieces[pieces.length >> 1]?.firstChild;
		if (text) getSelection()?.collapse(text, (text.textContent ?? '').length >> 1);
	});
	await page.waitForTimeout(1_000);
}

/** From each key to the picture that shows it. Milliseconds. */
async function timesOf(page: Page, count: number): Promise<number[]> {
	await page.evaluate(() => {
		const times: number[] = [];
		Object.assign(window, { times });
		const drawn = new MessageChannel();
		const begun: number[] = [];
		drawn.port1.onmessage = () => {
			for (const time of begun.splice(0)) times.push(performance.now() - time);
		};
		addEventListener(
			'keydown',
			({ timeStamp }) => {
				begun.push(timeStamp);
				requestAnimationFrame(() => drawn.port2.postMessage(0));
			},
			true,
		);
	});
	for (let key = 0; key < count; key += 1) {
		await page.keyboard.press('a');
		await page.waitForTimeout(betweenKeys);
	}
	await page.waitForTimeout(1_000);
	return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

async function open(page: Page, address: string, place: number): Promise<void> {
	await page.goto(`${address}/admin/`);
	await page.getByLabel('您的姓名').fill('沈小满');
	await page.getByRole('button', { name: '进入' }).click();
	await page.locator('main tbody tr').first().waitFor({ timeout: 60_000 });
	await page.evaluate((hash) => {
		location.hash = hash;
	}, `/collections/notices/entries/20260101-n${place}`);
	await page.locator('[data-slate-editor="true"]').waitFor({ timeout: 120_000 });
}

/** Prints a line a shape. */
export async function benchTyping(browser: Browser, names = shapeNames): Promise<void> {
	const shapes = allShapes.filter(([name]) => names.includes(name));
	const repository = columnOf(shapes.length);
	for (const [place, [name, body]] of shapes.entries()) {
		const file = join(repository.folder, `content/notices/20260101-n${place}.md`);
		writeFileSync(file, entry(name, body));
	}
	repository.git('commit', '-qam', '长文');
	const { address, child } = await serve(repository);
	console.log(
		`\n一键到画出来（毫秒），正文 ${characters} 字，光标在中间，每 ${betweenKeys} 毫秒一键，预览开着；第一键，${keys} 键的中位和 90%：`,
	);
	for (const [place, [name]] of shapes.entries()) {
		const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
		const page = await context.newPage();
		await open(page, address, place);
		await goToMiddle(page);
		const times = await timesOf(page, warmUp + keys);
		const sorted = times.slice(warmUp).sort((one, other) => one - other);
		const at = (part: number) => Math.round(sorted[Math.floor(sorted.length * part)] ?? 0);
		console.log(`${name}：${Math.round(times[0] ?? 0)}，${at(0.5)}，${at(0.9)}`);
		await context.close();
	}
	child.kill();
	rmSync(repository.folder, { recursive: true });
}
