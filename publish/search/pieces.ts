/**
 * Files that go out as they are, zipped and ready to be linked. The name of each says what it is made from and how
 * long it is, so that one that was cut off is known: none is written in two steps.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { packedAside } from '../../src/search/pagefind/packed.ts';
import { pieceName } from '../../src/search/pagefind/write/shard-files.ts';

/** @example stemOf('0a1b….unknown_3f….4711.pf_index') // '0a1b…' */
const stemOf = (piece: string) => piece.slice(0, piece.indexOf('.'));
/** The name under which a zipped piece goes out. */
export const servedName = (piece: string) => piece.split('.')[1] ?? '';

export class Pieces {
	private readonly folder: string;
	private readonly seen = new Set<string>();
	private listed: Map<string, string> | undefined;

	constructor(folder: string) {
		this.folder = folder;
		mkdirSync(folder, { recursive: true });
	}

	pathOf(piece: string): string {
		// To join paths takes as long as all else that is done with a piece.
		return `${this.folder}/${piece}`;
	}

	/** Whether it is there, none of it missing. */
	isWhole(piece: string): boolean {
		if (this.seen.has(piece)) return true;
		const length = statSync(this.pathOf(piece), { throwIfNoEntry: false })?.size;
		if (length === undefined || String(length) !== piece.split('.').at(-2)) return false;
		this.seen.add(piece);
		return true;
	}

	/** @param stem without a full stop; one stands for one content @returns the piece */
	keep(stem: string, content: Uint8Array, ending: string): string {
		const piece = `${stem}.${content.length}.${ending}`;
		if (this.isWhole(piece)) return piece;
		rmSync(this.pathOf(piece), { force: true });
		writeFileSync(this.pathOf(piece), content);
		this.seen.add(piece);
		return piece;
	}

	/** Zips a content, unless that was done. @returns the piece */
	async zipped(content: Uint8Array, ending: string): Promise<string> {
		const stem = createHash('sha256').update(content).digest('hex').slice(0, 32);
		const known = this.names().get(stem);
		if (known !== undefined && this.isWhole(known)) return known;
		const zipped = await packedAside(content);
		return this.keep(`${stem}.${pieceName(zipped)}`, zipped, ending);
	}

	/** Those that this build has not asked for. */
	unused(): string[] {
		return readdirSync(this.folder)
			.filter((piece) => !this.seen.has(piece))
			.map((piece) => this.pathOf(piece));
	}

	private names(): Map<string, string> {
		this.listed ??= new Map(readdirSync(this.folder).map((piece) => [stemOf(piece), piece]));
		return this.listed;
	}
}
