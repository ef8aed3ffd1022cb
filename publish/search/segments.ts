/**
 * What is known of pages that were read before: each page as the list of files needs it, and the words of some
 * hundreds together, as the writer merges them. A segment never changes; what is damaged counts as not there.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Words } from '../../src/search/pagefind/write/words.ts';
import { writeWhole } from '../whole-files.ts';
import type { Dated } from './shards.ts';

/** A page, read. */
export interface KnownPage extends Dated {
	/** Of all that it was read from. */
	key: string;
	/** Its text for hits, zipped. */
	piece: string;
	/** How many places it has. */
	length: number;
	filters: Readonly<Record<string, readonly string[]>>;
}

export interface Segment {
	name: string;
	pages: readonly KnownPage[];
	sum: number;
}

/** Where what is known of a page stands. */
export interface Place {
	segment: Segment;
	/** In the segment. */
	number: number;
}

/** A file was cut off or overwritten; it is gone now, and who begins again does without it. */
export class Damaged extends Error {}

const list = '.json';

function bytesOf({ bytes, ends }: Words): Uint8Array {
	const count = Uint32Array.of(ends.length);
	const parts = [count, ends].map(({ buffer, byteOffset, byteLength }) =>
		Buffer.from(buffer, byteOffset, byteLength),
	);
	return Buffer.concat([...parts, bytes]);
}

function wordsIn(content: Buffer): Words {
	const from = 4 * (1 + content.readUInt32LE(0));
	// Numbers of four bytes must begin at one that four divides.
	const ends = new Uint32Array(Uint8Array.from(content.subarray(4, from)).buffer);
	return { bytes: content.subarray(from), ends };
}

/** @returns undefined where it is damaged */
function read(path: string): Segment | undefined {
	const text = readFileSync(path, 'utf8');
	const end = text.indexOf('\n');
	const json = text.slice(end + 1);
	if (crc32(json) !== Number(text.slice(0, end))) return undefined;
	return { ...(JSON.parse(json) as Omit<Segment, 'name'>), name: basename(path, list) };
}

export class Segments {
	/** By the page's key; of several places the one among most pages. */
	readonly places = new Map<string, Place>();
	private readonly folder: string;
	private readonly used = new Set<string>();

	constructor(folder: string) {
		this.folder = folder;
		mkdirSync(folder, { recursive: true });
		const lists = readdirSync(folder).filter((file) => file.endsWith(list));
		const all = lists.flatMap((file) => this.readOrDrop(join(folder, file)));
		for (const segment of all.sort((a, b) => a.pages.length - b.pages.length)) this.know(segment);
	}

	/** @throws Damaged */
	wordsOf({ name, sum }: Segment): Words {
		const content = existsSync(this.pathOf(name)) ? readFileSync(this.pathOf(name)) : undefined;
		if (!content || crc32(content) !== sum) {
			this.drop(name);
			throw new Damaged(name);
		}
		return wordsIn(content);
	}

	keep(pages: readonly KnownPage[], words: Words): Segment {
		const keys = createHash('sha256').update(pages.map(({ key }) => key).join('\n'));
		const name = keys.digest('hex').slice(0, 32);
		const content = bytesOf(words);
		const sum = crc32(content);
		const json = JSON.stringify({ pages, sum });
		writeWhole(this.pathOf(name), content);
		writeWhole(join(this.folder, name + list), `${crc32(json)}\n${json}`);
		const segment = { name, pages, sum };
		this.know(segment);
		return segment;
	}

	/** One that another thread has kept meanwhile. @throws Damaged */
	learn(name: string): void {
		const segment = read(join(this.folder, name + list));
		if (!segment) throw new Damaged(name);
		this.know(segment);
	}

	/** Whoever has a page in a segment keeps it. */
	use({ name }: Segment): void {
		if (this.used.has(name)) return;
		this.used.add(name);
		const now = new Date();
		for (const path of this.pathsOf(name)) if (existsSync(path)) utimesSync(path, now, now);
	}

	unused(): string[] {
		const used = new Set([...this.used].flatMap((name) => this.pathsOf(name)));
		return readdirSync(this.folder)
			.map((file) => join(this.folder, file))
			.filter((path) => !used.has(path));
	}

	private know(segment: Segment): void {
		for (const [number, { key }] of segment.pages.entries())
			this.places.set(key, { segment, number });
	}

	private readOrDrop(path: string): Segment[] {
		const segment = read(path);
		if (segment) return [segment];
		this.drop(basename(path, list));
		return [];
	}

	private drop(name: string): void {
		for (const path of this.pathsOf(name)) rmSync(path, { force: true });
	}

	private pathOf(name: string): string {
		return join(this.folder, `${name}.words`);
	}

	private pathsOf(name: string): string[] {
		return [join(this.folder, name + list), this.pathOf(name)];
	}
}
