/** A correction is written beside what is public, and in its place when it is published. */
import { readEntryFile } from '../record/entry.ts';
import { stageOf } from '../record/stage.ts';
import type { SaveRequest } from '../server/protocol.ts';
import type { OpenedFile } from './opened.ts';
import { revising, revisionPath } from './revising.ts';

const based = (hash: string | undefined) => (hash === undefined ? {} : { base: hash });

/** @param opened what it is written over @param apart it begins a correction */
export function fileToSave(
	path: string,
	raw: string,
	opened: OpenedFile | undefined,
	apart: boolean | undefined,
): SaveRequest['file'] & object {
	const live = revising.get().get(path);
	if (apart) return { path: revisionPath(path), raw };
	if (!live) return { path, raw, ...based(opened?.hash) };
	if (stageOf(readEntryFile(raw)) !== 'ready')
		return { path: revisionPath(path), raw, ...based(opened?.hash) };
	return { path, raw, ...based(live.hash), ...(opened?.hash ? { revision: opened.hash } : {}) };
}
