/** The home page in the frame of the first run. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { firstRunServer, homeAddress } from '../../../../../admin/server/first-run/server.ts';

let server: Server | undefined;
afterEach(() => server?.close());

async function homeDrawnBy(drawHome: () => Promise<string>): Promise<Response> {
	const answer = firstRunServer({
		target: join(tmpdir(), 'linli-nothing-here'),
		offered: true,
		kept: join(tmpdir(), 'linli-nothing-kept.json'),
		whence: () => undefined,
		drawHome,
		made: () => undefined,
		now: () => '2026-11-22 09:00',
	});
	server = createServer((request, response) => {
		answer(request, response);
	});
	const { promise, resolve } = Promise.withResolvers<undefined>();
	server.listen(0, '127.0.0.1', () => {
		resolve(undefined);
	});
	await promise;
	const { port } = server.address() as AddressInfo;
	return fetch(`http://127.0.0.1:${port}${homeAddress}`);
}

test('is shown as it was drawn', async () => {
	const answer = await homeDrawnBy(() => Promise.resolve('<p>杏花社区</p>'));
	expect(answer.status).toBe(200);
	expect(await answer.text()).toBe('<p>杏花社区</p>');
});

test('one that cannot be drawn says so in the frame, and the cause to the terminal', async () => {
	const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
	const cause = new Error('EACCES: permission denied');
	const answer = await homeDrawnBy(() => Promise.reject(cause));
	expect(answer.status).toBe(500);
	expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
	expect(await answer.text()).toMatch(/现在画不出来。填的都记下了，请接着填/);
	expect(told).toHaveBeenCalledWith(cause);
	told.mockRestore();
});
