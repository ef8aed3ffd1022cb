/** Files chosen in the form that is open: kept by Decap with the draft until they are saved with it. */
import { persistMedia } from 'decap-cms-core/dist/esm/actions/mediaLibrary';
import { store } from 'decap-cms-core/dist/esm/redux';
import type { List, Map } from 'immutable';
import type { Drawn } from '../pictures/draw.ts';
import { smallAddress } from '../server/client/ask.ts';

interface Added {
	payload?: { path?: string };
}

/** Small ones of this page's pictures, by how entries refer to them. */
const thumbs = new globalThis.Map<string, string>();

/** `/content/media/notices/照片.jpg` → `../media/notices/照片.jpg`, as an entry refers to it. */
export function referenceTo(path: string): string {
	return `..${path.replace(/^\/?content/, '')}`;
}

/** `../../media/notices/照片.jpg` → `content/media/notices/照片.jpg`. */
export const pathOf = (reference: string) =>
	`content/${reference.replace(/^(?:\.\.\/)+/, '').replace(/^\/?content\//, '')}`;

/** Into the draft that is open. @returns how an entry refers to it; undefined where it was not taken, and said so */
export async function keepInDraft({ file, thumb }: Drawn): Promise<string | undefined> {
	const added = (await store.dispatch(persistMedia(file, {}))) as Added | undefined;
	const path = added?.payload?.path;
	if (path === undefined) return undefined;
	const reference = referenceTo(path);
	if (thumb) thumbs.set(reference, URL.createObjectURL(thumb));
	return reference;
}

type DraftFile = Map<string, unknown>;

/** One that came back after a crash has no small one; what is saved lies on the server. */
export function pictureAddress(reference: string): string {
	const known = thumbs.get(reference);
	if (known !== undefined) return known;
	const path = pathOf(reference);
	const files = store.getState().entryDraft.getIn(['entry', 'mediaFiles']) as
		List<DraftFile> | undefined;
	const draft = files?.find(
		(file) => file.get('draft') === true && pathOf(String(file.get('path'))) === path,
	);
	const url = draft?.get('url');
	return typeof url === 'string' ? url : smallAddress(path);
}
