/** Unsaved copies: each person's own, whole files, bounded, gone after a save or a month; and who has what open. */
import { globSync, mkdtempSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copiesIn, keptFor } from '../../../../admin/server/autosave/copies.ts';
import { presence } from '../../../../admin/server/autosave/present.ts';
import type { Actions } from '../../../../admin/server/protocol.ts';
import { notice } from './office.ts';
import { entry, published, servedOffice, type ServedOffice, type Who } from './accounts/office.ts';
import { gitIn, tree } from './office.ts';

let one: ServedOffice;
beforeAll(async () => {
	one = await servedOffice();
});
afterAll(() => one.close());

const ask = <A extends keyof Actions>(who: Who, action: A, body: Actions[A]['ask']) =>
	one.send({ url: `/admin/api/${action}`, body, token: one.tokenOf(who) });
const phone = 'phone-0001';
const author = '别人';
const place = 'new/notices/form-0001';
const words = '写了一半的机密草稿';
const copyOf = async (who: Who, at = place, device = phone) =>
	(await ask(who, 'copy', { author, place: at, device })).body;

test('is given back to its writer alone, whatever name is asked for, and lies in no content and no version', async () => {
	const before = tree({ ...one, state: '' });
	const raw = notice(words);
	expect((await ask('editor', 'keep', { author, place, device: phone, raw })).status).toBe(200);
	expect(await copyOf('editor')).toMatchObject({ copy: { title: words, raw, place } });
	for (const who of ['reviewer', 'publisher', 'administrator'] as const) {
		expect(await copyOf(who)).toEqual({});
		const all = await ask(who, 'copies', { author: one.people.editor.name });
		expect(all.body).toEqual({ copies: [] });
		await ask(who, 'forget', { author: one.people.editor.name, place, device: phone });
		const list = await ask(who, 'list', { collection: 'notices', search: words });
		expect(list.text).not.toContain(words);
	}
	expect(await copyOf('editor')).toMatchObject({ copy: { title: words } });
	expect(tree({ ...one, state: '' })).toEqual(before);
	expect(gitIn(one.repository, 'log', '--all', '-p')).not.toContain(words);
});

test('what comes from a phone overwrites nothing of what comes from a desk', async () => {
	const desk = 'desk-00001';
	const base = { raw: published, hash: 'a'.repeat(64) };
	await ask('editor', 'keep', {
		author,
		place: entry,
		device: phone,
		raw: notice('手机写的'),
		base,
	});
	await ask('editor', 'keep', { author, place: entry, device: desk, raw: notice('电脑写的') });
	expect(await copyOf('editor', entry, phone)).toMatchObject({ copy: { title: '手机写的', base } });
	expect(await copyOf('editor', entry, desk)).toMatchObject({ copy: { title: '电脑写的' } });
	await ask('editor', 'forget', { author, place: entry, device: desk });
	expect(await copyOf('editor', entry, desk)).toEqual({});
	expect(await copyOf('editor', entry, phone)).toMatchObject({ copy: { title: '手机写的' } });
});

test('a save makes its copy good', async () => {
	const fresh = 'content/notices/20261122-0907.md';
	const raw = notice('保存了的', 'stage: draft\n');
	await ask('editor', 'keep', { author, place: 'new/notices/form-0002', device: phone, raw });
	const kept = { place: 'new/notices/form-0002', device: phone };
	const asked = { author, what: '保存草稿', file: { path: fresh, raw }, media: [], kept };
	expect((await ask('editor', 'save', asked)).status).toBe(200);
	expect(await copyOf('editor', kept.place)).toEqual({});
});

test.each([
	'content/settings/../../package.json',
	'new/notices/../../../etc',
	'new/nothing/form-0001',
	'content/media/notices/a.png',
	'/etc/passwd',
])('%s is no place', async (elsewhere) => {
	const asked = { author, place: elsewhere, device: phone, raw: 'x' };
	expect((await ask('editor', 'keep', asked)).status).toBeGreaterThanOrEqual(400);
});

