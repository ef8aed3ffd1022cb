/** How fast the thread that searches is: Chromium slows a page, and may leave its workers as they are. */
import type { Tab } from './chromium.ts';

/** Milliseconds of the same sums, long enough that a slowed thread stands still often. */
const sums = `(() => {
	const begun = performance.now();
	let x = 0;
	for (let round = 0; round < 3; round += 1)
		for (let i = 0; i < 3e7; i += 1) x = (x + i * 7) | 0;
	return performance.now() - begun + 0 * x;
})()`;

const inWorker = `new Promise((done) => {
	const worker = new Worker('data:text/javascript,' + encodeURIComponent(${JSON.stringify(`postMessage(${sums})`)}));
	worker.onmessage = ({ data }) => done(data);
})`;

/** The least of three, which other programs lengthen least. */
export async function least(tab: Tab, worker: boolean): Promise<number> {
	const times: number[] = [];
	while (times.length < 3) times.push(await tab.evaluate<number>(worker ? inWorker : sums));
	return Math.min(...times);
}
