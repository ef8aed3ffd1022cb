/** A disk that is soon full, where a test may mount one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

/** @returns its folder; undefined where none can be mounted, which is said */
export function smallDisk(megabytes: number): string | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'linli-disk-'));
	const size = `size=${megabytes}m`;
	const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]);
	if (status !== 0) {
		console.warn('注意：这里不能挂小磁盘，磁盘满的测试跳过了。');
		return undefined;
	}
	onTestFinished(() => {
		execFileSync('umount', ['--lazy', folder]);
		rmSync(folder, { recursive: true, force: true });
	});
	return folder;
}
