/** The room for pictures and attachments: said before it is full, refused in words when it is, for several at once as well. */
import { expect, onTestFinished, test } from 'vitest';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folders, notice, office, picture } from './office.ts';

const path = 'content/notices/20261123-0900.md';
const save = (names: readonly string[], raw?: string) => ({
	author: '沈小满',
	what: '上传',
	...(raw === undefined ? {} : { file: { path, raw } }),
	media: names.map((name) => ({
		path: `content/media/notices/${name}`,
		content: picture.toString('base64'),
	})),
});

async function withRoomFor(pictures: number) {
	const one = await office(folders(), { mediaQuota: picture.length * pictures });
	onTestFinished(one.close);
	return one;
}

test('nothing is said while there is room', async () => {
	const one = await withRoomFor(10);
	expect((await one.ask('save', save(['a.png']))).body?.notice).toBeUndefined();
});

test('from eighty in a hundred on it is said', async () => {
	const one = await withRoomFor(5);
	expect((await one.ask('save', save(['a.png', 'b.png', 'c.png']))).body?.notice).toBeUndefined();
	expect((await one.ask('save', save(['d.png']))).body?.notice).toContain('已经占了 80%');
});

test('full: refused in words, nothing is written, and the text goes without the picture', async () => {
	const one = await withRoomFor(1);
	await one.ask('save', save(['a.png']));
	const raw = notice('新的', 'stage: draft\n');
	const { status, refusal } = await one.ask('save', save(['b.png'], raw));
	expect(status).toBe(413);
	expect(refusal?.message).toContain('您写的都还在');
	expect(refusal?.media).toBe('content/media/notices/b.png');
	expect(existsSync(join(one.repository, path))).toBe(false);
	expect((await one.ask('save', save([], raw))).status).toBe(200);
});

test('what is there already takes no more room', async () => {
	const one = await withRoomFor(1);
	await one.ask('save', save(['a.png']));
	expect((await one.ask('save', save(['a.png']))).status).toBe(200);
});

test('twenty uploads of several people at once: as many as there is room for, each whole, each in a version', async () => {
	const one = await withRoomFor(12);
	const names = Array.from({ length: 20 }, (_, at) => `p${at}.png`);
	const answers = await Promise.all(names.map((name) => one.ask('save', save([name]))));
	expect(answers.filter(({ status }) => status === 200)).toHaveLength(12);
	expect(answers.filter(({ status }) => status === 413)).toHaveLength(8);
	for (const [at, { status }] of answers.entries())
		expect(existsSync(join(one.content, 'media/notices', names[at] ?? ''))).toBe(status === 200);
	expect(answers.every(({ body }) => !body || body.committed)).toBe(true);
});

test('one name by two people at once: one picture stands, the other is told', async () => {
	const one = await withRoomFor(10);
	const other = { ...save(['a.png']) };
	other.media = [
		{
			path: 'content/media/notices/a.png',
			content: Buffer.concat([picture, picture]).toString('base64'),
		},
	];
	const answers = await Promise.all([one.ask('save', save(['a.png'])), one.ask('save', other)]);
	expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
});
