/** Pictures and attachments are sent one by one before the save that names them: how far that is, is told. */
import { ask } from '../server/client/ask.ts';
import { RefusalError } from '../server/client/refusal-error.ts';
import type { Saved, SaveRequest } from '../server/protocol.ts';
import { store } from './store.ts';

/** While files are sent: how many of how many are there. */
export const sending = store<{ done: number; of: number } | undefined>(undefined);

/** What is there already need not go again, should the save be refused for another reason. */
const there = new WeakMap<Blob, string>();

function base64Of(file: Blob): Promise<string> {
	return new Promise((done, fail) => {
		const reader = new FileReader();
		reader.onload = () => done((reader.result as string).replace(/^[^,]*,?/, ''));
		reader.onerror = () => fail(new Error('这个文件读不出来了，请移除后重新选'));
		reader.readAsDataURL(file);
	});
}

/** @returns its hash on the server @throws RefusalError with a Chinese sentence */
export async function sendFile(file: Blob): Promise<string> {
	const known = there.get(file);
	if (known !== undefined) return known;
	const { sent } = await ask('send', { content: await base64Of(file) });
	there.set(file, sent);
	return sent;
}

export interface ToSend {
	path: string;
	file: Blob;
}

/** @throws RefusalError that names the file it is about */
async function sendAll(files: readonly ToSend[]): Promise<{ path: string; sent: string }[]> {
	const media: { path: string; sent: string }[] = [];
	try {
		for (const { path, file } of files) {
			sending.set({ done: media.length, of: files.length });
			const sent = await sendFile(file).catch((error: unknown) => {
				if (!(error instanceof RefusalError)) throw error;
				throw new RefusalError({ ...error.refusal, media: path });
			});
			media.push({ path, sent });
		}
		return media;
	} finally {
		sending.set(undefined);
	}
}

/** Saves with files that are sent before. What the server has let go meanwhile is sent anew, once. @throws RefusalError */
export async function saveWith(
	question: Omit<SaveRequest, 'media'>,
	files: readonly ToSend[],
): Promise<Saved> {
	const media = await sendAll(files);
	try {
		return await ask('save', { ...question, media });
	} catch (error) {
		if (!(error instanceof RefusalError) || error.refusal.error !== 'missing') throw error;
		for (const { file } of files) there.delete(file);
		return ask('save', { ...question, media: await sendAll(files) });
	}
}
