/** The files of the built index, as the browser (or a test in Node) fetches them. */
import { readCbor, type Value } from './cbor.ts';

/** Bytes at an address below the index's folder. @throws when they cannot be had */
export type Fetch = (path: string) => Promise<Uint8Array>;

/** What comes before the content of each of Pagefind's files. */
const signature = 'pagefind_dcd';

async function unzipped(bytes: Uint8Array): Promise<Uint8Array> {
	// A server may have unzipped it already, as it does for files it takes for `.gz`.
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	// A response's body is a stream already; to make a Blob's took a third longer (measured).
	const { body } = new Response(bytes as BodyInit);
	const stream = body?.pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @throws when it is not one of Pagefind's files */
export async function readPagefind(fetch: Fetch, path: string): Promise<Uint8Array> {
	const bytes = await unzipped(await fetch(path));
	const head = new TextDecoder().decode(bytes.subarray(0, signature.length));
	if (head !== signature) throw new Error(`${path} is none of Pagefind's files`);
	return bytes.subarray(signature.length);
}

interface Chunk {
	from: string;
	to: string;
}

export interface Meta {
	version: string;
	/** Names of the pages' files, newest first; in the index the oldest is 0, so that a new one leaves the others theirs. */
	pages: string[];
	chunks: Chunk[];
	/** Name of each filter and of its file. */
	filters: Map<string, string>;
}

const list = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);

/** `pf_meta` is not documented: version, pages, chunks, filters, sorts, metadata fields. */
export async function readMeta(fetch: Fetch, path: string): Promise<Meta> {
	const parts = list(readCbor(await readPagefind(fetch, path)));
	const [version, pages, chunks, filters] = parts;
	if (parts.length !== 6) throw new Error('pf_meta has other parts than Pagefind 1.6.0 wrote');
	return {
		version: String(version),
		pages: list(pages)
			.map((page) => String(list(page)[0]))
			.reverse(),
		chunks: list(chunks).map((chunk) => {
			const [from, to] = list(chunk);
			return { from: String(from), to: String(to) };
		}),
		filters: new Map(
			list(filters).map((filter) => {
				const [name, file] = list(filter);
				return [String(name), String(file)];
			}),
		),
	};
}

/** Which pages (by number, the newest is 0) have each value of a filter. */
export type Values = Map<string, Set<number>>;

/** @param pages how many the shard has */
export async function readFilter(fetch: Fetch, path: string, pages: number): Promise<Values> {
	const [, values] = list(readCbor(await readPagefind(fetch, path)));
	return new Map(
		list(values).map((entry) => {
			const [value, holders] = list(entry);
			const numbers = list(holders).map((number) => pages - 1 - Number(number));
			return [String(value), new Set(numbers.reverse())];
		}),
	);
}
