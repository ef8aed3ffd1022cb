/** Filled-in forms: `姓名：…` and `住址：…` in one line or in lines below one another are a table of one row. */
import type { Passage, Table, TextReading } from '../text/reading.ts';
import { wholeText } from '../text/signs.ts';
import { columnUnder, mayName, namesUnder } from './heads.ts';

const pair =
	/(?<![\u3400-\u9fff])([\u3400-\u9fff](?:\s?[\u3400-\u9fff]){1,7})\s?[：:]\s?([^：:\n]{1,40}?)(?=[\s\u3000，,；;。|]+[\u3400-\u9fff](?:\s?[\u3400-\u9fff]){1,7}\s?[：:]|[。；;，,]?\s*(?:\n|$))/g;

interface Pair {
	label: Passage;
	value: Passage;
}

function cellAt(passage: Passage, at: number, text: string): Passage {
	return { ...passage, text, kind: 'cell', spotAt: (inCell) => passage.spotAt(at + inCell) };
}

function pairsIn(passage: Passage): Pair[] {
	if (!/[：:]/.test(passage.text)) return [];
	return [...passage.text.matchAll(pair)].map(
		({ index, 0: whole, 1: label = '', 2: value = '' }) => ({
			label: cellAt(passage, index, label),
			value: cellAt(passage, index + whole.lastIndexOf(value), value.trim()),
		}),
	);
}

const tableOf = (pairs: readonly Pair[]): Table => ({
	heads: pairs.map(({ label }) => label),
	rows: [pairs.map(({ value }) => value)],
	caption: '',
	where: pairs[0]?.label.where ?? '',
});

const tells = (pairs: readonly Pair[]) =>
	pairs.some(({ label }) => namesUnder(label.text)) &&
	pairs.some(({ label }) => columnUnder(label.text));

/** Answers of the longest form. */
const most = 60;

/** Each form's answers; a label that comes again begins another one, and a paragraph without any ends it. */
export function tablesOfForms(reading: TextReading): Table[] {
	if (!mayName(wholeText(reading))) return [];
	const { passages } = reading;
	const forms: Pair[][] = [[]];
	for (const passage of passages) {
		if (passage.kind === 'cell') continue;
		const pairs = pairsIn(passage);
		if (pairs.length === 0) forms.push([]);
		for (const one of pairs) {
			const form = forms.at(-1) ?? [];
			if (form.length === most || form.some(({ label }) => label.text === one.label.text))
				forms.push([one]);
			else form.push(one);
		}
	}
	return forms.filter(tells).map(tableOf);
}
