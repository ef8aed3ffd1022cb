/**
 * Builds of `npm start`, each in a process of its own, so that a fault there never ends the server. The next one
 * is started ahead and waits with Astro loaded: half of the time of a build is over before it is wanted.
 */
import { fork, type ChildProcess } from 'node:child_process';
import type { BuildResult } from './rebuild.ts';

export interface Standing {
	/** Module and arguments: it waits for a message, builds, and ends with 0 when it published. */
	command: [module: string, ...given: string[]];
	/** Of all that the process reads before it is told to build; one that read something else is not used. */
	print: () => string;
}

export interface StandingBuilder {
	build: () => Promise<BuildResult>;
	/** Starts the next process, unless one waits already or a build goes on, which it would slow down. */
	prepare: () => void;
	/** Resolves when the process that waits has loaded all but the content; at once, where none waits. */
	ready: () => Promise<void>;
}

interface Waiting {
	child: ChildProcess;
	print: string;
	ended: Promise<BuildResult>;
	/** Resolves too when it ends. */
	ready: Promise<void>;
}

export function standingBuilder({ command: [module, ...given], print }: Standing): StandingBuilder {
	let waiting: Waiting | undefined;
	let building = false;

	function begin(): Waiting {
		// Asked before the process reads: what changes meanwhile shows as a difference.
		const before = print();
		const child = fork(module, given, { stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
		let said = '';
		child.stderr?.on('data', (chunk: Buffer) => {
			process.stderr.write(chunk);
			said = (said + chunk.toString()).slice(-2_000);
		});
		const ended = new Promise<BuildResult>((done) => {
			child.on('close', (code) => done({ published: code === 0, said: said.trim() }));
			child.on('error', (error) => {
				if (child.pid === undefined) done({ published: false, said: String(error) });
			});
		});
		const ready = new Promise<void>((done) => {
			// `Ready` is all it says.
			child.once('message', () => done());
			void ended.then(() => done());
		});
		return { child, print: before, ended, ready };
	}

	/** The one that waits, if it is alive and has read what there is now. */
	function taken(): Waiting | undefined {
		const ready = waiting;
		waiting = undefined;
		if (!ready?.child.connected) return undefined;
		if (ready.print === print()) return ready;
		ready.child.kill();
		return undefined;
	}

	async function build(): Promise<BuildResult> {
		building = true;
		try {
			const { child, ended } = taken() ?? begin();
			// Should it end before it hears this, `ended` says so.
			child.send('build', () => undefined);
			return await ended;
		} finally {
			building = false;
		}
	}

	function prepare(): void {
		if (!building) waiting ??= begin();
	}

	return { build, prepare, ready: () => waiting?.ready ?? Promise.resolve() };
}
