/** A save never takes the place of what somebody else has written meanwhile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { notice, picture, write } from '../office.ts';
import { author, base, change, first, open, path } from './one-notice.ts';

const media = [{ path: 'content/media/notices/照片 一.png', content: picture.toString('base64') }];

test('a stale save is refused with the version that stands there, and who wrote it', async () => {
	const one = await open();
	await one.ask('save', change('停水两小时'));
	const late = { path, raw: notice('停水三小时'), base };
	const { status, refusal } = await one.ask('save', {
		author: '老李',
		what: '修改',
		file: late,
		media: [],
	});
	expect(status).toBe(409);
	expect(refusal).toMatchObject({
		error: 'changed',
		current: { raw: notice('停水两小时'), hash: hashOf(notice('停水两小时')), by: author },
	});
	expect(readFileSync(join(one.content, first), 'utf8')).toBe(notice('停水两小时'));
});

test('a file changed by hand is nobody’s overwriting, and nobody is named for it', async () => {
	const one = await open();
	write(one.content, { [first]: notice('手改') });
	const { refusal } = await one.ask('save', change('停水'));
	expect(refusal?.current).toMatchObject({ raw: notice('手改') });
	expect(refusal?.current?.by).toBeUndefined();
});

test('of two writers racing exactly one is refused, and the file is the other’s', async () => {
	const one = await open();
	const attempts = ['甲', '乙', '丙', '丁'].map((name) =>
		one.ask('save', {
			author: name,
			what: '修改',
			file: { path, raw: notice(`停水${name}`), base },
			media: [],
		}),
	);
	const answers = await Promise.all(attempts);
	expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
	const winner = answers.find(({ status }) => status === 200);
	expect(hashOf(readFileSync(join(one.content, first)))).toBe(winner?.body?.hash);
});

test('a new entry never takes the place of one that is there', async () => {
	const one = await open();
	const { status, refusal } = await one.ask('save', {
		author,
		what: '发布',
		file: { path, raw: notice('停水') },
		media: [],
	});
	expect([status, refusal?.error]).toEqual([409, 'exists']);
});

test('saving what somebody has removed is refused', async () => {
	const one = await open();
	await one.ask('remove', { path, base, author });
	const { status, refusal } = await one.ask('save', change('停水'));
	expect([status, refusal?.error]).toEqual([404, 'missing']);
});

test('the same picture may come twice, another under its name may not', async () => {
	const one = await open();
	expect((await one.ask('save', { author, what: '上传', media })).body?.committed).toBe(true);
	expect((await one.ask('save', { author, what: '上传', media })).status).toBe(200);
	const other = Buffer.concat([picture, Buffer.from('x')]).toString('base64');
	const { refusal } = await one.ask('save', {
		author,
		what: '上传',
		media: [{ path: media[0]?.path ?? '', content: other }],
	});
	expect(refusal?.error).toBe('exists');
	expect(readFileSync(join(one.content, 'media/notices/照片 一.png'))).toEqual(picture);
});
