/** A finding in its two voices: for the file with key and line, for the editor with label, title and place. */
import type { Fields } from '../collections/field.ts';
import { levels, type EditorVoice, type Finding, type Level, type RuleWords } from './finding.ts';
import { withoutNumbers } from './numbers/mask.ts';
import { labelsOf } from './numbers/words.ts';
import type { Found, Path } from './rules/entry/rule.ts';

/** What a finding is about: an entry or a settings file, read or in a form. */
export interface Place {
	file: string;
	definition: { label: string; fields: Fields; list?: boolean };
	data: unknown;
	/** Only of what was read from a file. */
	lineOf?: (path: Path) => number;
	/** Only of an entry that was read from a file. */
	bodyLine?: number;
}

/** An article's own title, else what the page of settings is called. */
function titleOf({ definition, data, bodyLine, file }: Place): string {
	if (bodyLine === undefined && !file.endsWith('.md')) return definition.label;
	const title = (data as { title?: unknown } | null | undefined)?.title;
	return typeof title === 'string' ? title.trim() : '';
}

const isInBody = ({ path, bodyLine }: Found) => bodyLine !== undefined || path?.[0] === 'body';

function editorVoice(place: Place, found: Found): EditorVoice {
	const { path = [], message, inEditor = message, media, bodyLine } = found;
	const { fields, list = false } = place.definition;
	const inBody = isInBody(found);
	const first = list ? 'items' : String(path[0] ?? '');
	return {
		title: titleOf(place),
		label: inBody ? '正文' : labelsOf(fields, path).join(' '),
		field: inBody ? 'body' : first,
		message: inEditor,
		...(bodyLine === undefined ? {} : { bodyLine }),
		...(media === undefined ? {} : { media }),
	};
}

function lineOf({ lineOf: line, bodyLine = 1 }: Place, found: Found): number | undefined {
	if (!line) return undefined;
	if (found.bodyLine !== undefined) return bodyLine + found.bodyLine - 1;
	const path = found.beside ?? found.path;
	return path ? line(path) : 1;
}

/** What is reposted stands as others wrote it: their slips are told, and are not ours to mend. */
function isOfOthers(id: string, of: Place | string): boolean {
	const { origin } = (typeof of === 'string' ? {} : (of.data ?? {})) as { origin?: unknown };
	return (
		origin === 'repost' && /^(?:wording|residue)\//.test(id) && id !== 'residue/awaited-picture'
	);
}

const milder = (rule: Level, found: Level = rule): Level =>
	levels.indexOf(found) > levels.indexOf(rule) ? found : rule;

/** @param of a place, or the path of a file that is neither entry nor settings */
export function findingOf({ id, level }: RuleWords, of: Place | string, found: Found): Finding {
	const { path, message, inEditor = message } = found;
	const mildest = isOfOthers(id, of) ? 'warning' : level;
	const said = { rule: id, level: milder(milder(level, mildest), found.level), message };
	if (typeof of === 'string')
		return { file: of, ...said, editor: { title: '', label: '', field: '', message: inEditor } };
	return {
		file: of.file,
		line: lineOf(of, found),
		key: isInBody(found) ? 'body' : path?.join('.'),
		...said,
		editor: editorVoice(of, found),
	};
}

/** No sentence repeats a person's number, whichever rule quotes what it found. */
export function masked(finding: Finding): Finding {
	const { message, editor } = finding;
	return {
		...finding,
		message: withoutNumbers(message),
		editor: {
			...editor,
			title: withoutNumbers(editor.title),
			message: withoutNumbers(editor.message),
		},
	};
}
