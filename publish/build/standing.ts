/**
 * Builds of `npm start`, in a process of their own, so that a fault there never ends the server. It is started ahead
 * and stays: with code, templates and content known, a build only looks for what has changed.
 */
import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { setPriority } from 'node:os';

export interface BuildResult {
	published: boolean;
	/** What the build said when it did not publish, in Chinese. */
	said: string;
}

export interface Standing {
	/** Module and arguments: it says when it is ready, and builds at each message and answers with the result. */
	command: [module: string, ...given: string[]];
	/** Of all that the process reads but once; one that read something else is not used. */
	print: () => string;
}

export interface StandingBuilder {
	build: () => Promise<BuildResult>;
	/** Starts the process, unless one stands that may be used or is building. */
	prepare: () => void;
	/** Resolves when the process that stands has loaded all it can; at once, where none does. */
	ready: () => Promise<void>;
	/** Ends the process that stands. */
	end: () => void;
}

interface Standee {
	child: ChildProcess;
	print: string;
	/** Resolves too when it ends. */
	ready: Promise<void>;
}

/** What the process that stands says of a build. */
export interface Answer extends BuildResult {
	/** It ends now, and another must build next. */
	last: boolean;
}

const died: Answer = { published: false, said: '', last: true };

/**
 * Stands for days beside a small server: it gives back what pictures took (glibc keeps as many heaps as there were
 * threads), and throws away young objects sooner. At the sample from nothing 305 MB instead of 610, afterwards 174
 * instead of 334 (measured).
 */
export const sparing = (): Pick<ForkOptions, 'env' | 'execArgv'> => ({
	env: { ...process.env, MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' },
	execArgv: [...process.execArgv, '--max-semi-space-size=4'],
});

/** A third of the processor, where others want it too. */
const behind = 5;

function begin({ command: [module, ...given], print }: Standing): Standee {
	// Asked before the process reads: what changes meanwhile shows as a difference.
	const before = print();
	const child = fork(module, given, sparing());
	// Whoever saves or reads goes first.
	if (child.pid !== undefined) setPriority(child.pid, behind);
	const ready = new Promise<void>((done) => {
		child.on('message', (message) => message === 'ready' && done());
		child.once('exit', () => done());
		// Where it could not be started.
		child.once('error', () => done());
	});
	return { child, print: before, ready };
}

function answerOf(child: ChildProcess): Promise<Answer> {
	return new Promise((done) => {
		const end = () => done(died);
		const hear = (message: unknown) => {
			if (message === 'ready') return;
			child.off('message', hear);
			child.off('exit', end);
			done(message as Answer);
		};
		child.on('message', hear);
		child.once('exit', end);
		// Should it end before it hears this, `end` says so.
		child.send('build', (error) => error && end());
	});
}

export function standingBuilder(standing: Standing): StandingBuilder {
	let standee: Standee | undefined;
	let building = false;

	/** The one that stands, if it is alive and has read what there is now; otherwise a new one. */
	function usable(): Standee {
		if (standee?.child.connected && standee.print === standing.print()) return standee;
		standee?.child.kill();
		standee = begin(standing);
		return standee;
	}

	async function build(): Promise<BuildResult> {
		building = true;
		try {
			const { last, ...result } = await answerOf(usable().child);
			if (last) standee = undefined;
			return result;
		} finally {
			building = false;
		}
	}

	return {
		build,
		prepare: () => {
			if (!building) usable();
		},
		ready: () => standee?.ready ?? Promise.resolve(),
		end: () => void standee?.child.kill(),
	};
}
