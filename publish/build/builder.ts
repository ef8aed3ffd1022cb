/** The code that gathers and draws, loaded when it is wanted: it reads the settings while it loads. */
import { siteNow } from '../../src/lib/clock.ts';
import { checked, NotPublished } from './checked.ts';

/** @throws NotPublished where the settings cannot be read: the gate, which does without that code, has then said why */
export async function loadBuilder() {
	try {
		return { ...(await import('./ready.ts')), ...(await import('./site.ts')) };
	} catch (error) {
		checked(new Map(), siteNow(process.env['SITE_NOW']));
		throw error;
	}
}

/** @returns what to say to staff of a build that did not publish; the system's own words are for the terminal */
export function saidOf(error: unknown): string {
	if (error instanceof NotPublished) return error.message;
	console.log(error);
	return '没有生成成功，原来的网站没有动。请告诉技术人员，原因写在终端里。';
}
