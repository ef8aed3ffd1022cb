/** Each action of the protocol and what does it. Those that write wait for their turn. */
import type { Action, Actions } from './protocol.ts';
import { entries, history, info, media, read, version } from './reading/reading.ts';
import { list, todo } from './reading/lists.ts';
import { remove, save } from './saving/save.ts';
import type { EditorContext } from './context.ts';

type Handler<A extends Action> = (
	context: EditorContext,
	ask: Actions[A]['ask'],
) => Actions[A]['answer'] | Promise<Actions[A]['answer']>;

const handlers: { [A in Action]: Handler<A> } = {
	info,
	list,
	todo,
	entries: (context, { collection }) => entries(context, collection),
	read: (context, { path }) => read(context, path),
	save: (context, request) => context.inTurn(() => save(context, request)),
	remove: (context, request) => context.inTurn(() => remove(context, request)),
	media: (context, { folder }) => media(context, folder),
	history: (context, { path }) => history(context, path),
	version,
	status: ({ site }) => site.status(),
};

export async function answer<A extends Action>(
	context: EditorContext,
	action: A,
	ask: Actions[A]['ask'],
): Promise<Actions[A]['answer']> {
	return await handlers[action](context, ask);
}
