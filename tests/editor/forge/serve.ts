/**
 * A built site with the editor in it, as an operator would serve it: `CMS_BACKEND=gitlab … node
 * tests/editor/forge/serve.ts <folder> <port>` puts the editor into the folder by the site's own
 * integration, then prints `{"port":…}`.
 */
import { createServer } from 'node:http';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import send from 'send';
import { backendFrom } from '../../../admin/backend/environment.ts';
import { adminContentSecurity } from '../../../admin/backend/forge-security.ts';
import { editor } from '../../../admin/integration.ts';

const [folder = '', port = '0'] = process.argv.slice(2);
const dist = resolve(folder);
mkdirSync(dist, { recursive: true });
const built = editor().hooks['astro:build:done'];
await built?.({ dir: pathToFileURL(join(dist, '/')) } as Parameters<typeof built>[0]);

const backend = backendFrom(process.env);
const policy = adminContentSecurity(backend.kind === 'forge' ? backend.origins : []);
const server = createServer((request, response) => {
	response.setHeader('Content-Security-Policy', policy);
	send(request, new URL(request.url ?? '/', 'http://localhost').pathname, { root: dist }).pipe(
		response,
	);
});
server.listen(Number(port), '127.0.0.1', () => {
	const address = server.address();
	console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : address }));
});
