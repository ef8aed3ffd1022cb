/** Rebuilds the site after each save, one build at a time, and says honestly how far it has come. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../admin/server/protocol.ts';
import type { Finding } from '../src/gate/finding.ts';
import { hashOf } from '../admin/server/whole-files.ts';
import type { Site } from '../admin/server/context.ts';
import type { BuildResult } from './build/standing.ts';

export interface Rebuilding {
	contentRoot: string;
	build: () => Promise<BuildResult>;
	/** What stands in the way, asked after a build that was not published. */
	findings: () => Finding[] | Promise<Finding[]>;
	/** Told before and after each build. */
	begun: (why: string) => void;
	done: (result: BuildResult) => void;
}

export interface RebuildLoop extends Site {
	/** Resolves when the site holds everything that had been asked for. */
	rebuild: (why: string) => Promise<void>;
	/** Whether a file is exactly as our own last save left it: then its build is already asked for. */
	isOwn: (file: string) => boolean;
}

export function rebuildLoop(options: Rebuilding): RebuildLoop {
	const status: Status = { saved: 0, published: 0, building: false };
	const own = new Map<string, string>();
	let again: string | undefined;

	/** `gone` where there is no such file. */
	function print(file: string): string {
		try {
			return hashOf(readFileSync(join(options.contentRoot, file)));
		} catch {
			return 'gone';
		}
	}

	/** What cannot be found out stands in the terminal, and the build has said something. */
	async function found(): Promise<Finding[]> {
		try {
			return (await options.findings()).filter(({ level }) => level === 'error');
		} catch (error) {
			console.error(error);
			return [];
		}
	}

	async function blame({ said }: BuildResult): Promise<void> {
		const findings = await found();
		status.error =
			findings.length > 0
				? `有 ${findings.length} 处内容要改，网站还是原来的样子。改好以后会自己上线。`
				: said || '生成网页时出错，网站还是原来的样子。请告诉技术人员。';
		if (findings.length > 0) status.findings = findings;
	}

	async function once(why: string): Promise<void> {
		// Only what was saved before this build begins is surely in it.
		const generation = status.saved;
		status.building = true;
		delete status.error;
		delete status.findings;
		options.begun(why);
		const result = await options.build();
		if (result.published) status.published = generation;
		else if (again === undefined) await blame(result);
		status.building = false;
		options.done(result);
	}

	async function rebuild(why: string): Promise<void> {
		if (status.building) {
			again = why;
			return;
		}
		await once(why);
		if (again === undefined) return;
		const next = again;
		again = undefined;
		await rebuild(next);
	}

	function saved(files: readonly string[], unseen = false): number {
		for (const file of files) own.set(file, print(file));
		const { published, building, error } = status;
		const upToDate = published === status.saved && !building && error === undefined;
		status.saved += 1;
		// A draft changes no page: what the site holds is already all that it should.
		if (unseen && upToDate) status.published = status.saved;
		else void rebuild('内容保存了');
		return status.saved;
	}

	return {
		saved,
		rebuild,
		status: () => ({ ...status }),
		isOwn: (file) => own.has(file) && own.get(file) === print(file),
	};
}
