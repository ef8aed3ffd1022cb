/** Runs a command and measures it: wall seconds, processor seconds and memory of it and all that it starts (Linux). */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Measured {
	seconds: number;
	/** User and system, of the whole tree. */
	processor: number;
	/** Most memory that all of its processes held at one moment, in bytes. */
	memory: number;
}

/** Ticks of the clock in which Linux counts processor time: 100 a second on every machine in use. */
const ticks = 100;
const pageSize = 4096;
/** Milliseconds between two looks at the memory. */
const pause = 200;

function statOf(id: string): string[] {
	try {
		// The name may hold spaces: fields are counted from after it.
		return readFileSync(`/proc/${id}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
	} catch {
		return [];
	}
}

/** Processor seconds of children that have ended, and of theirs. */
const ofEnded = () => {
	const stat = statOf('self');
	return (Number(stat[13]) + Number(stat[14])) / ticks;
};

/** What a process and all below it hold now. */
export function heldBelow(root: number): number {
	const all = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map((id) => ({ id: Number(id), stat: statOf(id) }));
	const below = Map.groupBy(all, ({ stat }) => Number(stat[1]));
	const sum = (id: number): number =>
		(below.get(id) ?? []).reduce(
			(held, child) => held + Number(child.stat[21] ?? 0) * pageSize + sum(child.id),
			0,
		);
	return sum(root) + Number(statOf(String(root))[21] ?? 0) * pageSize;
}

/** @throws with the command's last words when it fails */
export async function measured(
	program: string,
	given: readonly string[],
	environment: Record<string, string> = {},
): Promise<Measured> {
	const before = ofEnded();
	const begun = performance.now();
	const child = spawn(program, given, {
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (part: Buffer) => (output += part.toString()));
	let memory = 0;
	const look = setInterval(() => {
		if (child.pid !== undefined) memory = Math.max(memory, heldBelow(child.pid));
	}, pause);
	const code = await new Promise<number | null>((done, fail) => {
		child.on('close', done);
		child.on('error', fail);
	}).finally(() => clearInterval(look));
	if (code !== 0) throw new Error(`${program} 没有成功：\n${output.slice(-2_000)}`);
	const seconds = (performance.now() - begun) / 1000;
	return { seconds, processor: ofEnded() - before, memory };
}

export const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** The middle one of several runs, each figure by itself. */
export function medianOf(runs: readonly Measured[]): Measured {
	return {
		seconds: median(runs.map(({ seconds }) => seconds)),
		processor: median(runs.map(({ processor }) => processor)),
		memory: median(runs.map(({ memory }) => memory)),
	};
}

/** Several one after another: their times added, the memory of the one that took most. */
export function sumOf(parts: readonly Measured[]): Measured {
	return {
		seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0),
		processor: parts.reduce((sum, { processor }) => sum + processor, 0),
		memory: Math.max(...parts.map(({ memory }) => memory)),
	};
}
