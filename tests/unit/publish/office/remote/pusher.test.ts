/** One push at a time, the newest state last, and again by itself after a failure. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pusher } from '../../../../../publish/office/remote/pusher.ts';
import type { RemoteState } from '../../../../../publish/office/remote/state.ts';

const state = (why: string | null): RemoteState => ({ at: null, pushed: null, why, fork: null });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('thirty saves while one is under way are one more push', async () => {
	let free = () => {};
	let under = 0;
	let begun = 0;
	const one = pusher(
		async () => {
			begun += 1;
			under += 1;
			expect(under).toBe(1);
			await new Promise<void>((done) => (free = done));
			under -= 1;
			return state(null);
		},
		() => undefined,
	);
	one.push();
	for (let count = 0; count < 30; count += 1) one.push();
	free();
	await vi.advanceTimersByTimeAsync(0);
	expect(begun).toBe(2);
	free();
	await one.idle();
	expect(begun).toBe(2);
	one.push();
	expect(begun).toBe(3);
	free();
	await one.idle();
});

test('after a failure it tries again, less and less often; after a success no more', async () => {
	let why: string | null = '连不上';
	const told = vi.fn();
	const one = pusher(() => Promise.resolve(state(why)), told);
	one.push();
	await one.idle();
	await vi.advanceTimersByTimeAsync(5 * 60_000);
	expect(told).toHaveBeenCalledTimes(2);
	await vi.advanceTimersByTimeAsync(10 * 60_000);
	expect(told).toHaveBeenCalledTimes(3);
	why = null;
	await vi.advanceTimersByTimeAsync(20 * 60_000);
	expect(told).toHaveBeenCalledTimes(4);
	await vi.advanceTimersByTimeAsync(24 * 3_600_000);
	expect(told).toHaveBeenCalledTimes(4);
	one.end();
});

test('what is thrown is said, and the next one goes', async () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	let count = 0;
	const one = pusher(
		() => {
			count += 1;
			return count === 1 ? Promise.reject(new Error('磁盘满了')) : Promise.resolve(undefined);
		},
		() => undefined,
	);
	one.push();
	await one.idle();
	one.push();
	await one.idle();
	expect(count).toBe(2);
	expect(said).toHaveBeenCalledOnce();
	said.mockRestore();
});
