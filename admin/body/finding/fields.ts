/** Title and summary, which stand above the body and speak of the same: found and replaced along with its words. */
import { changeDraftField } from 'decap-cms-core/dist/esm/actions/entries';
import { store } from 'decap-cms-core/dist/esm/redux';
import { useMemo, useSyncExternalStore } from 'react';
import type { FieldConfig } from '../../decap/types.ts';
import { placesOf } from './hits.ts';

export interface FieldWords {
	name: string;
	label: string;
	text: string;
}

export interface FieldHit extends FieldWords {
	kind: 'field';
	from: number;
	to: number;
}

const names = ['title', 'summary'];

const draft = () => store.getState().entryDraft;

function configOf(name: string): FieldConfig | undefined {
	const collection = store
		.getState()
		.collections.get(String(draft().getIn(['entry', 'collection'])));
	const fields = collection?.get('fields') as { toArray: () => FieldConfig[] } | undefined;
	return fields?.toArray().find((field) => field.get('name') === name);
}

function textIn(name: string): string {
	const value = draft().getIn(['entry', 'data', name]);
	return typeof value === 'string' ? value : '';
}

const follow = (follower: () => void) => store.subscribe(follower);
const all = () => JSON.stringify(names.map(textIn));

/** Of the article that is open, as they stand now. */
export function useFieldWords(): FieldWords[] {
	const texts = useSyncExternalStore(follow, all);
	return useMemo(
		() =>
			(JSON.parse(texts) as string[]).flatMap((text, place) => {
				const name = names[place] ?? '';
				const config = configOf(name);
				return config ? [{ name, label: String(config.get('label')), text }] : [];
			}),
		[texts],
	);
}

export const hitsInFields = (fields: readonly FieldWords[], sought: string): FieldHit[] =>
	fields.flatMap((field) =>
		placesOf(field.text, sought).map((from) => ({
			...{ kind: 'field' as const, ...field },
			...{ from, to: from + sought.length },
		})),
	);

/** @param hits in their order @returns each text that is changed, by the name of its field */
export function fieldsReplaced(hits: readonly FieldHit[], words: string): Map<string, string> {
	const texts = new Map<string, string>();
	// From the last to the first: what stands before keeps its place.
	for (const { name, text, from, to } of [...hits].reverse()) {
		const now = texts.get(name) ?? text;
		texts.set(name, now.slice(0, from) + words + now.slice(to));
	}
	return texts;
}

export function replaceInFields(hits: readonly FieldHit[], words: string): void {
	for (const [name, value] of fieldsReplaced(hits, words)) {
		const field = configOf(name);
		if (field) store.dispatch(changeDraftField({ field, value, entries: [] }));
	}
}

const rowOf = (name: string) => document.getElementById(`field-${name}`);

/** Its field is marked where it stands: to bring it into sight would take the words that one types out of it. @param hit none: no field is */
export function markField(hit: FieldHit | undefined): void {
	for (const name of names) rowOf(name)?.toggleAttribute('data-found', name === hit?.name);
}

/** Letters on both sides of the words, to know them by. */
const beside = 8;

/** `“标题”里：…检修停水通知…` */
export function placeOf({ label, text, from, to }: FieldHit): string {
	const [start, end] = [Math.max(0, from - beside), Math.min(text.length, to + beside)];
	const shown = text.slice(start, end);
	return `“${label}”里：${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}`;
}

/** The cursor goes to the words themselves. */
export function goToField({ name, from, to }: FieldHit): void {
	const input = rowOf(name)?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
		'input[type="text"], textarea',
	);
	input?.focus();
	input?.setSelectionRange(from, to);
}
