/** Under what conditions figures were measured. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { findBrowser } from '../../../publish/setup.mjs';
import { seed } from './sets.ts';

function said(program: string, ...asked: string[]): string {
	try {
		return execFileSync(program, asked, {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		}).trim();
	} catch {
		return '不明';
	}
}

export const load = () =>
	loadavg()
		.map((value) => value.toFixed(1))
		.join(' ');

export function conditions(): string {
	const browser = findBrowser();
	const changed = said('git', 'status', '--porcelain', '--', 'src', 'publish') ? '（有改动）' : '';
	return [
		`日期 ${new Date().toISOString().slice(0, 16)}Z`,
		`版本 ${said('git', 'rev-parse', '--short', 'HEAD')}${changed}`,
		`Node ${process.versions.node}`,
		browser ? said(browser, '--version') : 'Chromium（Playwright 自带）',
		`${cpus().length} 核`,
		`负载 ${load()}`,
		`种子 ${seed}`,
	].join('，');
}
