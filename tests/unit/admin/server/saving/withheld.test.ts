/** Every version stays for good: what holds a person's number is saved, and in no version until it is covered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SaveRequest } from '../../../../../admin/server/protocol.ts';
import { note } from '../../../../../admin/server/saving/journal.ts';
import { contextFor } from '../../../../../admin/server/set-up.ts';
import { hashOf, writeThrough } from '../../../../../admin/server/whole-files.ts';
import { folders, gitIn, notice, picture, write, type Office } from '../office.ts';
import { author, base, first, open, openAt, path } from './one-notice.ts';
import { docx, p, zip } from '../../../gate/files/made.ts';

/** The example of GB 11643-1999 itself. */
const id = '11010519491231002X';
const mobile = '13800138000';
const draft = (title: string, text = '') =>
	notice(title, 'stage: draft\n').replace('停水。', `停水。${text}`);
const save = (one: Office, raw: string, more: Partial<SaveRequest> = {}) =>
	one.ask('save', {
		author,
		what: '保存草稿',
		file: { path: 'content/notices/20261122-0900.md', raw },
		media: [],
		...more,
	});
/** Everything that git keeps: every commit's words and every byte of every file in it. */
const history = (one: Office) => gitIn(one.repository, 'log', '--all', '-p', '--format=fuller');
const status = (one: Office) => gitIn(one.repository, 'status', '--porcelain').trim();
const fresh = 'notices/20261122-0900.md';

test('a draft with an ID is on the disk and in no version; covered, the next save makes one', async () => {
	const one = await open();
	const raw = draft('低保复核', `张某某，${id}`);
	const { body } = await save(one, raw);
	expect(body).toMatchObject({ committed: false, hash: hashOf(raw) });
	expect(body?.notice).toMatch(/还没有留下历史版本：里面有身份证号，要先遮住中间几位/);
	expect(body?.notice).not.toContain('1949');
	expect(readFileSync(join(one.content, fresh), 'utf8')).toBe(raw);
	expect(status(one)).toBe(`?? content/${fresh}`);
	const covered = raw.replace(id, '11\\*\\*\\*\\*02X');
	const file = { path: `content/${fresh}`, raw: covered, base: hashOf(raw) };
	expect((await save(one, covered, { file })).body?.committed).toBe(true);
	expect(status(one)).toBe('');
	expect(history(one)).not.toContain(id);
});

test('the list marks what has no version, until it is covered', async () => {
	const one = await open();
	const marked = async () => {
		const rows = (await one.ask('list', { collection: 'notices' })).body?.rows ?? [];
		return rows.filter(({ withheld }) => withheld).map((row) => row.path);
	};
	const raw = draft('低保复核', `张某某，${id}`);
	await save(one, raw);
	// What somebody has written by hand has no version either, and that is his affair.
	write(one.content, { 'notices/20261123-0900.md': draft('手写的') });
	expect(await marked()).toEqual([`content/${fresh}`]);
	const covered = raw.replace(id, '11\\*\\*\\*\\*02X');
	await save(one, covered, { file: { path: `content/${fresh}`, raw: covered, base: hashOf(raw) } });
	expect(await marked()).toEqual([]);
});

test('where no versions are kept at all, the list marks none', async () => {
	const one = await open({ [fresh]: draft('低保复核', id) }, false);
	const rows = (await one.ask('list', { collection: 'notices' })).body?.rows ?? [];
	expect(rows.map(({ withheld }) => withheld)).toEqual([undefined, undefined]);
});

test.each([
	['a bank card in a title', draft('卡号6222020000000000000')],
	[
		'a mobile in a comment that no form shows',
		draft('停电').replace('kind:', `# ${mobile}\nkind:`),
	],
	['an ID written with escapes', draft('停电').replace('停电', `"\\x31${id.slice(1)} 停电"`)],
	['an ID cut by bold', draft('停电', `**${id.slice(0, 6)}**${id.slice(6)}`)],
	['a mobile in a picture text', draft('停电', `\n\n![值班员 ${mobile}](../media/notices/a.png)`)],
])('%s keeps a draft out of the history', async (_, raw) => {
	const one = await open({ 'media/notices/a.png': picture });
	const { body } = await save(one, raw);
	expect(body?.committed).toBe(false);
	expect(status(one)).toBe(`?? content/${fresh}`);
});

test("the office's own mobile may enter the history", async () => {
	const site = 'name: 测试社区\norganisation: 测试社区居委会\ndomain: test.example\n';
	const one = await open({ 'settings/site.yml': `${site}ownPhones: [138 0013 8000]\n` });
	expect((await save(one, draft('停电', `值班电话${mobile}`))).body?.committed).toBe(true);
});

