/** Words of `settings/lexicon.yml` in what is published or about to be: refused or warned of. */
import { isDraft } from '../../../../collections/collection.ts';
import type { CheckedEntry, Content } from '../../../reading/content.ts';
import type { Finding } from '../../../finding.ts';

export interface Word {
	word: string;
	suggestion?: string | undefined;
	level: 'error' | 'warn';
}

/** The sentence for a word of the list: what to write instead, where the list says it. */
export function wordMessage({ word, suggestion, level }: Word): string {
	const instead = suggestion ? `建议：${suggestion}` : '请换一种写法';
	return level === 'error' ? `“${word}”不能用，${instead}` : `“${word}”请核对，${instead}`;
}

/** The words that stand in a text, each once. */
export function wordsIn(text: string, words: readonly Word[]): Word[] {
	return words.filter(({ word }) => text.includes(word));
}

function findingsIn(entry: CheckedEntry, words: readonly Word[]): Finding[] {
	const finding = (word: Word, key: string, line: number): Finding => ({
		file: entry.file,
		line,
		key,
		rule: 'wording/lexicon',
		level: word.level === 'error' ? 'error' : 'warning',
		message: wordMessage(word),
	});
	const inField = (key: 'title' | 'summary') => {
		const text = entry.value?.[key];
		if (typeof text !== 'string') return [];
		return wordsIn(text, words).map((word) => finding(word, key, entry.lineOf([key])));
	};
	// Most words of a long list stand nowhere in a body: only the others are looked for line by line.
	const signs = new Set(entry.body);
	const possible = words.filter(({ word }) =>
		signs.has(String.fromCodePoint(word.codePointAt(0) ?? 0)),
	);
	const present = wordsIn(entry.body, possible);
	const lines = present.length > 0 ? entry.body.split('\n') : [];
	const inBody = lines.flatMap((line, index) =>
		wordsIn(line, present).map((word) => finding(word, 'body', entry.bodyLine + index)),
	);
	return [...inField('title'), ...inField('summary'), ...inBody];
}

export function lexicon({ entries, settings }: Content): Finding[] {
	const words = (settings['lexicon']?.items ?? []) as unknown as Word[];
	if (words.length === 0) return [];
	return entries
		.filter(({ definition, data }) => !isDraft(definition, data))
		.flatMap((entry) => findingsIn(entry, words));
}
