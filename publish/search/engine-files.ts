/** Pagefind's engine, as its package brings it: the program holds it, and gives it away with any index. */
import { createHash } from 'node:crypto';
import { close, createIndex } from 'pagefind';
import type { Kept } from './kept.ts';

interface EngineFiles {
	/** Name → bytes, in the folder of the whole index. */
	files: Map<string, Uint8Array>;
	/** How a shard tells the engine where its WebAssembly lies: one file for all shards. */
	wasm: string;
}

const client = 'pagefind.js';
const assembly = 'wasm.unknown.pagefind';

async function filesOfPagefind(): Promise<Map<string, Uint8Array>> {
	const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
	if (!index) throw new Error(errors.join('\n'));
	await index.addHTMLFile({ url: '/', content: '<html><body>a</body></html>' });
	const { files } = await index.getFiles();
	await close();
	return new Map(files.map(({ path, content }) => [path, content]));
}

async function read(): Promise<EngineFiles> {
	const all = await filesOfPagefind();
	const [script, wasm] = [all.get(client), all.get(assembly)];
	if (!script || !wasm) throw new Error(`Pagefind 没有给出 ${client} 或 ${assembly}`);
	const name = `unknown_${createHash('sha256').update(wasm).digest('hex').slice(0, 10)}`;
	return {
		files: new Map([
			[client, script],
			[`wasm.${name}.pagefind`, wasm],
		]),
		// The engine asks for `<shard>/wasm.<this>.pagefind`; `..` leads out of the shard's folder.
		wasm: `unknown/../../wasm.${name}`,
	};
}

let given: Promise<EngineFiles> | undefined;

/** The engine as it is kept: the piece of each name. */
export interface KeptEngine {
	files: [name: string, piece: string][];
	wasm: string;
}

const note = 'engine';

/** Pagefind runs for it where nobody has asked it before, and ends. */
export async function engineOf(kept: Kept): Promise<KeptEngine> {
	const before = kept.noted(note) as KeptEngine | undefined;
	if (before?.files.every(([, piece]) => kept.pieces.isWhole(piece))) return before;
	given ??= read();
	const { files, wasm } = await given;
	const pieces = Array.from(files, ([name, content]): [string, string] => {
		const stem = createHash('sha256').update(content).digest('hex').slice(0, 32);
		return [name, kept.pieces.keep(stem, content, 'engine')];
	});
	const engine = { files: pieces, wasm };
	kept.note(note, engine);
	return engine;
}
