/** The loopback server behind the editor: `POST /admin/api/<action>`, as `admin/server/protocol.ts` says. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Action, Refusal } from './protocol.ts';
import type { Content } from '../../src/gate/reading/content.ts';
import { answer } from './actions.ts';
import { guardAction } from './guard.ts';
import type { CheckedContent } from './content-store.ts';
import { asksForMedia, sendMedia } from './reading/media-bytes.ts';
import { recover } from './saving/recover.ts';
import { RequestError, refused } from './request-error.ts';
import { readJson, type BodyLimits } from './request-body.ts';
import { asked, isAction } from './requests.ts';
import { contextFor, type EditorOptions } from './set-up.ts';

export interface EditorServer {
	/** Finishes what a killed server had begun; nothing is answered before. */
	ready: Promise<string[]>;
	/** Reads the content in the background, so that the first list is quick. */
	warm: () => Promise<void>;
	/** Told when a file has changed by another hand. */
	outdate: () => void;
	/** The content as it is now. */
	content: () => Content;
	/** The same with what the build says of it. */
	checked: () => Promise<CheckedContent>;
	/** @returns false when the address is not the editor's */
	handle: (request: IncomingMessage, response: ServerResponse) => boolean;
}

const limits: BodyLimits = { bytes: 34 * 2 ** 20, milliseconds: 60_000 };
const headers = {
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cache-Control': 'no-store',
	'Referrer-Policy': 'no-referrer',
	'X-Robots-Tag': 'noindex',
};

function say(response: ServerResponse, status: number, body: unknown): void {
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
	say(response, status, refusal);
	if (request.complete) return;
	request.resume();
	const timer = setTimeout(() => request.destroy(), 2_000);
	request.once('close', () => clearTimeout(timer));
}

export function editorServer(options: EditorOptions): EditorServer {
	const context = contextFor(options);
	const ready = context.inTurn(() => recover(context));
	const bodyLimits = { ...limits, ...options.limits };

	async function act(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = request.url ?? '';
		if (asksForMedia(url)) return sendMedia(context.root, request, response);
		guardAction(request);
		const action = url.slice('/admin/api/'.length);
		if (!isAction(action)) throw refused('没有这个操作。请刷新编辑页面再试。', 404);
		const given = await readJson(request, bodyLimits);
		await ready;
		say(response, 200, await answer(context, action, asked<Action>(action, given)));
	}

	function handle(request: IncomingMessage, response: ServerResponse): boolean {
		if (!request.url?.startsWith('/admin/api/')) return false;
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		act(request, response).catch((error: unknown) => refuse(request, response, error));
		return true;
	}

	return {
		ready,
		handle,
		outdate: context.store.outdate,
		content: () => context.store.content(),
		checked: () => context.store.checked(),
		warm: async () => {
			await Promise.all([context.store.warm(), context.changes.known(0)]);
		},
	};
}
