/** Bodies that the box once changed on opening: nothing of them is lost, and what it cannot edit can become text. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBlocks } from '../../../admin/body/blocks.ts';
import { meaningOf } from '../../../admin/body/mapping/meaning.ts';
import { readBody } from '../../../src/markdown/body.ts';
import { countOf } from '../../length.ts';
import { seeded } from '../../seeded.ts';
import { generatedBody } from '../../unit/admin/body/generated-body.ts';
import { toEnd } from './box.ts';
import { bodyOf, expect, openArticle, test, type Repository } from '../desk.ts';
import { goToEnd } from '../draft.ts';
import { pressToSave } from '../form.ts';

test.describe.configure({ timeout: 120_000 });

const path = 'content/pages/privacy.md';

/** A page with this body. */
function write(repository: Repository, body: string): void {
	const head = repository.read(path).split('---\n')[1] ?? '';
	writeFileSync(join(repository.folder, path), `---\n${head}---\n\n${body}\n`);
	repository.git('commit', '-qam', body.slice(0, 20));
}

const rich = [
	'1. 带身份证原件。\n\n   复印件也要一份。\n2. 带户口本。',
	'- 甲组：3月5日\n\n  > 地点：活动室\n- 乙组',
	'***',
	'| 电话 | 说明 |\n|---|:-:|\n| 0571\\|0002 | 白天 |',
	'```\n保留的一段\n```',
	'最后一段。',
].join('\n\n');

// Other tests of the worker want the page as the sample has it.
let sample = '';
test.beforeAll(({ repository }) => {
	sample = repository.read(path);
});
test.afterAll(({ repository }) => {
	writeFileSync(join(repository.folder, path), sample);
	repository.git('commit', '-qam', '还原', '--allow-empty');
});

test('a word more in one block, and every other block is as it was', async ({
	desk,
	repository,
}) => {
	write(repository, rich);
	await openArticle(desk, path);
	await expect(bodyOf(desk)).toContainText('复印件也要一份。');
	await expect(bodyOf(desk).locator('.as-is')).toContainText('保留的一段');
	await toEnd(desk);
	await desk.keyboard.insertText('补充一句。');
	await pressToSave(desk, repository, '保存并发布');
	expect(repository.entry(path).body).toBe(`\n${rich}补充一句。\n`);
});

test('a block that cannot be edited becomes text at a press, and comes back with Ctrl+Z', async ({
	desk,
	repository,
}) => {
	write(repository, '前一段。\n\n1. 一\n2. 二\n\n1) 甲\n2) 乙\n\n后一段。');
	await openArticle(desk, path);
	const form = bodyOf(desk).locator('.as-is');
	await expect(form).toContainText('甲');
	await form.getByRole('button', { name: '改成文字' }).click();
	await expect(form).toHaveCount(0);
	await expect(bodyOf(desk)).toContainText('2. 乙');
	await desk.keyboard.press('Control+z');
	await expect(form).toHaveCount(1);
	await form.getByRole('button', { name: '改成文字' }).click();
	await pressToSave(desk, repository, '保存并发布');
	expect(repository.entry(path).body).toBe(
		'\n前一段。\n\n1. 一\n2. 二\n\n1\\. 甲\n\n2\\. 乙\n\n后一段。\n',
	);
});

const last = '最后一段。';

/** Whether the gate lets it pass: no picture, no file and no page it names is there. */
function passes(body: string): boolean {
	const { findings, pictures, files, links } = readBody(body);
	const named = [...pictures, ...files, ...links.filter(({ url }) => url.startsWith('/'))];
	return findings.length === 0 && named.length === 0 && links.every(({ url }) => URL.canParse(url));
}

/** Generated bodies, each with a paragraph at its end. */
function bodies(count: number): { seed: number; body: string }[] {
	const found: { seed: number; body: string }[] = [];
	for (let seed = 1; found.length < count; seed += 1) {
		const body = `${generatedBody(seeded(seed)).trim()}\n\n${last}`;
		const end = readBlocks(body).at(-1);
		const apart = end?.position?.start.offset === body.length - last.length;
		if (apart && passes(body)) found.push({ seed, body });
	}
	return found;
}

const pageOf = (markdown: string) => meaningOf(readBlocks(markdown));

const count = countOf({ short: 5, whole: 10, long: 500 });
test(`${count} generated bodies through the whole desk: a word more, and nothing else`, async ({
	desk,
	repository,
}) => {
	test.setTimeout(60_000 + 15_000 * count);
	for (const { seed, body } of bodies(count)) {
		write(repository, body);
		await openArticle(desk, path);
		await expect(bodyOf(desk)).toContainText(last);
		await goToEnd(desk);
		await desk.keyboard.insertText('㊣');
		await pressToSave(desk, repository, '保存并发布');
		const saved = repository.entry(path).body;
		expect(saved.split('㊣'), `seed ${seed}`).toHaveLength(2);
		expect(pageOf(saved).replace('㊣', ''), `seed ${seed}`).toBe(pageOf(body));
		await desk.getByRole('link', { name: /^返回/ }).click();
		await expect(desk.getByRole('link', { name: /^返回/ })).toBeHidden();
	}
});
