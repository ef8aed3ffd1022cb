/** One question of the first run to the server. */
import { post } from '../server/client/ask.ts';
import type { FirstRunAction, FirstRunActions } from '../server/first-run/protocol.ts';

/** @throws RefusalError with a Chinese sentence */
export async function ask<A extends FirstRunAction>(
	action: A,
	question: FirstRunActions[A]['ask'],
): Promise<FirstRunActions[A]['answer']> {
	return (await post(`first-run/${action}`, question)) as FirstRunActions[A]['answer'];
}

/** Milliseconds. */
const between = 700;

/** Tries: two minutes, in which the slowest machine has begun. */
const patience = 170;

/** The server begins anew once the content stands there. @returns when it answers again @throws when it does not */
export async function begunAnew(): Promise<void> {
	for (let tried = 0; tried < patience; tried += 1) {
		await new Promise((done) => setTimeout(done, between));
		const answer = await fetch('/admin/api/first-run/look', {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: '{}',
		}).catch(() => undefined);
		// In an office the one that begins anew knows no first run, and asks who it is.
		if (answer && answer.status !== 502 && answer.status !== 503) {
			const told = (await answer.json().catch(() => ({}))) as { stage?: string };
			if (told.stage !== 'asking') return;
		}
	}
	throw new Error(
		'网站建好了，填的都在，只是程序还没有重新打开。请过一会儿刷新这一页；还打不开，就告诉照看服务器的人。',
	);
}
