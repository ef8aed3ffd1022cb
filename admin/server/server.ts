/** The server behind the editor: `POST /admin/api/<action>`, as `admin/server/protocol.ts` says. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Action } from './protocol.ts';
import type { Content } from '../../src/gate/reading/content.ts';
import { answer } from './actions.ts';
import { answering, say } from './answering.ts';
import type { CheckedContent } from './content-store.ts';
import { ownComputer } from './door.ts';
import { asksForMedia, sendMedia } from './reading/media-bytes.ts';
import { recover } from './saving/recover.ts';
import { refused } from './request-error.ts';
import { asksForSheet, sendSheet } from './sheets.ts';
import { readJson, type BodyLimits } from './request-body.ts';
import { asked, isAction } from './requests.ts';
import { contextFor, type EditorOptions } from './set-up.ts';

export interface EditorServer {
	/** Finishes what a killed server had begun; nothing is answered before. */
	ready: Promise<string[]>;
	/** Reads the content in the background, so that the first list is quick. */
	warm: () => Promise<void>;
	/** Resolves when the save under way has its version, or is owed it. */
	settled: () => Promise<void>;
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
/** @param options without a door of its own it is for whoever sits at this computer */
export function editorServer(options: EditorOptions): EditorServer {
	const context = contextFor(options);
	const ready = context.inTurn(() => recover(context));
	const bodyLimits = { ...limits, ...options.limits };
	const { door = ownComputer } = options;

	async function act(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = request.url ?? '';
		if (asksForMedia(url)) {
			door.admitMedia(request);
			return sendMedia(context.root, request, response);
		}
		if (asksForSheet(url)) {
			door.admitMedia(request);
			await ready;
			return sendSheet({ ...context, draw: options.sheets }, request, response);
		}
		door.guard(request);
		const action = url.slice('/admin/api/'.length);
		if (!isAction(action)) throw refused('没有这个操作。请刷新编辑页面再试。', 404);
		const asker = door.admit(request, action);
		const ask = asked<Action>(action, await readJson(request, bodyLimits));
		await ready;
		const answered = await answer(context, action, ask, asker);
		asker.did(action, ask);
		say(response, 200, answered);
	}

	function handle(request: IncomingMessage, response: ServerResponse): boolean {
		if (!request.url?.startsWith('/admin/api/')) return false;
		answering(request, response, act);
		return true;
	}

	return {
		ready,
		handle,
		settled: () => context.inTurn(() => Promise.resolve()),
		outdate: context.store.outdate,
		content: () => context.store.content(),
		checked: () => context.store.checked(),
		warm: async () => {
			const work = Promise.all([context.store.warm(), context.changes.known(0)]);
			// On a busy machine the gate may take too long: whoever asks for a list then asks it again.
			await work.catch(() => undefined);
		},
	};
}
