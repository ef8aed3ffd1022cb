/** A thread that ends its process when the reading of one file takes too much of the machine. */
import { parentPort, workerData } from 'node:worker_threads';

interface Limits {
	milliseconds: number;
	bytes: number;
}

const { milliseconds, bytes } = workerData as Limits;
let began = Date.now();

parentPort?.on('message', () => {
	began = Date.now();
});

setInterval(() => {
	if (Date.now() - began > milliseconds || process.memoryUsage.rss() > bytes)
		process.kill(process.pid, 'SIGKILL');
}, 50);
