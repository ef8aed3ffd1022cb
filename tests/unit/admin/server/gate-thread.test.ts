/** The gate runs beside the thread that answers; one that never ends is ended, and said so. */
import { expect, test } from 'vitest';
import { gate, gateThread } from '../../../../admin/server/saving/gate-thread.ts';
import { contentFolder, goodNotice } from '../../../content.ts';

const at = 'notices/20261120-0900.md';

/** A thread that never answers about `/endless`, and has nothing to say of anything else. */
const stubborn = new URL(
	`data:text/javascript,${encodeURIComponent(`
		import { parentPort } from 'node:worker_threads';
		parentPort.on('message', ({ root }) => {
			if (root === '/endless') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
			parentPort.postMessage({ findings: [] });
		});
	`)}`,
);

test('what takes too long is refused in Chinese, and the next question is answered', async () => {
	const thread = gateThread(stubborn, { saved: 3_000, standing: 3_000 });
	const [endless, next] = [thread.ask('/endless', new Map()), thread.ask('/', new Map())];
	let beats = 0;
	const heart = setInterval(() => (beats += 1), 20);
	await expect(endless).rejects.toThrow(/检查内容用了太久，没有保存/);
	clearInterval(heart);
	expect(beats, 'others were answered meanwhile').toBeGreaterThan(5);
	await expect(next).resolves.toEqual([]);
});

/** Takes a while over what stands there, once, and no time over what is saved. */
const slowAtFirst = new URL(
	`data:text/javascript,${encodeURIComponent(`
		import { parentPort } from 'node:worker_threads';
		let first = true;
		parentPort.on('message', () => {
			if (first) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_000);
			first = false;
			parentPort.postMessage({ findings: [] });
		});
	`)}`,
);

test('a save pays for its own text alone: what stands there may take longer', async () => {
	const thread = gateThread(slowAtFirst, { saved: 1_500, standing: 60_000 });
	await expect(thread.ask('/', new Map([[at, null]]))).resolves.toEqual([]);
});

test('a thread that breaks is replaced', async () => {
	const broken = new URL('data:text/javascript,throw new Error("no")');
	const thread = gateThread(broken, { saved: 5_000, standing: 5_000 });
	await expect(thread.ask('/', new Map())).rejects.toThrow('no');
	await expect(thread.ask('/', new Map())).rejects.toThrow('no');
});

test('it says what the build says', async () => {
	const root = contentFolder({ [at]: goodNotice.replace(/title: .*\n/, '') });
	const found = await gate.ask(root, new Map());
	expect(found.map(({ message }) => message)).toEqual(['缺少“标题”，请写 2 到 80 个字']);
	await expect(gate.ask(root, new Map([[at, null]]))).resolves.toEqual([]);
});
