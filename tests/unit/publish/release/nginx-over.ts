/** A real nginx for one test. */
import { onTestFinished } from 'vitest';
import type { Places } from '../../../../publish/release/places.ts';
import { startNginx } from '../../../nginx.ts';

/** Until the test that asks for it is over. @returns where it answers, `http://127.0.0.1:1234` */
export async function nginxOver(places: Places): Promise<string> {
	const { base, stop } = await startNginx(places);
	onTestFinished(stop);
	return base;
}
