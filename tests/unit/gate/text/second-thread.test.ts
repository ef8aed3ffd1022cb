/** Entries that two threads look through: what is found, and in what order, is what one finds; without the second too. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readContent, settingsOf } from '../../../../src/gate/reading/content.ts';
import { look } from '../../../../src/gate/text/look.ts';
import { secondThread, throughBoth } from '../../../../src/gate/text/second-thread.ts';
import { contentFolder } from '../../../content.ts';
import { notice } from '../rules/said.ts';

const said = [
	'20xx年停水。',
	'独居老人黄阿妹，家住清和苑3幢2单元501室。',
	'请看[这里](https://a.example/停水)。\n\n![楼道](../media/notices/楼道.jpg)\n\n> 读不懂的 <b>标签</b>',
	'| 姓名 | 住址 |\n| - | - |\n| 王秀芝 | 3幢2单元501室 |',
	'本社区明天上午停水，请提前储水。',
];
const count = 230;

function content() {
	const files = Array.from({ length: count }, (_, place): [string, string] => [
		`notices/20261120-${String(place).padStart(4, '0')}.md`,
		notice('', `${said[place % said.length]}\n\n第${place}号。`),
	]);
	const read = readContent(contentFolder(Object.fromEntries(files)));
	return { entries: read.entries, settings: settingsOf(read) };
}

const script = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const begins = `import { workerData } from 'node:worker_threads';
const { port, state } = workerData;
port.ref();
const done = () => { Atomics.add(state, 1, 1); Atomics.notify(state, 1); };
Atomics.store(state, 0, 1);`;

/** Whether the other thread has read it: this one reads when it is asked. */
const isReadAside = (entry: object) =>
	Object.getOwnPropertyDescriptor(entry, 'read')?.get === undefined;

async function together(options: Parameters<typeof secondThread>[1], isReady = true) {
	const { entries, settings } = content();
	const second = secondThread(settings, options);
	while (isReady && !second.isReady()) await sleep(10);
	const both = throughBoth(entries, settings, second);
	const alone = content();
	const expected = alone.entries.map((entry) => look(entry, alone.settings));
	expect(expected.flat().length).toBeGreaterThan(count / 2);
	expect(JSON.stringify(both)).toBe(JSON.stringify(expected));
	expect(entries.map(({ read }) => read)).toEqual(alone.entries.map(({ read }) => read));
	return entries.filter(isReadAside).length;
}

test('both find what one finds, in the order of the entries', async () => {
	const aside = await together({});
	expect(aside).toBeGreaterThanOrEqual(100);
	expect(aside).toBeLessThan(count);
});

test('a thread that cannot begin is done without', async () => {
	expect(await together({ script: script('throw new Error("no")') }, false)).toBe(0);
	expect(await together({ script: new URL('no-such-file.ts', import.meta.url) }, false)).toBe(0);
});

test('what it does not answer, or could not look at, this one looks at', async () => {
	const silent = `${begins} port.on('message', () => undefined);`;
	expect(await together({ script: script(silent), patience: 50 })).toBe(0);
	const gone = `${begins} port.on('message', () => process.exit(1));`;
	expect(await together({ script: script(gone), patience: 50 })).toBe(0);
	const empty = `${begins} port.on('message', ({ from }) => { port.postMessage({ from, looked: [] }); done(); });`;
	expect(await together({ script: script(empty) })).toBe(0);
});
