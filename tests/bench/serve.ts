/**
 * `npm run bench:serve`: how many requests a second nginx answers from a published release of the sample, and how long the
 * slowest of a hundred waits: home, an entry, a piece of the search index. Asked by wrk on the same machine.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { publish } from '../../publish/command/publisher.ts';
import { realSteps } from '../../publish/command/real-steps.ts';
import { currentManifest } from '../../publish/release/manifest.ts';
import { placesIn } from '../../publish/release/places.ts';
import { startNginx } from '../nginx.ts';
import { conditions } from './search/conditions.ts';
import { tableOf } from './search/table.ts';

const places = placesIn(resolve('.cache/bench/served'));
/** Connections at once; seconds each address is asked for. */
const [connections, seconds] = [64, 10];

interface Answers {
	perSecond: string;
	p99: string;
	wrong: string;
}

function ask(address: string): Answers {
	const said = execFileSync(
		'wrk',
		[
			...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`],
			...['--latency', '--header', 'Accept-Encoding: br', address],
		],
		{ encoding: 'utf8' },
	);
	return {
		perSecond: /Requests\/sec:\s+([\d.]+)/.exec(said)?.[1] ?? '?',
		p99: /99%\s+(\S+)/.exec(said)?.[1] ?? '?',
		wrong: /Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? '0',
	};
}

rmSync(places.to, { recursive: true, force: true });
const steps = realSteps(resolve('content'), places);
await publish(places, { demo: true, allowShrink: false, again: false }, steps);
const files = Object.keys(currentManifest(places)?.files ?? {}).sort();
const first = (form: RegExp) =>
	`/${(files.find((file) => form.test(file)) ?? '').replace(/index\.html$/, '')}`;
const asked = [
	['首页', '/'],
	['一篇通知', first(/^notices\/\d{8}-[^/]+\/index\.html$/)],
	['搜索的一块', first(/\.pf_index$/)],
] as const;

const { base, stop } = await startNginx(places);
try {
	console.log(conditions());
	console.log(`nginx 2 个进程，wrk ${connections} 个连接，各 ${seconds} 秒，同一台机器`);
	const rows = asked.map(([name, path]) => {
		const { perSecond, p99, wrong } = ask(base + path);
		return [name, path, perSecond, p99, wrong];
	});
	console.log(tableOf(['', '地址', '每秒', 'p99', '不是 200 的'], rows));
} finally {
	await stop();
}
