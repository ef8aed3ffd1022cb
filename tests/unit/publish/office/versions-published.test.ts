/** An office publishes versions: a save whose version comes late goes out all the same. */
import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { site } from '../../admin/server/accounts/reviews.ts';
import { notice } from '../../admin/server/office.ts';
import { hold } from '../../admin/server/saving/owed-office.ts';
import { dataFolder, draft, gitIn, served, staff, type Served } from './backup/office.ts';

/** An office whose publisher says which version it had. */
async function office() {
	vi.spyOn(console, 'log').mockReturnValue();
	const data = dataFolder();
	const had: string[] = [];
	const content = `${data}/content`;
	writeFileSync(`${content}/settings/site.yml`, site(''));
	gitIn(content, 'commit', '-qam', '不用审');
	const one = await served(data, () => had.push(gitIn(content, 'show', `HEAD:${draft}`)));
	onTestFinished(one.close);
	const { tokenOf } = staff(one);
	return { one, had, content, token: tokenOf('publisher') };
}

const before = notice('停水检修', 'stage: draft\n');
const after = notice('停水改期');
const locked = ({ folder }: Served) =>
	hold({ repository: folder.content, state: folder.editor } as never);

test('a version that takes a while is waited for', async () => {
	const { one, had, token } = await office();
	const free = locked(one);
	const answer = one.save(token, draft, after, before);
	await wait(600);
	free();
	expect((await answer).text).toContain('"committed":true');
	await vi.waitFor(() => expect(had.at(-1)).toContain('停水改期'), 5_000);
});

test('one that was owed and is made when a list is opened is published then', async () => {
	const { one, had, content, token } = await office();
	await one.loop.rebuild('启动了');
	const free = locked(one);
	expect((await one.save(token, draft, after, before)).text).toContain('"committed":false');
	free();
	expect(existsSync(`${content}/.git/index.lock`)).toBe(false);
	const count = had.length;
	expect((await one.ask('info', {}, token)).text).toContain('"owed":0');
	await vi.waitFor(() => expect(had.length).toBeGreaterThan(count), 5_000);
	expect(had.at(-1)).toContain('停水改期');
});
