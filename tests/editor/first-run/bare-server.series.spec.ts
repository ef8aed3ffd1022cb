/**
 * `npm run long -- bare-server`: the whole of `docs/going-live.md` on a bare Debian, its first administrator, its site, a
 * backup. As root, for it makes a root of its own, and asks at ports 80 and 443. Names and certificates are one's own.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { findBrowser } from '../../../publish/setup.mjs';
import { length } from '../../length.ts';
import { asidesOf, bareServer, partsOf, type BareServer } from './bare-server.ts';
import { answer, names, sampleNames } from './walk.ts';

const domain = 'qinghe.example.cn';
const own = 'linli-bare.cn';
const password = '清晨在河边走三圈再上班';
const executablePath = findBrowser();
const canBuild = process.getuid?.() === 0 && spawnSync('debootstrap', ['--version']).status === 0;

test.skip(
	length !== 'long' || !canBuild,
	'只在 npm run long -- bare-server 里跑；要 root 和 debootstrap',
);
test.setTimeout(3_600_000);
test.use({
	ignoreHTTPSErrors: true,
	launchOptions: {
		args: ['--no-sandbox', `--host-resolver-rules=MAP ${own} 127.0.0.1`],
		...(executablePath ? { executablePath } : {}),
	},
});

const submit = (page: Page) => page.locator('button[type="submit"]').last().click();

async function becomeFirst(page: Page, ticket: string): Promise<void> {
	await page.goto(ticket);
	// The editor is made first; a busy machine takes minutes.
	await page.getByLabel('您的姓名').fill('许桂芳', { timeout: 600_000 });
	await page.getByLabel('登录名').fill('xuguifang');
	for (const label of ['密码', '再写一遍']) await page.getByLabel(label).fill(password);
	await submit(page);
	await page.getByText('扫不了？手工输入').click();
	const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '');
	const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
	await page.getByLabel('验证器显示的六位数').fill(code);
	await submit(page);
	await expect(page.locator('.paper li')).toHaveCount(10);
	await submit(page);
}

async function livesAt(page: Page): Promise<void> {
	await expect
		.poll(async () => (await page.goto(`https://${own}/`))?.status(), { timeout: 300_000 })
		.toBe(200);
	await expect(page.getByRole('banner').getByText(names.community).first()).toBeVisible();
	const plain = await page.goto(`http://${own}/`);
	expect(plain?.url()).toBe(`https://${own}/`);
	expect((await page.goto(`https://${own}/.git/config`))?.status()).toBe(404);
	expect((await page.goto(`https://${own}/accounts.db`))?.status()).toBe(404);
}

function holdsNothingOfTheSample({ root }: BareServer): void {
	const files = globSync('srv/linli/releases/*/site/**/*.{html,xml,txt,json,svg}', { cwd: root });
	expect(files.length).toBeGreaterThan(20);
	const left = files.filter((file) => sampleNames.test(readFileSync(join(root, file), 'utf8')));
	expect(left).toEqual([]);
}

async function follow(server: BareServer, browser: Browser): Promise<void> {
	const guide = readFileSync('docs/going-live.md', 'utf8')
		.replaceAll(domain, own)
		.replace('<程序的地址>', '/mnt/linli.git');
	const begun = performance.now();
	for (const { title, commands } of partsOf(guide)) {
		const from = performance.now();
		const said = server.run(commands);
		if (title.startsWith('四')) {
			const [ticket = ''] = /https:\/\/\S+#ticket=[\w-]+/.exec(said) ?? [];
			const page = await browser.newPage();
			await becomeFirst(page, ticket);
			await answer(page, () => undefined, { domain: own });
			await livesAt(page);
			await page.close();
			holdsNothingOfTheSample(server);
		}
		if (title.startsWith('六')) expect(said).toMatch(/【好】备份|【看】备份：.*同一块盘/);
		console.log(`${((performance.now() - from) / 1000).toFixed(0).padStart(5)} 秒  ${title}`);
	}
	for (const command of asidesOf(guide)) {
		const said = server.run(`cd /opt/linli; ${command}`);
		if (command.includes('verify')) expect(said).toContain('都和封装时一样');
		if (command.endsWith('list')) expect(said).toContain('xuguifang');
		console.log(`      ${command}`);
	}
	console.log(`一共 ${((performance.now() - begun) / 60_000).toFixed(1)} 分钟，浏览器里的五页在内`);
	expect(globSync('var/backups/linli/*.age', { cwd: server.root })).toHaveLength(1);
}

test('from a bare Debian to a site of one’s own, a backup and a check, by the guide alone', async ({
	browser,
}) => {
	const root = mkdtempSync(join(tmpdir(), 'linli-bare-'));
	const server = bareServer(root);
	try {
		await follow(server, browser);
	} finally {
		server.end();
	}
});
