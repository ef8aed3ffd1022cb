/** Members of an archive, under limits that hold whatever the archive says of itself. */
import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { Refused } from './file-reading.ts';

const mostMembers = 2_000;
const mostOfOne = 20 * 2 ** 20;
const mostOfAll = 60 * 2 ** 20;
/** How often smaller a member may be packed before its size is a trap. */
const mostPacked = 50;
/** Archives within archives. */
export const deepest = 2;

/** What is left for a file and everything in it. */
export interface Budget {
	bytes: number;
	members: number;
}

export const fullBudget = (): Budget => ({ bytes: mostOfAll, members: mostMembers });

export interface Member {
	name: string;
	/** Bytes, as the archive says. */
	size: number;
	locked: boolean;
	/** @throws Refused */
	read: () => Promise<Buffer>;
}

/** Old Chinese programs write names in GBK and say nothing. */
function nameOf({ fileName, generalPurposeBitFlag }: Entry): string {
	const bytes = fileName as unknown as Buffer;
	if (generalPurposeBitFlag & 0x800) return bytes.toString('utf8');
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('gb18030').decode(bytes);
	}
}

function open(bytes: Buffer): Promise<ZipFile> {
	return new Promise((found, fail) => {
		fromBuffer(bytes, { lazyEntries: true, decodeStrings: false }, (error, zip) =>
			error ? fail(new Refused('broken')) : found(zip),
		);
	});
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
	return new Promise((found, fail) => {
		zip.openReadStream(entry, (error, stream) =>
			error ? fail(new Refused('broken')) : found(stream),
		);
	});
}

/** What is too large is a trap where it was packed small; else it is only large. */
const tooMuch = (read: number, { compressedSize }: Entry) =>
	new Refused(read > compressedSize * mostPacked ? 'trap' : 'unread');

async function inflate(zip: ZipFile, entry: Entry, budget: Budget): Promise<Buffer> {
	if (entry.uncompressedSize > mostOfOne) throw tooMuch(entry.uncompressedSize, entry);
	const parts: Buffer[] = [];
	let size = 0;
	const stream = await streamOf(zip, entry);
	try {
		for await (const part of stream as AsyncIterable<Buffer>) {
			size += part.length;
			budget.bytes -= part.length;
			if (size > mostOfOne || budget.bytes < 0) throw tooMuch(size, entry);
			parts.push(part);
		}
	} catch (error) {
		throw error instanceof Refused ? error : new Refused('broken');
	}
	return Buffer.concat(parts);
}

/** @throws Refused when it is no archive, or holds more members than anybody could look through */
export async function membersOf(bytes: Buffer, budget: Budget): Promise<Member[]> {
	const zip = await open(bytes);
	const members: Member[] = [];
	if (zip.entryCount > budget.members) throw new Refused('trap');
	return new Promise((done, fail) => {
		zip.on('entry', (entry: Entry) => {
			budget.members -= 1;
			if (budget.members < 0) {
				fail(new Refused('trap'));
				return;
			}
			const name = nameOf(entry);
			if (!name.endsWith('/'))
				members.push({
					name,
					size: entry.uncompressedSize,
					locked: (entry.generalPurposeBitFlag & 1) === 1,
					read: () => inflate(zip, entry, budget),
				});
			zip.readEntry();
		});
		zip.on('end', () => done(members));
		zip.on('error', () => fail(new Refused('broken')));
		zip.readEntry();
	});
}
