/**
 * What attachments say, read by a process of their own. Nothing of it is written anywhere: what is kept on the disk
 * is only what was found (`kept.ts`), and that repeats nobody's data.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Passage, TextReading } from '../text/reading.ts';
import type { FileReading, Problem, ReadTable } from './read/file-reading.ts';
import type { Asked } from './read/reader.ts';

export type { Asked };

const reader = fileURLToPath(new URL('read/reader.ts', import.meta.url));
/** Files for one process: what they say comes back whole. */
const together = 8;
const mostAnswer = 512 * 2 ** 20;
/** Milliseconds for one process, which watches each file itself. */
const patience = 10_000 + together * 25_000;

const unread: FileReading = {
	passages: [],
	tables: [],
	problems: [{ kind: 'unread', where: '' }],
};

/** One that ends the process is unread; the rest is read by another. */
function readTogether(files: readonly Asked[]): FileReading[] {
	const found: FileReading[] = [];
	while (found.length < files.length) {
		const { stdout, error, status } = spawnSync(
			process.execPath,
			['--max-old-space-size=512', reader],
			{
				input: JSON.stringify(files.slice(found.length)),
				encoding: 'utf8',
				timeout: patience,
				maxBuffer: mostAnswer,
				killSignal: 'SIGKILL',
				stdio: ['pipe', 'pipe', 'ignore'],
			},
		);
		if (error && !('code' in error && ['ETIMEDOUT', 'ENOBUFS'].includes(String(error.code))))
			throw error;
		const told = stdout.split('\n').slice(0, -1);
		found.push(...told.map((line) => JSON.parse(line) as FileReading));
		if (status !== 0 || told.length === 0) found.push(unread);
	}
	return found.slice(0, files.length);
}

/** What each of the files says, in their order. A generator, so that only a few stand in memory at a time. */
export function* readFiles(files: readonly Asked[]): Generator<FileReading> {
	for (let at = 0; at < files.length; at += together)
		yield* readTogether(files.slice(at, at + together));
}

export interface AttachedReading extends TextReading {
	problems: readonly Problem[];
}

/** As rules look at it. @param called `附件“名单.docx”` */
export function asTexts(
	{ passages, tables, problems }: FileReading,
	called: string,
): AttachedReading {
	const at = (where: string) => `${called}${where}`;
	const all = passages.map(({ text, kind, where }): Passage => ({
		text,
		kind,
		where: at(where),
		spotAt: () => ({}),
	}));
	const empty: Passage = { text: '', kind: 'cell', where: called, spotAt: () => ({}) };
	const cells = (places: readonly number[]) => places.map((place) => all[place] ?? empty);
	return {
		passages: all,
		tables: tables.map(({ heads, rows, caption, where }: ReadTable) => ({
			heads: cells(heads),
			rows: rows.map(cells),
			caption,
			where: at(where),
		})),
		problems: problems.map(({ kind, where }) => ({ kind, where: at(where) })),
	};
}
