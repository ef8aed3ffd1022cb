/** Puts files into the library, in one version: each prepared and sent by itself, one that is refused holds up none. */
import type { Marks } from '../pictures/marks.ts';
import { named, prepared } from '../pictures/upload.ts';
import { sendFile } from '../saving/send-media.ts';
import { ask } from '../server/client/ask.ts';
import { RefusalError } from '../server/client/refusal-error.ts';
import type { Saved } from '../server/protocol.ts';
import { nameOf } from './use-library.ts';

interface Ready {
	path: string;
	sent: string;
}

export interface Outcome {
	/** How many lie there now. */
	added: number;
	/** Sentences, each of one file. */
	failed: string[];
	/** How many photos told of a place, which is gone. */
	places: number;
	/** Names of those that say that artificial intelligence made them. */
	byAi: string[];
	/** What the server said besides. */
	notice?: string | undefined;
}

interface Place {
	/** `content/media/notices` */
	folder: string;
	author: string;
	/** Names that are there already. */
	taken: readonly string[];
}

type Progress = (done: number) => void;

/** A refused one goes, and the rest is saved without it. */
async function saveAll(ready: readonly Ready[], author: string, failed: string[]) {
	let left = ready;
	let saved: Saved | undefined;
	while (left.length > 0 && !saved) {
		const media = left.map(({ path, sent }) => ({ path, sent }));
		try {
			saved = await ask('save', { author, what: '上传', media });
		} catch (error) {
			const about = error instanceof RefusalError ? error.refusal.media : undefined;
			if (!(error instanceof RefusalError)) throw error;
			failed.push(error.message);
			left = about === undefined ? [] : left.filter(({ path }) => path !== about);
		}
	}
	return { added: saved ? left.length : 0, notice: saved?.notice };
}

export async function addToLibrary(
	files: readonly File[],
	{ folder, author, taken }: Place,
	progress: Progress,
): Promise<Outcome> {
	const failed: string[] = [];
	const ready: Ready[] = [];
	const marked: { name: string; marks: Marks }[] = [];
	for (const [place, file] of files.entries()) {
		progress(place);
		const result = await prepared(file);
		if (typeof result === 'string') failed.push(result);
		else {
			const kept = named(result.file, [...taken, ...ready.map(({ path }) => nameOf(path))]);
			const sent = await sendFile(kept).catch((error: unknown) => {
				failed.push(`“${file.name}”没有传上去：${error instanceof Error ? error.message : ''}`);
			});
			if (sent) {
				ready.push({ path: `${folder}/${kept.name}`, sent });
				marked.push({ name: file.name, marks: result.marks });
			}
		}
	}
	progress(files.length);
	const places = marked.filter(({ marks }) => marks.place).length;
	const byAi = marked.filter(({ marks }) => marks.ai !== undefined).map(({ name }) => name);
	return { ...(await saveAll(ready, author, failed)), failed, places, byAi };
}
