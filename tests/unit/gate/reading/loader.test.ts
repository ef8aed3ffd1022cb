/** Astro gets of an entry what the gate has checked, whatever its own YAML makes of it. */
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { asTheGateReads } from '../../../../src/gate/reading/loader.ts';
import { contentFolder, goodNotice } from '../../../content.ts';

const at = 'notices/20261120-0900.md';

/** What a loader hands on that read `1_000` as a number, a date as an instant and a sign as something else. */
async function handedOn(root: string): Promise<unknown> {
	const reading: Loader = {
		name: 'reading',
		load: async (context) => {
			await context.parseData({ id: 'a', data: { title: 1000 }, filePath: join(root, at) });
		},
	};
	let given: unknown;
	const context = {
		parseData: ({ data }: { data: unknown }) => Promise.resolve((given = data)),
	} as unknown as LoaderContext;
	await asTheGateReads(reading, root).load(context);
	return given;
}

test('an entry is what the gate read', async () => {
	const root = contentFolder({ [at]: goodNotice.replace('停水检修', '1_000') });
	await expect(handedOn(root)).resolves.toMatchObject({
		title: '1_000',
		publishedAt: '2026-11-20 09:00',
	});
});

test('what the gate would not read is not built', async () => {
	const root = contentFolder({ [at]: goodNotice.replace('停水检修', '停水 #3 楼') });
	await expect(handedOn(root)).rejects.toThrow('“#3 楼”会丢失');
});

test('nothing is read where a link lies', async () => {
	const root = contentFolder({ [at]: goodNotice, 'media/notices/a.pdf': { to: '/etc/hostname' } });
	await expect(handedOn(root)).rejects.toThrow('“media/notices/a.pdf”是链接或特殊文件');
});
