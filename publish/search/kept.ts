/** What one build leaves to the next, in `.cache/search/<digest>/`: pages that were read, shards, files that go out. */
import { createHash } from 'node:crypto';
import {
	existsSync,
	globSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { writeWhole } from '../whole-files.ts';
import { Pieces } from './pieces.ts';
import { Segments } from './segments.ts';

const room = resolve('.cache/search');

/** Milliseconds: whoever takes back a change finds all as it was; another checkout of the code may come back. */
const [hour, day] = [3_600_000, 24 * 3_600_000];

/** Our code that reads pages, as it was when it was loaded; the rest of it and the libraries are the templates' too. */
const code = globSync('publish/search/*.ts')
	.sort()
	.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
	.digest('hex');

const digestWith = (templates: string) =>
	createHash('sha256').update(`${code}\n${templates}`).digest('hex').slice(0, 20);

/** Milliseconds; another build may have taken it away. */
const ageOf = (path: string) =>
	Date.now() - (statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? Date.now());

function renew(path: string): void {
	const now = new Date();
	utimesSync(path, now, now);
}

export class Kept {
	readonly pieces: Pieces;
	readonly segments: Segments;
	private readonly folder: string;
	private readonly used = new Set<string>();

	/** @param templates digest of all else that pages are made with */
	constructor(templates: string) {
		this.folder = join(room, digestWith(templates));
		mkdirSync(this.folder, { recursive: true });
		renew(this.folder);
		this.pieces = new Pieces(join(this.folder, 'pieces'));
		this.segments = new Segments(join(this.folder, 'segments'));
	}

	/** What was noted under a name; undefined where nothing was, or it was cut off. */
	noted(name: string): unknown {
		const path = this.pathOf(name);
		this.used.add(path);
		if (!existsSync(path)) return undefined;
		renew(path);
		const text = readFileSync(path, 'utf8');
		const json = text.slice(text.indexOf('\n') + 1);
		if (text !== signed(json)) return undefined;
		return JSON.parse(json);
	}

	note(name: string, value: unknown): void {
		this.used.add(this.pathOf(name));
		writeWhole(this.pathOf(name), signed(JSON.stringify(value)));
	}

	/** Takes away what this build did not use, nor another for long. */
	dropUnused(): void {
		const notes = readdirSync(this.folder, { withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ name }) => join(this.folder, name))
			.filter((path) => !this.used.has(path));
		const unused = [...notes, ...this.pieces.unused(), ...this.segments.unused()];
		for (const path of unused) if (ageOf(path) > hour) rmSync(path, { force: true });
		for (const name of readdirSync(room)) {
			const folder = join(room, name);
			if (folder !== this.folder && ageOf(folder) > day)
				rmSync(folder, { recursive: true, force: true });
		}
	}

	private pathOf(name: string): string {
		return join(this.folder, `${name}.note`);
	}
}

const signed = (json: string) => `${crc32(json)}\n${json}`;
