/** Each action of the protocol and what does it. Those that write wait for their turn. */
import type { Action, Actions } from './protocol.ts';
import { entries, history, info, media, read, version } from './reading/reading.ts';
import { copies, copy, forgetCopy, keep, madeGood, present } from './autosave/autosave.ts';
import { codesOf } from './codes.ts';
import { pageCodes } from './page-codes.ts';
import { bin } from './reading/bin.ts';
import { list, todo } from './reading/lists.ts';
import { personal } from './reading/personal.ts';
import { look } from './saving/look.ts';
import { library } from './reading/library.ts';
import { discard } from './saving/discard.ts';
import { saveAll } from './saving/many/save-all.ts';
import { remove, save, withStanding } from './saving/save.ts';
import { takeOut } from './saving/many/take-out.ts';
import { keepSent } from './saving/sent-media.ts';
import type { EditorContext } from './context.ts';
import type { Asker } from './door.ts';

type Handler<A extends Action> = (
	context: EditorContext,
	ask: Actions[A]['ask'],
	asker: Asker,
) => Actions[A]['answer'] | Promise<Actions[A]['answer']>;

const handlers: { [A in Action]: Handler<A> } = {
	info: (context, _ask, asker) => info(context, asker),
	who: (_context, _ask, { name, id, login, accounts, deeds }) => ({
		...(name === undefined || id === undefined || login === undefined ? {} : { name, id, login }),
		...(accounts ? { accounts } : {}),
		...(deeds ? { may: [...deeds] } : {}),
	}),
	list: (context, query, asker) => list(context, query, asker),
	todo: (context, _ask, asker) => todo(context, asker),
	bin: (context) => bin(context),
	personal: (context) => personal(context),
	entries: (context, { collection }) => entries(context, collection),
	read: (context, { path }, asker) => read(context, path, asker),
	look,
	codes: (context, { names, taken, forPage }) => ({
		codes: forPage ? pageCodes(context, names) : codesOf(names, taken),
	}),
	send: async ({ room }, { content }) => ({ sent: await keepSent(room, content) }),
	save: async (context, request, asker) => {
		const saved = await context.inTurn(() => save(context, request, asker));
		await madeGood(context, request, asker);
		return withStanding(context, request, asker, saved);
	},
	saveAll: (context, request, asker) => context.inTurn(() => saveAll(context, request, asker)),
	remove: (context, request, asker) => context.inTurn(() => remove(context, request, asker)),
	takeOut: (context, request, asker) =>
		request.sure
			? context.inTurn(() => takeOut(context, request, asker))
			: takeOut(context, request, asker),
	keep,
	copies,
	copy,
	forget: forgetCopy,
	present,
	media: (context, { folder }) => media(context, folder),
	library: (context) => library(context),
	discard: (context, request, asker) => context.inTurn(() => discard(context, request, asker)),
	history: (context, { path }) => history(context, path),
	version,
	status: ({ site }) => site.status(),
};

export async function answer<A extends Action>(
	context: EditorContext,
	action: A,
	ask: Actions[A]['ask'],
	asker: Asker,
): Promise<Actions[A]['answer']> {
	return await handlers[action](context, ask, asker);
}
