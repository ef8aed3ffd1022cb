/** Where pictures are drawn: a few at a time, in workers that go when nothing waits; on the page where there are none. */
import { drawn, type Drawn } from './draw.ts';

/** Each holds a decoded photo, fifty megabytes of a phone's: more at once would end the page of a small one. */
const atOnce = (navigator as { deviceMemory?: number }).deviceMemory === 1 ? 1 : 2;
/** A photo that takes longer is drawn on the page. Milliseconds. */
const patience = 60_000;

const waiting: (() => void)[] = [];
const idle: Worker[] = [];
let working = 0;

/** None where the browser has none, or cannot draw in it. */
function workerFor(): Worker | undefined {
	if (typeof OffscreenCanvas === 'undefined') return undefined;
	const rested = idle.pop();
	if (rested) return rested;
	try {
		return new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' });
	} catch {
		return undefined;
	}
}

/** @throws when the worker does not answer */
function drawnBy(worker: Worker, file: File): Promise<Drawn | string> {
	return new Promise((done, fail) => {
		const timer = setTimeout(() => fail(new Error('patience')), patience);
		const end = (act: () => void) => {
			clearTimeout(timer);
			worker.onmessage = worker.onerror = null;
			act();
		};
		worker.onmessage = ({ data }: MessageEvent<Drawn | string>) => end(() => done(data));
		worker.onerror = () => end(() => fail(new Error('worker')));
		worker.postMessage(file);
	});
}

async function drawnSomewhere(file: File): Promise<Drawn | string> {
	const worker = workerFor();
	if (!worker) return drawn(file);
	try {
		const result = await drawnBy(worker, file);
		idle.push(worker);
		return result;
	} catch {
		worker.terminate();
		return drawn(file);
	}
}

/** The picture to keep with a small one, or a sentence that says why not. @param begin its turn has come: whether it is still wanted */
export async function draw(file: File, begin: () => boolean): Promise<Drawn | string> {
	if (working >= atOnce) await new Promise<void>((go) => waiting.push(go));
	working += 1;
	try {
		return begin() ? await drawnSomewhere(file) : `“${file.name}”没有放进来`;
	} finally {
		working -= 1;
		const next = waiting.shift();
		if (next) next();
		else if (working === 0) for (const worker of idle.splice(0)) worker.terminate();
	}
}
