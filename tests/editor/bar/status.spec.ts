/** The status line is true of the article that is open, and of no other: in every state, at both widths, scrolled. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Status } from '../../../admin/server/protocol.ts';
import {
	expect,
	goTo,
	newArticle,
	openArticle,
	openSection,
	statusOf,
	test,
	type Repository,
} from '../desk.ts';
import { more, pressChange, row } from '../form.ts';
import { press, summaryOf, titleOf } from '../form-hands.ts';
import { expectLine, wayToPage } from './standing.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 300_000 });

const summary = '周四上午八点半到十一点半停水，请提前储水。';

/** From here on the site is said to stand so. */
const told = new WeakMap<Page, Omit<Status, 'saved'>>();

/** From then on; the site itself is not asked in between. */
async function siteIs(page: Page, status: Omit<Status, 'saved'>): Promise<void> {
	const isFirst = !told.has(page);
	told.set(page, status);
	if (isFirst)
		await page.route('**/admin/api/status', (route) =>
			route.fulfill({ json: { saved: 1_000, ...(told.get(page) ?? status) } satisfies Status }),
		);
}

/** As if the article had been saved so on another day. */
function rewrite(repository: Repository, path: string, fields: string): void {
	const raw = repository.read(path).replace(/^---\n/, `---\n${fields}`);
	writeFileSync(join(repository.folder, path), raw);
	repository.git('commit', '-qm', '另一天存的', '--', path);
}

test('from a new article to a live one that is changed again', async ({
	ownDesk: desk,
	repository,
}) => {
	await newArticle(desk, 'notices');
	await expectLine(desk, 'new', '没有保存新的一篇');
	await press(desk, '保存草稿');
	await expectLine(desk, 'refused', /没有保存有 \d 处要改/);
	await statusOf(desk).getByRole('button', { name: '去改' }).click();
	await expect(titleOf(desk)).toBeFocused();

	await titleOf(desk).fill('停水检修的状态');
	await summaryOf(desk).fill(summary);
	let letGo: () => void = () => undefined;
	const held = new Promise<void>((done) => (letGo = done));
	await desk.route('**/admin/api/save', async (route) => {
		await held;
		await route.continue();
	});
	await press(desk, '保存草稿');
	await expectLine(desk, 'saving', '正在保存');
	letGo();
	await expectLine(desk, 'draft', '草稿已保存居民看不到');
	await summaryOf(desk).fill(`${summary}谢谢。`);
	await expectLine(desk, 'changed', '没有保存改过的还没有保存');
	await press(desk, '提交审核');
	await expectLine(desk, 'review', '等初审');
	await press(desk, '初审通过');
	await expectLine(desk, 'review', '等复审初审 沈小满');

	await siteIs(desk, { published: 0, building: true });
	await press(desk, '发布');
	await press(desk, '确认发布');
	await expectLine(desk, 'publishing', '正在发布');
	await expect(wayToPage(desk)).toHaveCount(0);
	const path = repository.find('notices', '停水检修的状态');
	const finding = {
		...({ rule: 'privacy/mobile', level: 'error', message: '' } as const),
		file: 'notices/20261109-0930.md',
		editor: { title: '另一篇', label: '正文', field: 'body', message: '正文里有个人手机号' },
	};
	await siteIs(desk, { published: 0, building: false, error: '检查没有通过', findings: [finding] });
	await expectLine(desk, 'notOnline', '《另一篇》：正文里有个人手机号');
	await expect(statusOf(desk).getByRole('link', { name: '去改' })).toHaveAttribute(
		'href',
		'#/collections/notices/entries/20261109-0930',
	);
	await siteIs(desk, { published: 1_000, building: false });
	await expectLine(desk, 'live', '已上线');
	await expect(wayToPage(desk)).toHaveAttribute('href', path.replace(/^content(.*)\.md$/, '$1/'));
	await summaryOf(desk).fill(`${summary}再改一次。`);
	await expectLine(desk, 'changed', '没有保存居民看到的还是原来的');
});

const withdrawn = 'withdrawn: { at: 2025-05-17 09:00, reason: 时间有误 }\n';

test(
	'expired, live, withdrawn, replaced: each as its file stands',
	whole,
	async ({ desk, repository }) => {
		for (const [path, fields, state, words] of [
			['content/notices/20250623-1600.md', '', 'expired', '已过期2025年7月1日 0:00 过期'],
			['content/notices/20251014-1000.md', '', 'live', '已上线'],
			['content/notices/20250516-1000.md', withdrawn, 'withdrawn', '已撤回网页上只留标题和原因'],
			['content/notices/20250320-0930.md', '', 'replaced', '已被新的替代'],
		] as const) {
			if (fields !== '') rewrite(repository, path, fields);
			await openArticle(desk, path);
			await expectLine(desk, state, words);
			await expect(wayToPage(desk)).toBeVisible();
		}
	},
);

test(
	'an article with a time to come is never said to be online',
	whole,
	async ({ desk, repository }) => {
		await newArticle(desk, 'notices');
		await titleOf(desk).fill('明年的年货大集');
		await summaryOf(desk).fill(summary);
		await openSection(desk, '发布设置');
		await row(desk, 'publishedAt').locator('input').fill('2098-03-05T09:00');
		await press(desk, '发布');
		await press(desk, '确认定时');
		await expectLine(desk, 'scheduled', '定时 2098年3月5日 9:00');
		await expect(wayToPage(desk)).toHaveCount(0);
		expect(repository.entry(repository.find('notices', '明年的年货大集'))['stage']).toBe('ready');
	},
);

test(
	'an old version in the form has not expired what is public',
	whole,
	async ({ desk, repository }) => {
		const path = 'content/notices/20260316-0900.md';
		rewrite(repository, path, 'expiresAt: 2026-11-10 18:00\n');
		const raw = repository.read(path).replace('expiresAt: 2026-11-10 18:00\n', '');
		writeFileSync(join(repository.folder, path), raw);
		repository.git('commit', '-qm', '不过期了', '--', path);
		await openArticle(desk, path);
		await expectLine(desk, 'live', '已上线');
		await more(desk, '历史版本');
		const dialog = desk.getByRole('dialog');
		await dialog.getByRole('button', { name: '另一天存的' }).first().click();
		await press(desk, '把这一版放回表单');
		await expectLine(desk, 'changed', '没有保存居民看到的还是原来的');
	},
);

test('nothing of one article is said of the next', async ({ desk, repository }) => {
	const path = 'content/notices/20261113-1600.md';
	await openArticle(desk, path);
	await summaryOf(desk).fill(summary);
	await siteIs(desk, { published: 0, building: true });
	await pressChange(desk);
	await expect(statusOf(desk)).toHaveAttribute('data-state', 'publishing');
	await newArticle(desk, 'campaigns');
	await expectLine(desk, 'new', '没有保存');
	desk.on('dialog', (asked) => void asked.accept());
	await desk.getByLabel('标题', { exact: true }).fill('只写了标题');
	await press(desk, '发布');
	await press(desk, '回去改');
	await titleOf(desk).fill('');
	await press(desk, '保存草稿');
	await expectLine(desk, 'refused', '没有保存有');
	await newArticle(desk, 'policies');
	await expectLine(desk, 'new', '没有保存新的一篇');
	await expect(desk.locator('.faults')).toHaveCount(0);
	await desk.unroute('**/admin/api/status');
	await goTo(desk, '/collections/notices');
	await expect(desk.locator('.lists .publishing')).toContainText(
		`《${String(repository.entry(path)['title'])}》已上线`,
	);
	await openArticle(desk, path);
	await expectLine(desk, 'live', '已上线');
});
