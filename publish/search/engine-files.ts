/** Pagefind's engine, as its package brings it: the program holds it, and gives it away with any index. */
import { createHash } from 'node:crypto';
import { close, createIndex } from 'pagefind';

export interface EngineFiles {
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

let known: Promise<EngineFiles> | undefined;

/** Pagefind runs for it once a process, and ends. */
export function engineFiles(): Promise<EngineFiles> {
	known ??= read();
	return known;
}
