/**
 * `npm run bench:photos`: twenty photos of 12 megapixels, from choosing them to the page that shows them, by a script of
 * clicks over `npm start`; each step with its seconds, and how long the desk ever stood still. Figures, no test.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../publish/setup.mjs';
import { communityAt, newArticle } from '../editor/desk.ts';
import { photographs } from '../editor/files/photos.ts';
import { items, row } from '../editor/form.ts';
import { signIn } from '../editor/seat.ts';
import { start } from '../editor/started.ts';
import { freePort } from '../ports.ts';
import { watchTasks } from './long-tasks.ts';

const asked = { seconds: 40, freeze: 200 };
const count = 20;
const places = ['东门', '西门', '南门', '北门', '花园'];
const deeds = ['给老人量血压', '教孩子写春联', '帮住户修水管', '陪老人下象棋'];
/** Each a sentence: it is the photo's description. */
const nameOf = (place: number) =>
	`志愿者在${places[place % 5] ?? ''}旁${deeds[Math.floor(place / 5)] ?? ''}.jpg`;

const load = loadavg().map((one) => one.toFixed(1));
console.log(`${cpus().length} 核，负载 ${load.join(' ')}，Node ${process.versions.node}`);
const paths = await photographs(count, { name: nameOf, kinds: count });
const size = paths.reduce((sum, path) => sum + statSync(path).size, 0);
console.log(`${count} 张照片，4000×3000，一共 ${(size / 2 ** 20).toFixed(0)} MB\n`);

const folder = mkdtempSync(join(tmpdir(), 'linli-photos-bench-'));
const repository = communityAt(folder);
const port = await freePort();
const child = await start(folder, port);
const executablePath = findBrowser();
const browser = await chromium.launch({
	args: ['--no-sandbox'],
	...(executablePath ? { executablePath } : {}),
});

let begun = performance.now();
let last = begun;
const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
function told(step: string): void {
	console.log(`${seconds(last).padStart(7)} 秒  ${step}`);
	last = performance.now();
}

try {
	const page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
	await signIn(page, `http://127.0.0.1:${port}`);
	await newArticle(page, 'activities');
	await page.getByLabel('标题', { exact: true }).fill('社区志愿服务日，二十张照片');
	await page
		.getByLabel('一句话说明')
		.fill('志愿者在小区各处为邻居做好事，一天下来服务了两百多人。');
	await row(page, 'kind').locator('select').selectOption('report');
	await row(page, 'type').locator('select').selectOption('volunteering');
	await row(page, 'startsAt').locator('input').first().fill('2026-11-21T09:00');
	const ended = await watchTasks(browser, page);
	begun = performance.now();
	last = begun;
	await row(page, 'photos').locator('.files-in input[type="file"]').setInputFiles(paths);
	await items(page, 'photos').first().waitFor({ timeout: 60_000 });
	told('选好，第一张放好');
	await items(page, 'photos')
		.nth(count - 1)
		.waitFor({ timeout: 120_000 });
	told(`${count} 张都放好`);
	await page.getByRole('button', { name: '发布', exact: true }).click();
	await page.getByRole('button', { name: '确认发布' }).click();
	await page.locator('.publishing').waitFor({ timeout: 120_000 });
	told('上传，存成一个版本');
	await page.locator('.publishing[data-phase="online"]').waitFor({ timeout: 240_000 });
	told('网站更新');
	const total = Number(seconds(begun));
	const tasks = await ended();
	const path = repository.find('activities', '二十张照片');
	const id = path.split('/').at(-1)?.replace(/\.md$/, '') ?? '';
	const site = await browser.newPage();
	await site.goto(`http://127.0.0.1:${port}/activities/${id}/`);
	const shown = await site
		.locator('article img')
		.evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).src).length);
	const freezes = tasks.filter(({ clock }) => clock > asked.freeze).length;
	const most = (of: 'clock' | 'processor') =>
		Math.round(Math.max(0, ...tasks.map((one) => one[of])));
	console.log(`\n一共 ${total} 秒（要求 ${asked.seconds} 秒以内），网页上有 ${shown} 张`);
	console.log(
		`编辑部最长停顿 ${most('clock')} 毫秒，其中处理器 ${most('processor')} 毫秒（要求 ${asked.freeze} 毫秒以内），超过的 ${freezes} 次`,
	);
	process.exitCode = total > asked.seconds || freezes > 0 || shown < count ? 1 : 0;
} finally {
	await browser.close();
	child.kill();
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
