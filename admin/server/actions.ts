/** Each action of the protocol and what does it. Those that write wait for their turn. */
import type { Action, Actions } from './protocol.ts';
import { entries, history, info, media, read, version } from './reading/reading.ts';
import { list, todo } from './reading/lists.ts';
import { remove, save } from './saving/save.ts';
import type { Workshop } from './workshop.ts';

type Deed<A extends Action> = (
	shop: Workshop,
	ask: Actions[A]['ask'],
) => Actions[A]['answer'] | Promise<Actions[A]['answer']>;

const deeds: { [A in Action]: Deed<A> } = {
	info,
	list,
	todo,
	entries: (shop, { collection }) => entries(shop, collection),
	read: (shop, { path }) => read(shop, path),
	save: (shop, request) => shop.inTurn(() => save(shop, request)),
	remove: (shop, request) => shop.inTurn(() => remove(shop, request)),
	media: (shop, { folder }) => media(shop, folder),
	history: (shop, { path }) => history(shop, path),
	version,
	status: ({ site }) => site.status(),
};

export async function answer<A extends Action>(
	shop: Workshop,
	action: A,
	ask: Actions[A]['ask'],
): Promise<Actions[A]['answer']> {
	return await deeds[action](shop, ask);
}
