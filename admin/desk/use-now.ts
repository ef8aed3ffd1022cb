/** This minute, for what changes by itself while one looks: a time to publish that comes, an end that passes. */
import { useEffect, useState } from 'react';
import { shanghaiNow } from '../record/moments.ts';

/** Milliseconds. */
const often = 15_000;

export function useNow(): string {
	const [now, setNow] = useState(shanghaiNow);
	useEffect(() => {
		const timer = setInterval(() => setNow(shanghaiNow()), often);
		return () => clearInterval(timer);
	}, []);
	const asked = shanghaiNow();
	// A draw between two ticks knows better.
	return asked > now ? asked : now;
}
