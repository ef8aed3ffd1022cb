/** One question to the server. */
import type { Action, Actions, Refusal } from '../protocol.ts';
import { RefusalError } from './refusal-error.ts';
import { nextSignIn, ownHeader, signedInAgain } from './session.ts';

const noServer: Refusal = {
	error: 'broken',
	message:
		'连不上编辑部的服务，您写的还在这一页，没有丢。请看看网络；在自己电脑上用的，看看启动编辑部的那个窗口是不是关了。好了以后再试一次',
};

/** @param action below `/admin/api/` @throws RefusalError with a Chinese sentence */
export async function post(action: string, question: unknown): Promise<unknown> {
	const response = await fetch(`/admin/api/${action}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', ...ownHeader() },
		body: JSON.stringify(question),
	}).catch(() => undefined);
	if (!response) throw new RefusalError(noServer);
	const answer: unknown = await response.json().catch(() => undefined);
	if (response.ok && answer !== undefined) return answer;
	throw new RefusalError(isRefusal(answer) ? answer : noServer);
}

/** What the desk asks again and again by itself opens nothing over the form: the next press of a button does. */
const quiet: readonly Action[] = ['status', 'who', 'keep', 'copies', 'forget', 'present'];
const pressed: readonly Action[] = ['save', 'saveAll', 'remove'];

const findsNobody = (error: unknown) =>
	error instanceof RefusalError && error.refusal.error === 'session';

/** Where nobody is signed in any more the same is asked again once its person is. @throws RefusalError with a Chinese sentence */
export async function ask<A extends Action>(
	action: A,
	question: Actions[A]['ask'],
): Promise<Actions[A]['answer']> {
	try {
		return (await post(action, question)) as Actions[A]['answer'];
	} catch (error) {
		if (quiet.includes(action) || !findsNobody(error)) throw error;
		if (!(await signedInAgain(pressed.includes(action)))) throw error;
		return ask(action, question);
	}
}

/** Of what the desk reads by itself: where nobody is signed in any more it waits. @throws RefusalError with a Chinese sentence */
export async function askBehind<A extends Action>(
	action: A,
	question: Actions[A]['ask'],
): Promise<Actions[A]['answer']> {
	try {
		return (await post(action, question)) as Actions[A]['answer'];
	} catch (error) {
		if (!findsNobody(error)) throw error;
		await nextSignIn();
		return askBehind(action, question);
	}
}

function isRefusal(value: unknown): value is Refusal {
	return typeof value === 'object' && value !== null && 'message' in value && 'error' in value;
}

/** Address of a picture or attachment as it stands in `content/media/`. */
export function mediaAddress(path: string): string {
	return `/admin/api/media/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Of a picture as lists show it: some kilobytes. */
export const smallAddress = (path: string) => `${mediaAddress(path)}?small`;
