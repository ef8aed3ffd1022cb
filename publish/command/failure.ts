/** Why nothing was published, for the person who looks after the server, and the exit code that says it to programs. */

export const exits = {
	/** Published, or there was nothing new. */
	done: 0,
	/** The content, or what was made of it, is not fit to publish. */
	refused: 1,
	/** The command is written wrongly. */
	usage: 2,
	/** Another publisher is at work. */
	busy: 3,
	/** The repository cannot be read. */
	repository: 4,
	/** This machine: disk, rights, programs. */
	machine: 5,
	/** The machine's clock is behind the last release. */
	clock: 6,
	/** Going back would show again what is not shown now: somebody must say so. */
	ask: 7,
} as const;

export type Exit = (typeof exits)[keyof typeof exits];

export class Failure extends Error {
	readonly exit: Exit;
	/** Where it is, a line each: files of the content, addresses of the site. */
	readonly where: readonly string[];

	/** @param message what happened and what to do, in Chinese */
	constructor(exit: Exit, message: string, where: readonly string[] = []) {
		super(message);
		this.exit = exit;
		this.where = where;
	}
}

const ofMachine: Readonly<Record<string, string>> = {
	ENOSPC: '磁盘满了。请腾出一些地方，再发布一次。',
	EDQUOT: '磁盘的限额用完了。请腾出一些地方，再发布一次。',
	EACCES: '没有权限读写。请看看发布用的文件夹属于谁，再发布一次。',
	EPERM: '没有权限读写。请看看发布用的文件夹属于谁，再发布一次。',
	EROFS: '磁盘是只读的。请告诉技术人员。',
	EMFILE: '打开的文件太多了。请稍后再发布一次。',
};

/** What the system says as well, of SQLite too. */
const codeOf = (error: unknown): string => {
	const { code, errstr } = error as { code?: unknown; errstr?: unknown };
	if (errstr === 'database or disk is full') return 'ENOSPC';
	return typeof code === 'string' ? code : '';
};

/** Whatever was thrown, as it is told. */
export function failureOf(error: unknown): Failure {
	if (error instanceof Failure) return error;
	const known = ofMachine[codeOf(error)];
	if (!known) console.error(error);
	return new Failure(
		exits.machine,
		known ?? '发布时出了没有料到的错。请告诉技术人员，原因写在终端里。',
		error instanceof Error && known ? [error.message] : [],
	);
}
