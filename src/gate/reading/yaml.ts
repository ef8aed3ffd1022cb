/** What is filled in, with lines, read so that nothing is lost or becomes something else; else what to mend. */
import {
	isMap,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type YAMLError,
} from 'yaml';
import type { Finding } from '../finding.ts';
import { refused } from './refused.ts';
import { signFindings, type FormFinding } from './yaml-signs.ts';

export interface Form {
	data: unknown;
	/** 1-based line of a key (`['photos', 0, 'alt']`), or of its nearest ancestor that stands there. */
	lineOf: (path: readonly PropertyKey[]) => number;
	findings: Finding[];
}

/** In a file that is right nobody asks for lines: who does, has it read once more. A document is ten times its text. */
function linesOf(text: string, offset: number): Form['lineOf'] {
	let read: { document: Document; counter: LineCounter } | undefined;
	const again = () => {
		const counter = new LineCounter();
		return { document: parseDocument(text, { ...parsing, lineCounter: counter }), counter };
	};
	return (path) => {
		const { document, counter } = (read ??= again());
		for (let length = path.length; length > 0; length -= 1) {
			const parent =
				document.getIn(path.slice(0, length - 1) as unknown[], true) ?? document.contents;
			const last = path[length - 1];
			const pair = isMap(parent)
				? parent.items.find((item) => isScalar(item.key) && item.key.value === last)
				: undefined;
			const node = pair?.key ?? document.getIn(path.slice(0, length) as unknown[], true);
			const range = (node as { range?: readonly [number, ...number[]] } | undefined)?.range;
			if (range) return counter.linePos(range[0]).line + offset;
		}
		return 1;
	};
}

/** `0571` would lose its nought, a long number its last figures, `1e3` all of it; `2.50` only its form. */
function changesWhenRead(source: string, value: number): boolean {
	return !/^[-+]?\d+\.\d+$/.test(source) && String(value) !== source.replace(/^\+/, '');
}

/** What the parser takes without a word. It would look for a key that stands there twice among all others, each time. */
function misread(document: Document): FormFinding[] {
	const findings: FormFinding[] = [];
	visit(document, {
		Map: (_, { items }) => {
			const seen = new Set<unknown>();
			for (const { key } of items) {
				if (!isScalar(key)) continue;
				if (seen.has(key.value))
					findings.push({
						at: key.range?.[0] ?? 0,
						rule: 'form/key-twice',
						message: '同一项写了两次，请删去一处',
					});
				seen.add(key.value);
			}
		},
		Scalar: (_, { value, source, range }) => {
			if (typeof value !== 'number' || source === undefined || !changesWhenRead(source, value))
				return;
			const message = `“${source}”会被读成“${value}”，请加单引号，写成 '${source}'`;
			findings.push({ at: range?.[0] ?? 0, rule: 'form/yaml-number', message });
		},
	});
	return findings;
}

/** Whoever has twenty things of a file to mend does not read the others. */
const mostTold = 20;

/** The library's own words are English. */
function unparsed({ pos: [at] }: YAMLError): FormFinding {
	const message =
		'格式读不懂：每行写“项目: 内容”，冒号用半角且后面空一格，内容里有冒号或引号时整段加单引号';
	return { at, rule: 'form/yaml', message };
}

const parsing = { uniqueKeys: false } as const;

function parsed(text: string): { document?: Document; found: FormFinding[] } {
	const signs = signFindings(text);
	if (signs.at(-1)?.rule === 'form/yaml-deep') return { found: signs.slice(-1) };
	try {
		const document = parseDocument(text, parsing);
		// A sign explains better what the parser, too, complains of.
		const errors = signs.length > 0 ? [] : document.errors.map(unparsed);
		return { document, found: [...signs, ...errors, ...misread(document)] };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return { found: [{ at: 0, rule: 'form/yaml-deep', message: '列表套得太深，请改浅' }] };
	}
}

/** @param offset lines of the file before the text @param longest in bytes */
export function readForm(file: string, text: string, offset: number, longest: number): Form {
	const tooLong = Buffer.byteLength(text) > longest;
	const message = `填写区太长，最多 ${longest / 1000} KB，文章里长的内容请写进正文`;
	const { document, found } = tooLong
		? { found: [{ at: 0, rule: 'form/too-long', message } satisfies FormFinding] }
		: parsed(text);
	const findings = found.slice(0, mostTold).map(({ at, rule, message: said }) => {
		const line = text.slice(0, at).split('\n').length + offset;
		return refused(rule, file, said, { line });
	});
	if (!document) return { data: undefined, lineOf: () => 1, findings };
	const data: unknown = findings.length === 0 ? document.toJS() : undefined;
	return { data, lineOf: linesOf(text, offset), findings };
}
