/** How the server answers: JSON, never kept, and a Chinese sentence for whatever was not done. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from './protocol.ts';
import { RequestError } from './request-error.ts';

const headers = {
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cache-Control': 'no-store',
	'Referrer-Policy': 'no-referrer',
	'X-Robots-Tag': 'noindex',
};

export function say(response: ServerResponse, status: number, body: unknown): void {
	const text = JSON.stringify(body);
	response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(text);
}

/** The words for what went wrong; what is no refusal is a fault of ours and goes to the terminal. */
function refusalOf(error: unknown): { status: number; refusal: Refusal } {
	if (error instanceof RequestError) return error;
	console.error(error);
	const message =
		'服务器出了差错，没有做完。请先把写好的内容复制下来，再试一次；还不行就告诉技术人员。';
	return { status: 500, refusal: { error: 'broken', message } };
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	const { status, refusal } = refusalOf(error);
	// What is still coming of an unwanted body is not read for long.
	response.setHeader('Connection', 'close');
	if (refusal.seconds !== undefined) response.setHeader('Retry-After', refusal.seconds);
	say(response, status, refusal);
	if (request.complete) return;
	request.resume();
	const timer = setTimeout(() => request.destroy(), 2_000);
	request.once('close', () => clearTimeout(timer));
}

/** Answers by `act`; whatever it throws is said. */
export function answering(
	request: IncomingMessage,
	response: ServerResponse,
	act: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): void {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	act(request, response).catch((error: unknown) => refuse(request, response, error));
}
