/** Runs of random keys, two hundred of them in `test:all`, in the body: whatever the box makes of them, what was written stays written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seedsOf } from '../../length.ts';
import { seeded, type Random } from '../../seeded.ts';
import { pick } from '../../unit/collections/generated.ts';
import { backup, copied, editorOf } from './box.ts';
import { expect, openArticle, test, type Repository } from '../desk.ts';
import { clear, goToEnd, settled } from '../draft.ts';

const runs = seedsOf({ short: 20, whole: 80, long: 2_000 });
const keysARun = 10;
test.describe.configure({ timeout: 60_000 + 3_000 * runs.length });
const article = 'content/pages/privacy.md';
/** What stands above, written as the box itself would not write it. */
const above = [
	'您来看网站，_我们不记您_。',
	'- 不用Cookie\n- 不用登录',
	'|内容|怎么处理|\n|:--|--:|\n|照片|问一声|',
	':::callout{kind=contact}\n隐私的事：沈小满，0571-0000 0000。\n:::',
].join('\n\n');

const words = [
	...['停水', '请储水', 'WiFi', '，', '。', '（一）', '👨‍👩‍👧', ' '],
	...['- ', '# ', '**', '> ', '1. '],
];
const keys = [
	...['Enter', 'Enter', 'Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'End'],
	...['Shift+ArrowLeft', 'Shift+Home', 'Shift+ArrowUp', 'Shift+Enter'],
	...['Control+b', 'Control+i', 'Control+z', 'Control+y', 'Tab'],
];
const buttons = ['加粗', '斜体', '引用', '列表（圆点）', '列表（数字）'];

/** What someone copied before: text, a piece of Word, a piece of WeChat. */
const sample = (name: string) =>
	readFileSync(`tests/unit/admin/paste/samples/${name}.clipboard`, 'utf8');
const clipboards: [string, string][] = [
	['', '抄来的一段\n又一行'],
	[sample('word-table'), '表'],
	[sample('wechat-pictures'), '图'],
];

async function press(page: Page, key: string): Promise<void> {
	await page.keyboard.press(key);
	// Tab goes on to the next field; a hand comes back before it writes.
	if (key === 'Tab') await goToEnd(page);
}

async function randomKey(page: Page, random: Random): Promise<void> {
	const chance = random();
	if (chance < 0.45) await page.keyboard.insertText(pick(random, words));
	else if (chance < 0.92) await press(page, pick(random, keys));
	else if (chance < 0.96) await page.keyboard.press('Control+V');
	else
		await page
			.locator('.body-control')
			.getByRole('button', { name: pick(random, buttons), exact: true })
			.click({ timeout: 2000 });
}

function writeArticle(repository: Repository): void {
	const head = repository.read(article).split('---\n')[1] ?? '';
	writeFileSync(join(repository.folder, article), `---\n${head}---\n\n${above}\n`);
	repository.git('commit', '-qam', '随手乱按');
}

test('the end of each run reaches the draft, the draft says what the box shows, and what stood above is as it was', async ({
	desk,
	repository,
}) => {
	const errors: string[] = [];
	desk.on('pageerror', ({ message, stack }) => errors.push(stack ?? message));
	writeArticle(repository);
	await openArticle(desk, article);
	// The empty paragraph below the form that ends it is no part of it.
	const opened = await (await editorOf(desk)).evaluate(({ children }) => children.length - 1);
	for (const run of runs) {
		const random = seeded(run);
		const mark = `〔第${run}轮〕`;
		// Each begins with nothing below the article, so that a seed does the same by itself.
		await clear(desk, opened);
		await copied(desk, ...pick(random, clipboards));
		for (let key = 0; key < keysARun; key += 1) await randomKey(desk, random);
		await goToEnd(desk);
		await desk.keyboard.press('Enter');
		await desk.keyboard.insertText(mark);

		const { shown, draft, rescued } = await settled(desk, mark, opened);
		expect({ errors, rescued }, mark).toEqual({ errors: [], rescued: false });
		expect(shown, mark).toContain(mark);
		expect(draft.slice(0, above.length), mark).toBe(above);
		expect(lettersOf(draft.slice(above.length)), mark).toBe(lettersOf(shown));
		// It is written two seconds after the last key; by then the watch has looked twice.
		if (run % 20 === 0) await expect.poll(() => backup(desk, backupKey)).toContain(draft);
	}
});

const backupKey = `backup.${article
	.replace(/^content\//, '')
	.replace('/', '.')
	.replace(/\.md$/, '')}`;

/** Letters alone: the marks of Markdown are none, and numbers may be those of a list. */
function lettersOf(text: string): string {
	const letters = text.replace(/&#x([\dA-F]+);/g, (_, number: string) =>
		String.fromCodePoint(Number.parseInt(number, 16)),
	);
	return letters.replace(/[^\p{L}]/gu, '');
}
