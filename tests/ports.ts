/** Ports for the servers of tests: no two the same, and none that the system gives to a connection in between. */
import { createServer } from 'node:net';

/** Below what Linux, macOS and Windows give away by themselves (32768 and up, 49152 and up), clear of our previews. */
const [lowest, count] = [12_000, 18_000];
/** Each process begins elsewhere and goes on from there, so that it never has one twice. */
let next = (process.pid * 97) % count;

const isFree = (port: number) =>
	new Promise<boolean>((done) => {
		const probe = createServer().once('error', () => done(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
	});

export async function freePort(): Promise<number> {
	for (let tries = 0; tries < 200; tries += 1) {
		const port = lowest + next;
		next = (next + 1) % count;
		if (await isFree(port)) return port;
	}
	throw new Error('没有空着的端口');
}
