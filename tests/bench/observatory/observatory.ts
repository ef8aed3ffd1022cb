/**
 * `npm run bench:observatory`: what Mozilla's HTTP Observatory gives the site, the way in and the editor, through a real nginx
 * with the server file that we print, on the ports and names that an office has. Fails below A+. As root: the grader
 * asks on ports 80 and 443 alone.
 */
import dns from 'node:dns';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import {
	getGradeForScore,
	getScoreDescription,
	getScoreModifier,
} from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';
import { placesIn } from '../../../publish/release/places.ts';
import { domain } from '../../deployed.ts';
import { startNginx } from '../../nginx.ts';
import { freePort } from '../../ports.ts';
import { origin, serveOffice, staff } from '../../unit/publish/office/busy.ts';
import { tableOf } from '../search/table.ts';

/** Of this machine alone, so that nothing else is in the way. */
const here = '127.0.0.83';

/** As two lines in its hosts file would. */
function knowNames(...names: string[]): void {
	const { lookup } = dns;
	dns.lookup = ((name: string, ...rest: unknown[]) =>
		(lookup as (...given: unknown[]) => void)(
			names.includes(name) ? here : name,
			...rest,
		)) as typeof lookup;
}

/** As its `scan` puts them together, which knows no path. */
async function grade(host: string, path: string, headers: readonly string[] = []) {
	const got = await retrieve(host, { path, headers: ['Accept: text/html', ...headers] });
	const { auto } = got.responses;
	if (auto?.status !== 200 || auto.request.path !== path)
		throw new Error(`https://${host}${path} 没有打开：${auto?.status} ${auto?.request.path}`);
	const results = ALL_TESTS.map((test) => test(got).result);
	const modifiers = results.map(getScoreModifier);
	const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 100);
	const strict = sum(modifiers.filter((one) => one < 0));
	const { score, grade: mark } = getGradeForScore(
		strict >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(modifiers) : strict,
	);
	const lost = results
		.filter((result) => getScoreModifier(result) < 0)
		.map((result) => `${getScoreModifier(result)} ${result}：${getScoreDescription(result)}`);
	return { mark, score, lost };
}

const data = mkdtempSync(join(tmpdir(), 'linli-graded-'));
const [token = ''] = staff(data, 1);
const port = await freePort();
const office = await serveOffice(data, port, '网站是最新的。');
const nginx = await startNginx(placesIn(data), {
	secure: true,
	office: { domain: origin.hostname, port, networks: [] },
	ports: { plain: '80', secure: '443', on: here },
});
knowNames(domain, origin.hostname);
tls.setDefaultCACertificates([...tls.getCACertificates('default'), nginx.ca ?? '']);

const asked = [
	['网站', domain, '/'],
	['搜索', domain, '/search/'],
	['登录', origin.hostname, '/admin/sign-in/'],
	['编辑部', origin.hostname, '/admin/', [`Cookie: __Host-linli=${token}`]],
] as const;
try {
	const rows: string[][] = [];
	for (const [name, host, path, headers] of asked) {
		const { mark, score, lost } = await grade(host, path, headers);
		rows.push([name, `https://${host}${path}`, mark, String(score), lost.join('；')]);
		if (mark !== 'A+') process.exitCode = 1;
	}
	console.log(tableOf(['', '地址', '等级', '分', '扣了什么'], rows));
} finally {
	office.kill();
	await nginx.stop();
	rmSync(data, { recursive: true, force: true });
}
