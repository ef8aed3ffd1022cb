/** Peak memory of programs that this one starts, as Linux tells it. */
import { readFileSync, readdirSync } from 'node:fs';

function statusOf(id: string): string {
	try {
		return readFileSync(`/proc/${id}/status`, 'utf8');
	} catch {
		return '';
	}
}

/** Kilobytes of one line of a process's status. */
const field = (status: string, name: string) =>
	Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);

function childPeak(): number {
	const statuses = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map(statusOf)
		.filter((status) => field(status, 'PPid') === process.pid && /^Name:\s*pagefind/m.test(status));
	return Math.max(0, ...statuses.map((status) => field(status, 'VmHWM') * 1024));
}

/** The work's result and the most memory any Pagefind below this process used, in bytes; 0 where it cannot be known. */
export async function watched<T>(work: () => Promise<T>): Promise<{ result: T; memory: number }> {
	if (process.platform !== 'linux') return { result: await work(), memory: 0 };
	let memory = 0;
	const look = setInterval(() => (memory = Math.max(memory, childPeak())), 100);
	try {
		return { result: await work(), memory };
	} finally {
		clearInterval(look);
	}
}
