/** `npm run preview`: the site as it was last built. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
// A wrong `SITE_NOW` is refused by every command, also by one that only shows what was built.
import '../src/lib/clock.ts';
import { folderSite } from './releases.ts';
import { listen, siteServer } from './server.ts';
import { mend } from './build/switch.ts';

const out = resolve(process.env['SITE_OUT'] || 'dist');
const port = Number(process.env['PORT'] || 4321);
// A build that was cut off in the middle of its switch has left the old site beside its place.
await mend(out);
if (!existsSync(out)) {
	console.error('还没有生成过网站，请先运行 npm run build。');
	process.exit(1);
}
await listen(siteServer(folderSite(out)), port);
console.log(`网站在 http://127.0.0.1:${port}/ ，按 Ctrl+C 结束。`);
