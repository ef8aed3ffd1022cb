/** One question to the local server. */
import type { Action, Actions, Refusal } from '../protocol.ts';
import { RefusalError } from './refusal-error.ts';

const noServer: Refusal = {
	error: 'broken',
	message:
		'连不上本机的服务，您写的还在这一页，没有丢。请看看运行 npm start 的窗口是不是关了，重新打开后再点一次保存',
};

/** @throws RefusalError with a Chinese sentence */
export async function ask<A extends Action>(
	action: A,
	question: Actions[A]['ask'],
): Promise<Actions[A]['answer']> {
	const response = await fetch(`/admin/api/${action}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(question),
	}).catch(() => undefined);
	if (!response) throw new RefusalError(noServer);
	const answer: unknown = await response.json().catch(() => undefined);
	if (response.ok && answer !== undefined) return answer as Actions[A]['answer'];
	throw new RefusalError(isRefusal(answer) ? answer : noServer);
}

function isRefusal(value: unknown): value is Refusal {
	return typeof value === 'object' && value !== null && 'message' in value && 'error' in value;
}

/** Address of a picture or attachment as it stands in `content/media/`. */
export function mediaAddress(path: string): string {
	return `/admin/api/media/${path.split('/').map(encodeURIComponent).join('/')}`;
}
