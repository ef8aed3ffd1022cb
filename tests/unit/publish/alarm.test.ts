/** An alarm keeps to the wall clock: a machine that slept, a clock that was set, a day far off. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { alarm, lookAtLeast } from '../../../publish/alarm.ts';

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-11-22T15:59:00Z') });
});
afterEach(() => {
	vi.useRealTimers();
});

const midnight = Date.parse('2026-11-22T16:00:00Z');

test('it rings once, at its time', () => {
	const ring = vi.fn();
	alarm(ring).set(midnight);
	vi.advanceTimersByTime(59_999);
	expect(ring).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(ring).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(24 * 3_600_000);
	expect(ring).toHaveBeenCalledTimes(1);
});

test('a machine that slept over midnight hears it soon after it wakes', () => {
	const ring = vi.fn();
	alarm(ring).set(midnight);
	vi.advanceTimersByTime(10_000);
	// Its timers stood still meanwhile, the clock did not.
	vi.setSystemTime(midnight + 8 * 3_600_000);
	vi.advanceTimersByTime(lookAtLeast);
	expect(ring).toHaveBeenCalledTimes(1);
});

test('a clock that is set back does not ring before its time', () => {
	const ring = vi.fn();
	alarm(ring).set(midnight);
	vi.advanceTimersByTime(30_000);
	vi.setSystemTime(midnight - 600_000);
	vi.advanceTimersByTime(599_999);
	expect(ring).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(ring).toHaveBeenCalledTimes(1);
});

test('a day a year off is waited for (a timer of Node would ring at once)', () => {
	const ring = vi.fn();
	alarm(ring).set(Date.now() + 365 * 24 * 3_600_000);
	vi.advanceTimersByTime(24 * 3_600_000);
	expect(ring).not.toHaveBeenCalled();
});

test('set anew, the time before is forgotten', () => {
	const ring = vi.fn();
	const { set } = alarm(ring);
	set(midnight);
	set(midnight + 3_600_000);
	vi.advanceTimersByTime(3_600_000);
	expect(ring).not.toHaveBeenCalled();
	vi.advanceTimersByTime(60_000);
	expect(ring).toHaveBeenCalledTimes(1);
});
