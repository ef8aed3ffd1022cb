/**
 * The editor over one community's content, without building its site: `node tests/editor/serve.ts
 * <repository>` prints `{"port":…}`. A save counts as published at once, so that a test of the desk
 * does not wait for pages; `publish.spec.ts` runs the real thing.
 */
import { resolve } from 'node:path';
import { editorFolder } from '../../admin/build.ts';
import { editorServer } from '../../admin/server/server.ts';
import { drawSheets } from '../../publish/review/print.ts';
import { folderSite } from '../../publish/releases.ts';
import { siteServer } from '../../publish/server.ts';
import { pagesOf } from './answering.ts';

const repository = resolve(process.argv[2] ?? '');
let generation = 0;
const contentRoot = resolve(repository, 'content');
const editor = editorServer({
	contentRoot,
	stateFolder: resolve(repository, '.state'),
	sheets: drawSheets(contentRoot),
	site: {
		saved: () => (generation += 1),
		status: () => ({ saved: generation, published: generation, building: false }),
	},
});
const pages = pagesOf(contentRoot);
const folder = await editorFolder();
await editor.ready;
const server = siteServer(folderSite(resolve('.cache/test/site')), {
	handle: (...both) => pages(...both) || editor.handle(...both),
	folder,
});
server.listen(Number(process.argv[3] ?? 0), '127.0.0.1', () => {
	const address = server.address();
	console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : address }));
});
