/** Saving an article: change what the button means, check, hand over; what fails puts everything back. */
import { useState } from 'react';
import { List, Map, fromJS } from 'immutable';
import { localBackend } from '../decap/backend.ts';
import type { EditorProps } from '../decap/editor-props.ts';
import { underWay } from '../pictures/incoming.ts';
import { takenOut } from '../pictures/take-out.ts';
import type { Definition } from '../record/definitions.ts';
import { readEntryFile, type Data } from '../record/entry.ts';
import { hides } from '../record/standing.ts';
import { textOf } from '../record/text-of.ts';
import { announce } from '../saving/announcement.ts';
import { withCodes } from '../saving/codes.ts';
import { makePageCode } from '../saving/page-code.ts';
import {
	brokenFault,
	complaintFaults,
	refusalFaults,
	underWayFaults,
	type Fault,
} from '../saving/faults.ts';
import { followSave, keepPublication, publications } from '../saving/publishing.ts';
import { Save } from '../saving/save.ts';
import type { SaveOptions, Saving } from '../saving/saving.ts';
import { leavePlace } from './same-place.ts';
import { withReviews, type About } from './signing.ts';

/** Immutable as Decap keeps it → plain. */
export function dataOf(editor: EditorProps): Data {
	const data = editor.entry.get('data');
	return Map.isMap(data) ? data.toJS() : {};
}

/** Of what was sent; nothing of a page of settings. */
const bodyOf = (sent: string) =>
	sent.startsWith('---') ? textOf(readEntryFile(sent)['body']) : '';

/** Why nothing was saved; it is of the article it was said of, and of no other. */
interface Stopped extends Pick<Saving, 'faults' | 'refusal' | 'hiding'> {
	at: string;
}

const nothing: Omit<Stopped, 'at'> = { faults: [], refusal: undefined, hiding: undefined };

export function useSaving(editor: EditorProps, definition: Definition): Saving {
	const [busy, setBusy] = useState(false);
	const path = textOf(editor.entry.get('path'));
	// A new article has no path yet: one of another column is another.
	const here = `${definition.collection} ${path}`;
	const [stopped, setStopped] = useState<Stopped>({ at: here, ...nothing });
	const { faults, refusal, hiding } = stopped.at === here ? stopped : nothing;
	const stop = (why: Partial<typeof nothing>) => setStopped({ at: here, ...nothing, ...why });
	const configOf = (name: string) => editor.fields.find((field) => field.get('name') === name);
	const put = (changes: Data) => {
		for (const [name, value] of Object.entries(changes)) {
			const config = configOf(name);
			if (config) editor.onChange(config, immutable(value));
		}
	};
	const check = (changes: Data = {}) =>
		complaintFaults(definition.check({ ...dataOf(editor), ...changes }));
	/** Asks first, where residents would no longer see what they see now. */
	const mustAsk = (what: string, changes: Data, how: SaveOptions): boolean => {
		const { over, sure } = how;
		const opened = over ?? localBackend().opened.get(path);
		if (sure || !definition.staged || !opened) return false;
		const after = { ...dataOf(editor), ...changes };
		if (!hides(readEntryFile(opened.raw), after)) return false;
		const confirm = () => void save(what, changes, { ...how, sure: true });
		stop({ hiding: { after, confirm } });
		return true;
	};
	/** @returns whether it was saved */
	const handOver = async (current: Save): Promise<boolean> => {
		setBusy(true);
		leavePlace(editor.isNewEntry ? dataOf(editor) : undefined);
		try {
			await localBackend().carryOut(current, () => editor.onPersist({}));
		} catch (error) {
			console.error(error);
		} finally {
			setBusy(false);
		}
		// Whatever Decap stumbled over afterwards: what the server has written is saved.
		if (current.done) {
			followSave(current.done);
			return true;
		}
		leavePlace(undefined);
		const { refusal: said } = current;
		stop({
			refusal: said,
			faults: said ? refusalFaults(said, bodyOf(current.sent)) : [brokenFault],
		});
		return false;
	};
	/** All that the button changes: what it means, who has reviewed it, codes of what is new. */
	const meaning = async (about: About, meant: Data): Promise<Data> => {
		if (editor.isNewEntry) await makePageCode(definition.collection, about.data);
		return withCodes(definition, about.data, await withReviews(editor, about, meant));
	};
	const save = async (what: string, meant: Data = {}, how: SaveOptions = {}) => {
		const before = dataOf(editor);
		const about = { definition, path, data: before, over: how.over };
		const changes = await meaning(about, meant).catch((error: unknown) => {
			console.error(error);
			return undefined;
		});
		if (!changes) {
			stop({ faults: [brokenFault] });
			return false;
		}
		const wrong = [...underWayFaults(underWay.get()), ...check(changes)];
		stop({ faults: wrong });
		if (wrong.length > 0 || mustAsk(what, changes, how)) return false;
		put(changes);
		// What is said of the save before would be taken for this one's.
		const told = publications.get().get(path);
		keepPublication(path, undefined);
		const saved = await handOver(new Save(what, how));
		if (!saved && told) keepPublication(path, told);
		if (!saved) put(Object.fromEntries(Object.keys(changes).map((key) => [key, before[key]])));
		return saved;
	};
	const clear = () => stop({});
	const takeOut = (media: string) => {
		put(takenOut(definition.fields, dataOf(editor), media));
		stop({ refusal, faults: faults.filter((fault) => fault.media !== media) });
		announce(`已经从这一篇里移除“${media.split('/').at(-1) ?? media}”，别的都没有动，可以再保存了`);
	};
	const refuse = (wrong: Fault[]) => stop({ faults: wrong });
	return { busy, faults, refusal, hiding, save, check, refuse, takeOut, clear };
}

function immutable(value: unknown): unknown {
	if (Array.isArray(value)) return List(value.map((item) => fromJS(item) as unknown));
	return value === undefined ? '' : fromJS(value);
}
