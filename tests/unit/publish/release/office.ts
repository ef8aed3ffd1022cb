/** The content of an office, in a bare repository or, faster, in a plain folder; and a folder to publish to. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { publish } from '../../../../publish/command/publisher.ts';
import type { Status } from '../../../../publish/command/status-form.ts';
import { readStatus } from '../../../../publish/command/status.ts';
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
	publish: (more?: Partial<SmallSteps> & Partial<Options>) => Promise<number>;
	status: () => Status | undefined;
}

interface Options {
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

function ownFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'linli-office-'));
	chmodSync(folder, 0o755);
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

type Common = Pick<Office, 'repo' | 'places'>;

const publishing =
	(common: Common, given: () => Partial<SmallSteps> = () => ({})): Office['publish'] =>
	({ demo = false, allowShrink = false, again = false, ...steps } = {}) =>
		publish(
			common.places,
			{ demo, allowShrink, again },
			smallSteps({ ...common, ...given(), ...steps }),
		);

/** A clock on which every look is a second later, so that no release waits for its second. */
export function fastClock(): () => Date {
	let at = Date.now();
	return () => new Date((at += 1000));
}

/** Content without git: a commit is a number. */
export function quickOffice(): Office {
	const folder = ownFolder();
	const common = { repo: join(folder, 'content'), places: placesIn(join(folder, 'site')) };
	const now = fastClock();
	let commits = 0;
	const push = (files: Record<string, string | null>) => {
		write(common.repo, files);
		commits += 1;
		return `commit${commits}`;
	};
	return {
		...common,
		push,
		pushAnew: push,
		publish: publishing(common, () => ({ now, commit: `commit${commits}` })),
		status: () => readStatus(common.places),
	};
}

/** @param to folder to publish to, where the test wants one of its own */
export function office(to?: string): Office {
	const folder = ownFolder();
	const desk = join(folder, 'desk');
	const common = {
		repo: join(folder, 'content.git'),
		places: placesIn(to ?? join(folder, 'site')),
	};
	execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', common.repo]);
	execFileSync('git', ['clone', '--quiet', common.repo, desk], { stdio: 'ignore' });
	gitIn(desk, 'checkout', '-q', '-B', 'main');
	const commit = (files: Record<string, string | null>) => {
		write(desk, files);
		gitIn(desk, 'add', '--all');
		gitIn(desk, 'commit', '--quiet', '--allow-empty', '-m', '改内容');
		return gitIn(desk, 'rev-parse', 'HEAD');
	};
	return {
		...common,
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
		publish: publishing(common),
		status: () => readStatus(common.places),
	};
}

/** Folder of what is served. */
export const siteOf = ({ places }: Office) => join(places.current, 'site');

/** A served page, by its folder. */
export const pageOf = (given: Office, path: string) =>
	readFileSync(join(siteOf(given), path, 'index.html'), 'utf8');

/** The text of one notice. */
export const notice = (title: string) => `${title}\n周四上午停水。`;
