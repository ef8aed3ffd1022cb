/** A bare repository as an office has it, and a folder to publish to. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { publish } from '../../../../publish/command/publisher.ts';
import { readStatus, type Status } from '../../../../publish/command/status.ts';
import { placesIn, type Places } from '../../../../publish/release/places.ts';
import { smallSteps, type SmallSteps } from './small-site.ts';

const identity = ['-c', 'user.name=王小梅', '-c', 'user.email=editor@localhost'];

export function gitIn(folder: string, ...args: string[]): string {
	return execFileSync('git', [...identity, '-C', folder, ...args], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	}).trim();
}

export interface Office {
	repo: string;
	places: Places;
	/** Commits these files (`null` takes one away) and pushes. @returns the commit */
	push: (files: Record<string, string | null>) => string;
	/** Forgets all commits before, and pushes with force. */
	pushAnew: (files: Record<string, string>) => string;
	publish: (more?: Partial<SmallSteps> & Partial<Manner>) => Promise<number>;
	status: () => Status | undefined;
}

interface Manner {
	demo: boolean;
	allowShrink: boolean;
	again: boolean;
}

export const home = { 'index.txt': '清和社区\n首页在这里，通知政策都在下面。' };

function write(folder: string, files: Record<string, string | null>): void {
	for (const [name, text] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		if (text === null) rmSync(path);
		else writeFileSync(path, text);
	}
}

/** @param to folder to publish to, where the test wants one of its own */
export function office(to?: string): Office {
	const folder = mkdtempSync(join(tmpdir(), 'linli-office-'));
	chmodSync(folder, 0o755);
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const repo = join(folder, 'content.git');
	const desk = join(folder, 'desk');
	execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', repo]);
	execFileSync('git', ['clone', '--quiet', repo, desk], { stdio: 'ignore' });
	gitIn(desk, 'checkout', '-q', '-B', 'main');
	const places = placesIn(to ?? join(folder, 'site'));
	const commit = (files: Record<string, string | null>) => {
		write(desk, files);
		gitIn(desk, 'add', '--all');
		gitIn(desk, 'commit', '--quiet', '--allow-empty', '-m', '改内容');
		return gitIn(desk, 'rev-parse', 'HEAD');
	};
	return {
		repo,
		places,
		push: (files) => {
			const made = commit(files);
			gitIn(desk, 'push', '--quiet', 'origin', 'main');
			return made;
		},
		pushAnew: (files) => {
			gitIn(desk, 'checkout', '--quiet', '--orphan', `anew-${Date.now()}`);
			const made = commit(files);
			gitIn(desk, 'push', '--quiet', '--force', 'origin', 'HEAD:main');
			gitIn(desk, 'checkout', '--quiet', '-B', 'main');
			return made;
		},
		publish: ({ demo = false, allowShrink = false, again = false, ...steps } = {}) =>
			publish(places, { demo, allowShrink, again }, smallSteps({ repo, places, ...steps })),
		status: () => readStatus(places),
	};
}
