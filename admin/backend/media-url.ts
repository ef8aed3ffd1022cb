/** Addresses of the pictures that stand in `content/media/`, for showing them. */
import { currentBackend } from 'decap-cms-core/dist/esm/backend';
import { store } from 'decap-cms-core/dist/esm/redux';
import { extensionOf, pictureTypes } from '../pictures/kinds.ts';
import { mediaAddress } from './ask.ts';
import { isForge } from './kind.ts';

interface Media {
	getMediaFile: (path: string) => Promise<{ url: string }>;
}

/** As many pictures stay in memory; the one asked for longest ago goes first. */
const most = 200;
/** Path → address, or '' when there is no such file. Oldest first. */
const known = new Map<string, Promise<string>>();
const ready = new Map<string, string>();

async function fetched(path: string): Promise<string> {
	const backend = currentBackend(store.getState().config) as unknown as { implementation: Media };
	return backend.implementation.getMediaFile(path).then(
		({ url }) => url,
		() => '',
	);
}

function letGo(path: string): void {
	const address = ready.get(path);
	if (address) URL.revokeObjectURL(address);
	known.delete(path);
	ready.delete(path);
}

/** `content/media/notices/照片.jpg` → an address to show it from; '' when it cannot be had. */
export function mediaUrl(path: string): Promise<string> {
	if (!isForge) return Promise.resolve(mediaAddress(path));
	const asked = known.get(path) ?? fetched(path);
	known.delete(path);
	known.set(path, asked);
	void asked.then((address) => {
		if (known.get(path) !== asked) return;
		// What could not be had may be there the next time.
		if (address === '') known.delete(path);
		else ready.set(path, address);
	});
	const [oldest] = known.keys();
	if (known.size > most && oldest !== undefined) letGo(oldest);
	return asked;
}

/** A picture's address if it is at hand; else '' now, and `later` is called once it is. */
export function mediaUrlNow(path: string, later: () => void): string {
	if (!isForge) return mediaAddress(path);
	// An attachment is not fetched to be looked at.
	if (!pictureTypes.includes(extensionOf(path))) return '';
	const address = ready.get(path);
	if (address !== undefined) return address;
	void mediaUrl(path).then((found) => {
		if (found !== '') later();
	});
	return '';
}
