/** git that speaks to another machine: it asks nobody anything, and ends with all it has started when that machine says nothing. */
import { spawn } from 'node:child_process';
import { gitEnvironment, gitSettings, type GitAnswer } from './git.ts';

export interface AwayOptions {
	/** Settings for this run: `http.lowSpeedTime=60`. */
	settings: readonly string[];
	/** What ssh is started as. */
	ssh: string;
	/** Without a word for so long it is ended. Milliseconds. */
	silence: number;
	/** It is ended however much it says. Milliseconds. */
	longest: number;
}

export interface AwayAnswer extends Omit<GitAnswer, 'out' | 'stopped'> {
	out: string;
	/** It was ended: the other side said nothing, or took too long. */
	late: boolean;
}

/** ssh and git's helpers are children of its own: ending git alone would leave them waiting. */
function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
	try {
		if (pid !== undefined) process.kill(-pid, signal);
	} catch {
		// All of them have ended.
	}
}

/** They are of no terminal, so that no Ctrl+C reaches them: they end with us. */
const running = new Set<number>();

function endAll(): void {
	for (const pid of running) endGroup(pid, 'SIGKILL');
}

let isWatched = false;

function watchOurEnd(): void {
	if (isWatched) return;
	isWatched = true;
	process.once('exit', endAll);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.once(signal, () => {
			endAll();
			// As it would have been without us.
			if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
		});
}

/** For its locks to be let go. Milliseconds. */
const grace = 3_000;

/** The other side may say what it likes. Characters. */
const mostSaid = 65_536;

/** @param args name `--progress`, where a long one is to be known from one that hangs */
export function gitAway(
	folder: string,
	args: readonly string[],
	{ settings, ssh, silence, longest }: AwayOptions,
): Promise<AwayAnswer> {
	return new Promise((done) => {
		const own = settings.flatMap((setting) => ['-c', setting]);
		const child = spawn('git', [...gitSettings, ...own, ...args], {
			cwd: folder,
			env: {
				...gitEnvironment('邻里'),
				GIT_SSH_COMMAND: ssh,
				GIT_ASKPASS: '',
				SSH_ASKPASS: '',
				SSH_ASKPASS_REQUIRE: 'never',
			},
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: true,
		});
		const said = { out: '', error: '' };
		let late = false;
		let killing: NodeJS.Timeout | undefined;
		const endIt = () => {
			late = true;
			endGroup(child.pid, 'SIGTERM');
			killing ??= setTimeout(() => endGroup(child.pid, 'SIGKILL'), grace);
		};
		const quiet = setTimeout(endIt, silence);
		const whole = setTimeout(endIt, longest);
		if (child.pid !== undefined) running.add(child.pid);
		watchOurEnd();
		for (const name of ['stdout', 'stderr'] as const)
			child[name].on('data', (chunk: Buffer) => {
				const kind = name === 'stdout' ? 'out' : 'error';
				said[kind] = (said[kind] + chunk.toString()).slice(-mostSaid);
				if (!late) quiet.refresh();
			});
		const finish = (code: number | undefined) => {
			for (const timer of [quiet, whole, killing]) clearTimeout(timer);
			if (child.pid !== undefined) running.delete(child.pid);
			done({ ...said, code, late });
		};
		child.once('error', () => finish(undefined));
		child.once('close', (code) => finish(code ?? undefined));
	});
}
