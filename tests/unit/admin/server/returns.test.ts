/** On one's own computer too an article is sent back with a reason, told until it is handed in anew. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { roomOf } from '../../../../admin/server/set-up.ts';
import { hashOf } from '../../../../admin/server/whole-files.ts';
import { folders, notice, office, type Office } from './office.ts';

const file = 'notices/20261120-0900.md';
const path = `content/${file}`;
const at = (stage: string) => notice('停水检修', `stage: ${stage}\n`);
const returned = { by: '周梅', reason: '没有写几号楼', at: '2026-11-22 09:00' };

const save = (one: Office, from: string, to: string, more: object = {}) =>
	one.ask('save', {
		author: '周梅',
		what: '退回修改',
		file: { path, raw: at(to), base: hashOf(at(from)) },
		media: [],
		...more,
	});
const listed = async (one: Office) =>
	(await one.ask('list', { collection: 'notices' })).body?.rows[0];

test('in the list and at the article, also after a start anew, until it is handed in', async () => {
	const given = folders({ [file]: at('review') });
	const first = await office(given);
	const sent = await save(first, 'review', 'draft', { reason: ' 没有写几号楼 ' });
	expect(sent.body?.returned).toEqual(returned);
	await first.close();
	const one = await office(given);
	expect(await listed(one)).toMatchObject({
		returned,
		turn: { words: '等写的人改', since: returned.at },
	});
	expect((await one.ask('read', { path })).body).toMatchObject({ returned });
	const handedIn = await save(one, 'draft', 'review');
	expect(handedIn.body).not.toHaveProperty('returned');
	expect(await listed(one)).not.toHaveProperty('returned');
	// Sent back without a word nothing is told.
	await save(one, 'review', 'draft');
	expect(await listed(one)).not.toHaveProperty('returned');
	await one.close();
});

test('removed with its article; what cannot be read loses no article', async () => {
	const given = folders({ [file]: at('review') });
	const one = await office(given);
	await save(one, 'review', 'draft', { reason: '没有写几号楼' });
	await one.ask('remove', { path, base: hashOf(at('draft')), author: '周梅' });
	const again = { author: '周梅', what: '新', file: { path, raw: at('draft') }, media: [] };
	await one.ask('save', again);
	expect(await listed(one)).not.toHaveProperty('returned');
	await one.close();
	writeFileSync(join(roomOf(given.state, given.content), 'returned.json'), '{"坏了');
	const after = await office(given);
	expect(await listed(after)).toMatchObject({ title: '停水检修' });
	await after.close();
});

test('under review it says whose turn it is and since when, and 待办 counts it', async () => {
	const one = await office(
		folders({ [file]: notice('停水检修', 'stage: review\nreview: { first: 张三 }\n') }),
	);
	const since = expect.stringMatching(/^20\d\d-\d\d-\d\d \d\d:\d\d$/) as unknown;
	expect((await listed(one))?.turn).toEqual({ words: '等复审', since });
	expect((await one.ask('info', {})).body).toMatchObject({ waiting: 1 });
	await one.close();
});
