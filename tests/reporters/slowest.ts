/** The ten slowest tests of a run, over all its runners: each writes what it took, and the last step prints. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const kept = resolve('.cache/test-times.jsonl');

interface Took {
	/** `tests/editor/pictures.spec.ts > a photo is turned upright`. */
	test: string;
	seconds: number;
}

/** Notes what a test took. */
export function note(file: string, title: string, milliseconds: number): void {
	mkdirSync(dirname(kept), { recursive: true });
	const took: Took = { test: `${file} > ${title}`, seconds: milliseconds / 1000 };
	appendFileSync(kept, `${JSON.stringify(took)}\n`);
}

function printAndForget(): void {
	if (!existsSync(kept)) return;
	const all = readFileSync(kept, 'utf8').trim().split('\n');
	const slowest = all
		.map((line) => JSON.parse(line) as Took)
		.sort((a, b) => b.seconds - a.seconds)
		.slice(0, 10);
	console.log(`\n${all.length} 个测试里最慢的：`);
	for (const { seconds, test } of slowest)
		console.log(`${seconds.toFixed(1).padStart(6)} 秒  ${test}`);
	// For who looks for what makes the tests slow.
	renameSync(kept, resolve('.cache/test-times-last.jsonl'));
}

if (import.meta.main) printAndForget();
