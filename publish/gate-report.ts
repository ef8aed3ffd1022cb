/** `gate.json`: what the gate found, for other programs. Written whole or not at all, and never that of another run. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../src/gate/finding.ts';

/** Every finding has all six; `line` and `key` are null where there is none. `file` is as printed. */
function row({ rule, level, file, line, key, message }: Finding) {
	return { rule, level, file, line: line ?? null, key: key ?? null, message };
}

/** What staff have answered for, and who. */
const exception = (finding: Finding) => ({ ...row(finding), ...finding.excused });

/** @param folder is made when it is not there */
export function writeReport(findings: readonly Finding[], folder: string): void {
	const path = join(folder, 'gate.json');
	const unfinished = `${path}.new-${process.pid}`;
	try {
		// What stands there tells of another content: none is better, should this one not be written.
		rmSync(path, { force: true });
		mkdirSync(folder, { recursive: true });
		const report = {
			findings: findings.filter(({ excused }) => !excused).map(row),
			exceptions: findings.filter(({ excused }) => excused).map(exception),
		};
		writeFileSync(unfinished, `${JSON.stringify(report, null, '\t')}\n`);
		renameSync(unfinished, path);
	} catch {
		try {
			rmSync(unfinished, { force: true });
		} finally {
			console.warn(
				`提醒　${path} 没有写成，请看看磁盘满没满、这个文件夹能不能写。检查的结果不受影响。`,
			);
		}
	}
}
