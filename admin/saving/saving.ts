/** One save: change what the button means, check, hand over to Decap; what fails puts everything back. */
import { useState } from 'react';
import { List, Map, fromJS } from 'immutable';
import type { Complaint } from '../../src/collections/check.ts';
import type { Finding } from '../../src/gate/finding.ts';
import { openedAs, remember } from './opened.ts';
import { lastRefusal, noteRefusal } from './refused.ts';
import { readEntryFile, type Data } from '../record/entry.ts';
import { takenOut } from '../pictures/take-out.ts';
import type { Refusal } from '../server/protocol.ts';
import { announce } from './announcement.ts';
import type { Definition } from '../record/definitions.ts';
import type { EditorProps } from '../decap/editor-props.ts';
import { intend } from './intent.ts';
import { publishing } from './publishing.ts';
import { leavePlace } from '../desk/same-place.ts';
import { hides } from '../record/standing.ts';
import { textOf } from '../record/text-of.ts';

export interface Fault {
	/** Top-level field, to go to; '' when it is of the whole. */
	field: string;
	message: string;
	/** The picture or attachment it is about, `content/media/notices/表.xls`. */
	media?: string;
}

interface Manner {
	/** Another's version that was shown and may be saved over. */
	over?: NonNullable<Refusal['current']>;
	/** It was asked and answered that residents will no longer see it. */
	sure?: boolean;
}

export interface Saving {
	busy: boolean;
	faults: Fault[];
	refusal: Refusal | undefined;
	/** A save that waits for an answer: it would take the page off the site. */
	hiding: { after: Data; confirm: () => void } | undefined;
	/** @param what for the version history; @returns whether it was saved */
	save: (what: string, changes?: Data, how?: Manner) => Promise<boolean>;
	/** What would be refused if it were saved so. */
	check: (changes?: Data) => Fault[];
	/** Takes a refused picture or attachment out of the form, wherever it stands. */
	takeOut: (media: string) => void;
	clear: () => void;
}

/** Immutable as Decap keeps it → plain. */
export function dataOf(editor: EditorProps): Data {
	const data = editor.entry.get('data');
	return Map.isMap(data) ? data.toJS() : {};
}

const faultsOf = (complaints: readonly Complaint[]): Fault[] =>
	complaints.map(({ path, message }) => ({ field: String(path[0] ?? ''), message }));

/** Where the rules of the gate are about a file, they name it as the article does. */
function mediaIn({ rule, message }: Finding): Pick<Fault, 'media'> {
	const about = /^(links\/media|form\/(media|picture|attachment))/.test(rule);
	const path = about ? /“\.\.(\/media\/[^”]+)”/.exec(message)?.[1] : undefined;
	return path ? { media: `content${path}` } : {};
}

function refusedFaults(refusal: Refusal | undefined, fallback: unknown): Fault[] {
	if (refusal?.findings)
		return refusal.findings.map((finding) => ({
			field: finding.key?.split('.')[0] ?? '',
			message: `${finding.key || finding.line === undefined ? '' : `${finding.file} 第 ${finding.line} 行：`}${finding.message}`,
			...mediaIn(finding),
		}));
	const message = refusal?.message ?? sentenceOf(fallback);
	const { media } = refusal ?? {};
	return refusal?.error === 'changed' ? [] : [{ field: '', message, ...(media ? { media } : {}) }];
}

function sentenceOf(error: unknown): string {
	const text = (error as { payload?: { error?: string } } | undefined)?.payload?.error;
	return text ?? '没有保存成，您写的还在这一页，请再点一次保存';
}

export function useSaving(editor: EditorProps, definition: Definition): Saving {
	const [busy, setBusy] = useState(false);
	const [faults, setFaults] = useState<Fault[]>([]);
	const [refusal, setRefusal] = useState<Refusal>();
	const [hiding, setHiding] = useState<Saving['hiding']>();
	const path = textOf(editor.entry.get('path'));
	const configOf = (name: string) => editor.fields.find((field) => field.get('name') === name);
	const put = (changes: Data) => {
		for (const [name, value] of Object.entries(changes)) {
			const config = configOf(name);
			if (config) editor.onChange(config, immutable(value));
		}
	};
	const check = (changes: Data = {}) =>
		faultsOf(definition.check({ ...dataOf(editor), ...changes }));
	/** Asks first, where residents would no longer see what they see now. */
	const mustAsk = (what: string, changes: Data, { over, sure }: Manner): boolean => {
		const opened = over ?? openedAs(path);
		if (sure || !definition.staged || !opened) return false;
		const after = { ...dataOf(editor), ...changes };
		if (!hides(readEntryFile(opened.raw), after)) return false;
		const confirm = () => void save(what, changes, { ...(over ? { over } : {}), sure: true });
		setHiding({ after, confirm });
		return true;
	};
	const save = async (what: string, changes: Data = {}, how: Manner = {}) => {
		const before = dataOf(editor);
		const opened = openedAs(path);
		setHiding(undefined);
		const wrong = check(changes);
		setFaults(wrong);
		setRefusal(undefined);
		if (wrong.length > 0 || mustAsk(what, changes, how)) return false;
		if (how.over) remember(path, how.over.raw, how.over.hash);
		put(changes);
		intend(what);
		noteRefusal(undefined);
		// What is said of the save before would be taken for this one's.
		publishing.set(undefined);
		leavePlace(editor.isNewEntry ? dataOf(editor) : undefined);
		setBusy(true);
		try {
			await editor.onPersist({});
			return true;
		} catch (error) {
			leavePlace(undefined);
			// Not saved, so the other's version is still to be shown the next time.
			if (how.over && opened) remember(path, opened.raw, opened.hash);
			put(Object.fromEntries(Object.keys(changes).map((key) => [key, before[key]])));
			const refused = lastRefusal();
			setRefusal(refused);
			setFaults(refusedFaults(refused, error));
			return false;
		} finally {
			setBusy(false);
		}
	};
	const clear = () => {
		setFaults([]);
		setRefusal(undefined);
		setHiding(undefined);
	};
	const takeOut = (media: string) => {
		put(takenOut(definition.fields, dataOf(editor), media));
		setFaults((left) => left.filter((fault) => fault.media !== media));
		announce(`已经从这一篇里移除“${media.split('/').at(-1) ?? media}”，别的都没有动，可以再保存了`);
	};
	return { busy, faults, refusal, hiding, save, check, takeOut, clear };
}

function immutable(value: unknown): unknown {
	if (Array.isArray(value)) return List(value.map((item) => fromJS(item) as unknown));
	return value === undefined ? '' : fromJS(value);
}
