/** A long list with a forge behind the editor: read once, in batches; then only what has changed. */
import { expect, test, type Page } from '@playwright/test';
import { rows, total } from './forge/work-at-forge.ts';
import { admin, openOffice, signInAtForge, type Office } from './forge/office.ts';
import { notice } from './many.ts';

test.describe.configure({ mode: 'default', timeout: 180_000 });

/** Notices beside the sample's. */
const many = 300;
const seventh = 'content/notices/20260101-n7.md';

let office: Office;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	const files = Array.from({ length: many }, (_, place) => ({
		path: `content/notices/20260101-n${place}.md`,
		content: Buffer.from(notice(place)),
	}));
	office = await openOffice(files);
});
test.afterAll(() => office.close());

/** What the forge was asked since the last call, a number for each kind of question. */
function asked(): Record<string, number> {
	const lines = office.gitlab.requests.splice(0).filter((line) => !line.startsWith('OPTIONS'));
	const count = (what: RegExp) => lines.filter((line) => what.test(line)).length;
	return {
		all: lines.length,
		batches: count(/^POST \/api\/graphql/),
		files: count(/\/raw\?/),
		histories: count(/\/repository\/commits\?/),
	};
}

async function listed(page: Page, what: string): Promise<ReturnType<typeof asked>> {
	const start = Date.now();
	await total(page).waitFor();
	const time = Date.now() - start;
	for (const row of await rows(page).all()) await expect(row).toContainText('信息员');
	const numbers = asked();
	test.info().annotations.push({ type: what, description: JSON.stringify({ time, ...numbers }) });
	return numbers;
}

test('the first time in batches of fifty; after that only what has changed; who changed it for the shown rows alone', async ({
	page,
}) => {
	asked();
	await page.goto(admin);
	await page.getByRole('button', { name: /GitLab/ }).click();
	const first = await listed(page, 'first');
	expect(first).toMatchObject({ files: 0 });
	expect(first['batches']).toBeLessThanOrEqual(many / 20);
	expect(first['histories']).toBeLessThanOrEqual(20);

	await page.reload();
	const second = await listed(page, 'again');
	expect(second).toMatchObject({ files: 0, batches: 0, histories: 0 });
	expect(second['all']).toBeLessThanOrEqual(12);

	office.gitlab.changeBehind(seventh, notice(7).replace('第7号停水', '第7号停电'));
	await page.reload();
	const third = await listed(page, 'one changed');
	expect(third).toMatchObject({ files: 1, batches: 0, histories: 0 });
	await page.getByLabel('找文章').fill('第7号停电');
	await expect(rows(page)).toHaveCount(1);
	await expect(rows(page)).toContainText('李强');
	expect(asked()).toMatchObject({ files: 0, histories: 1 });
});

test('where GraphQL is not to be had, every file is read as ever', async ({ page }) => {
	office.gitlab.faults.add({ match: /^POST \/api\/graphql/, answer: 404 });
	asked();
	await signInAtForge(page);
	await expect(total(page)).toHaveText(/^3\d\d 篇$/);
	const { files = 0, batches = 0 } = asked();
	expect(files).toBeGreaterThan(many);
	expect(batches).toBeLessThanOrEqual(3);
	office.gitlab.faults.clear();
});