test('who keeps without end is asked to wait, and what was kept stays', async () => {
	const tries = Array.from({ length: 45 }, (_, turn) =>
		ask('reviewer', 'keep', { author, place, device: phone, raw: notice(`第${turn}遍`) }),
	);
	const statuses = (await Promise.all(tries)).map(({ status }) => status);
	expect(statuses.filter((status) => status === 200)).toHaveLength(40);
	expect(statuses.filter((status) => status === 429)).toHaveLength(5);
	expect((await copyOf('reviewer')) as object).toHaveProperty('copy');
});

test('one that is too long is refused', async () => {
	const raw = '长'.repeat(1_000_001);
	const answer = await ask('publisher', 'keep', { author, place, device: phone, raw });
	expect(answer.status).toBe(400);
});

const folder = () => mkdtempSync(join(tmpdir(), 'linli-autosave-'));
const owner = { name: '沈小满' };
const written = (title: string, at = 1_000) => ({
	...{ place: `new/notices/${title}`, title, raw: title, device: phone, at },
});

test('a killed server leaves whole copies, and what it left half-written goes at the next start', async () => {
	const place = folder();
	const copies = copiesIn(place, () => 1_000);
	await copies.keep(owner, written('甲'));
	const [file = ''] = globSync('*/*.json', { cwd: place });
	writeFileSync(join(place, file.replace(/[^/]+$/, 'half.part')), '{"place":"new/no');
	writeFileSync(join(place, file.replace(/[^/]+\.json$/, `${'0'.repeat(24)}.json`)), '{"坏');
	expect(copies.of(owner).map(({ title }) => title)).toEqual(['甲']);
	await copies.clear();
	expect(globSync('*/*.part', { cwd: place })).toEqual([]);
	expect(statSync(join(place, file)).mode & 0o077, 'the file').toBe(0);
});

test('after a month it is given to nobody, and goes', async () => {
	const place = folder();
	let now = 1_000;
	const copies = copiesIn(place, () => now);
	await copies.keep(owner, written('甲'));
	now += keptFor + 1;
	expect(copies.of(owner)).toEqual([]);
	expect(copies.at(owner, 'new/notices/甲', phone)).toBeUndefined();
	await copies.clear();
	expect(globSync('*/*', { cwd: place })).toEqual([]);
});

test('sixty of a person are kept, the newest', async () => {
	const place = folder();
	const copies = copiesIn(place, () => 1_000);
	for (let turn = 0; turn < 65; turn += 1) {
		await copies.keep(owner, written(`第${turn}篇`, turn));
		for (const file of globSync('*/*.json', { cwd: place })) {
			const { at } = JSON.parse(readFileSync(join(place, file), 'utf8')) as { at: number };
			utimesSync(join(place, file), at + 1, at + 1);
		}
	}
	const titles = copies.of(owner).map(({ title }) => title);
	expect(titles).toHaveLength(60);
	expect(titles[0]).toBe('第64篇');
	expect(titles).not.toContain('第0篇');
});

test('two who have one article open are told of each other, until a window closes or falls silent', () => {
	let now = 0;
	const { here, gone } = presence(() => now);
	expect(here(entry, 'p 1', '沈小满')).toEqual([]);
	expect(here(entry, 'p 2', '陆知远')).toEqual(['沈小满']);
	expect(here(entry, 'p 1', '沈小满')).toEqual(['陆知远']);
	expect(here('content/notices/other.md', 'p 3', '周梅')).toEqual([]);
	gone(entry, 'p 2');
	expect(here(entry, 'p 1', '沈小满')).toEqual([]);
	here(entry, 'p 2', '陆知远');
	now += 26_000;
	expect(here(entry, 'p 1', '沈小满')).toEqual([]);
});

test('the names come from the sessions', async () => {
	await ask('editor', 'present', { author: '冒名', path: entry });
	const { body } = await ask('reviewer', 'present', { author: '冒名', path: entry });
	expect(body).toEqual({ others: [one.people.editor.name] });
});
