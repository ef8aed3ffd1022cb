/** A server program of a test: it runs until it is told to stop, or until the tests end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

const listens = (port: number, on: string) =>
	new Promise<boolean>((done) => {
		const socket = connect(port, on, () => {
			socket.destroy();
			done(true);
		});
		socket.on('error', () => done(false));
	});

interface Starting {
	/** Of its own, gone when it has ended. */
	folder: string;
	port: number;
	/** An address of this machine; `127.0.0.1` where none is named. */
	on?: string;
	environment?: NodeJS.ProcessEnv;
}

/** @returns ends it; resolves once it listens */
export async function startServer(
	[command = '', ...given]: readonly string[],
	{ folder, port, on = '127.0.0.1', environment }: Starting,
): Promise<() => Promise<void>> {
	const child = spawn(command, given, {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, ...environment },
	});
	running.add(child);
	let said = '';
	child.stderr.on('data', (part: Buffer) => (said += part.toString()));
	const ended = new Promise((done) => child.once('close', done));
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		running.delete(child);
		rmSync(folder, { recursive: true, force: true });
	};
	for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
		if (await listens(port, on)) return stop;
		await wait(50);
	}
	await stop();
	throw new Error(`${command} 没有起来：\n${said}`);
}
