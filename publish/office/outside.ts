/** What comes into the content's repository by another way than the desk, a pull or a push from elsewhere, is published like a save. */
import { existsSync, unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../admin/server/git/git.ts';

export interface Outside {
	/** A git repository. */
	content: string;
	/** Whether a file is as the desk's own last save left it. */
	isOwn: (file: string) => boolean;
	/** Told of the files that another hand has committed, below the content. */
	came: (files: readonly string[]) => void;
}

/** Milliseconds. */
const every = 2_000;

async function ask(content: string, ...args: string[]): Promise<string> {
	const { code, out } = await git(content, args);
	return code === 0 ? out.toString() : '';
}

const headOf = async (content: string) => (await ask(content, 'rev-parse', 'HEAD')).trim();

/** Git notes each move of its head there. @returns ends it */
export async function watchOutside({ content, isOwn, came }: Outside): Promise<() => void> {
	let known = await headOf(content);
	const look = async () => {
		const before = known;
		known = await headOf(content);
		if (known === '' || known === before) return;
		const names = await ask(content, 'diff', '--name-only', '-z', before, known);
		const files = names.split('\0').filter((file) => file !== '' && !isOwn(file));
		if (files.length > 0) came(files);
	};
	const moves = join(content, '.git/logs/HEAD');
	if (!existsSync(moves)) return () => undefined;
	// One look after the other: a second move while the first is read is seen by the next.
	let looking = Promise.resolve();
	const notice = () => {
		looking = looking.then(look).catch((error: unknown) => console.error(error));
	};
	watchFile(moves, { interval: every, persistent: false }, notice);
	return () => unwatchFile(moves, notice);
}
