/** The entry of `npm run nginx -- --to <folder>`: prints the server file. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { placesIn } from '../release/places.ts';
import { nginxServer } from './nginx.ts';

const usage = '怎么写：npm run nginx -- --to <发布到的文件夹> [--listen 80]';

function print(): number {
	const flags = { to: { type: 'string' }, listen: { type: 'string', default: '80' } } as const;
	const { to, listen } = parseArgs({ options: flags }).values;
	if (!to) {
		console.error(usage);
		return 2;
	}
	// Debian's module, of the package libnginx-mod-http-brotli-static.
	const brotli = existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
	process.stdout.write(nginxServer(placesIn(to), { listen, brotli }));
	return 0;
}

try {
	process.exitCode = print();
} catch {
	console.error(usage);
	process.exitCode = 2;
}