test('the next save of another article does not sweep it in, and is not held up', async () => {
	const one = await open();
	await save(one, draft('低保复核', id));
	const file = { path, raw: notice('停水两小时'), base };
	const { body } = await one.ask('save', { author, what: '修改', file, media: [] });
	expect(body).toMatchObject({ committed: true });
	expect(gitIn(one.repository, 'show', '--format=', '--name-only').trim()).toBe(path);
	expect(status(one)).toBe(`?? content/${fresh}`);
});

test('an older version stays the last one, and two who write are still kept from each other', async () => {
	const one = await open();
	const raw = draft('停水检修', id);
	const file = { path, raw, base };
	await one.ask('save', { author, what: '保存草稿', file, media: [] });
	expect(gitIn(one.repository, 'show', `HEAD:content/${first}`)).toBe(notice('停水检修'));
	const late = await one.ask('save', { author: '老李', what: '修改', file, media: [] });
	expect(late.refusal?.error).toBe('changed');
	expect(late.refusal?.current?.raw).toBe(raw);
	expect((await one.ask('read', { path })).body).toMatchObject({ raw });
});

test('a picture that came with it has its version; the message covers what the title says', async () => {
	const one = await open();
	const raw = draft(`张某某${id}`, '\n\n![楼道](../media/notices/楼.png)');
	const media = [{ path: 'content/media/notices/楼.png', content: picture.toString('base64') }];
	expect((await save(one, raw, { media })).body?.committed).toBe(false);
	expect(gitIn(one.repository, 'log', '-1', '--format=%s').trim()).toBe(
		'保存草稿：张某某11*************02X',
	);
	expect(status(one)).toBe(`?? content/${fresh}`);
	const gone = { path: `content/${fresh}`, base: hashOf(raw), author: `张某某${id}` };
	expect((await one.ask('remove', gone)).status).toBe(200);
	expect(history(one)).not.toContain(id);
});

test('a server killed before the commit leaves it out at its next start', async () => {
	const given = folders({ [first]: notice('停水检修') });
	const options = { contentRoot: given.content, stateFolder: given.state };
	const { room } = contextFor({
		...options,
		site: { saved: () => 1, status: () => ({ saved: 1, published: 1, building: false }) },
	});
	const temporary = join(room, 'x.editor-temp');
	await writeThrough(temporary, draft('低保复核', id));
	const steps = [{ file: fresh, temporary }];
	await note(room, { steps, author, message: '保存草稿：低保复核' });
	const one = await openAt(given);
	expect(readFileSync(join(one.content, fresh), 'utf8')).toContain(id);
	expect(status(one)).toBe(`?? content/${fresh}`);
});

test.each([
	['review', '提交审核'],
	['ready', '发布'],
])('with stage %s it is refused, with a sentence that repeats nothing', async (stage, what) => {
	const one = await open();
	const raw = draft('低保复核', id).replace('stage: draft', `stage: ${stage}`);
	const { status: code, refusal } = await save(one, raw, { what });
	expect(code).toBe(422);
	expect(refusal?.findings?.map(({ rule, key }) => [rule, key])).toEqual([['privacy/id', 'body']]);
	expect(JSON.stringify(refusal)).not.toContain('1949');
	expect(status(one)).toBe('');
});

test.each([
	['名单.csv', `姓名,证件\n张某某,${id}\n`, /“名单\.csv”第 2 行有身份证号/],
	['名单.txt', `电话${mobile}\n`, /“名单\.txt”第 1 行有个人手机号/],
	['名单.docx', docx(p(`电话${mobile}`)), /“名单\.docx”第 1 段有个人手机号，请在文件里遮住/],
	['名单.zip', zip({ 'a.csv': id }), /“名单\.zip”里的“a\.csv”第 1 行有身份证号/],
	[`张某某${id}.csv`, '姓名\n', /文件名里有身份证号，请在电脑里把文件改个名字/],
])('an attachment is refused at the door: %s', async (name, text, message) => {
	const one = await open();
	const content = Buffer.from(text).toString('base64');
	const media = [{ path: `content/media/notices/${name}`, content }];
	const { refusal } = await one.ask('save', { author, what: '上传', media });
	expect(refusal?.message).toMatch(message);
	expect(refusal?.message).not.toContain(mobile);
	expect(status(one)).toBe('');
});

test('a file of before, by a hand at the disk, is not swept in either', async () => {
	const one = await open();
	write(one.content, { 'notices/20261121-0900.md': draft('低保复核', id) });
	await save(one, draft('停电'));
	expect(history(one)).not.toContain(id);
});
