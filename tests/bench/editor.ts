/**
 * How long the desk takes to show, what it weighs, and how long a key takes: figures, no test. `npm run bench:editor`;
 * `-- --only 一张表` types in articles of that shape alone.
 */
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { editorFolder } from '../../admin/build.ts';
import { shipped } from '../../admin/licences.ts';
import { findBrowser } from '../../publish/setup.mjs';
import { serve } from '../editor/desk.ts';
import { columnOf } from '../editor/many.ts';
import { benchTyping, shapeNames } from './typing.ts';

const { only } = parseArgs({ options: { only: { type: 'string', multiple: true } } }).values;
const unknown = only?.find((name) => !shapeNames.includes(name));
if (unknown !== undefined) {
	console.error(`--only 写成了“${unknown}”，可以写的有：${shapeNames.join('、')}`);
	process.exit(2);
}

const turns = 5;
const median = (times: number[]) => Math.round(times.sort((a, b) => a - b)[turns >> 1] ?? 0);

async function timed(work: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
}

const folder = await editorFolder();
const weights = globSync('**/*', { cwd: folder })
	.filter((file) => file !== shipped)
	.map((file) => join(folder, file))
	.filter((file) => statSync(file).isFile())
	.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
console.log(`编辑部 ${Math.round(weights.reduce((sum, one) => sum + one, 0) / 1000)} kB（gzip）`);

const executablePath = findBrowser();
const browser = await chromium.launch({
	args: ['--no-sandbox'],
	...(executablePath ? { executablePath } : {}),
});
for (const count of only ? [] : [100, 3_000, 10_000]) {
	const repository = columnOf(count);
	const { address, child } = await serve(repository);
	const [screens, lists]: [number[], number[]] = [[], []];
	for (let turn = 0; turn < turns; turn += 1) {
		const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
		const page = await context.newPage();
		const name = page.getByLabel('您的姓名');
		screens.push(
			await timed(async () => {
				await page.goto(`${address}/admin/`);
				await name.waitFor();
			}),
		);
		await name.fill('沈小满');
		lists.push(
			await timed(async () => {
				await page.getByRole('button', { name: '进入' }).click();
				await page.locator('main tbody tr').nth(19).waitFor({ timeout: 60_000 });
			}),
		);
		await context.close();
	}
	console.log(
		`${count} 篇：登录页 ${median(screens)} 毫秒，列表 第一次 ${Math.round(lists[0] ?? 0)}、中位 ${median([...lists])} 毫秒`,
	);
	child.kill();
	rmSync(repository.folder, { recursive: true });
}
await benchTyping(browser, only);
await browser.close();
