/** A bare git repository, read and written with plumbing only: there is no checkout. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Change {
	path: string;
	/** undefined deletes */
	content: Buffer | undefined;
}
export interface CommitLine {
	id: string;
	author: string;
	email: string;
	at: string;
	message: string;
}
export interface TreeLine {
	id: string;
	path: string;
	type: string;
	mode: string;
}

export class Store {
	readonly folder = mkdtempSync(join(tmpdir(), 'linli-forge-'));
	readonly branch = 'main';
	/** What git has answered since the last commit. */
	readonly #answers = new Map<string, Buffer>();

	constructor() {
		this.git(['init', '--bare', '--quiet', `--initial-branch=${this.branch}`]);
		this.git(['config', 'core.quotepath', 'false']);
	}

	git(words: string[], input?: Buffer | string, more: Record<string, string> = {}): Buffer {
		const environment = { ...process.env, GIT_DIR: this.folder, ...more };
		return execFileSync('git', words, {
			env: environment,
			input,
			stdio: ['pipe', 'pipe', 'pipe'],
			maxBuffer: 64 << 20,
		});
	}

	/** For questions whose answers stand until the next commit: a list asks the same of every file. */
	#read(words: string[]): Buffer {
		const question = words.join(' ');
		const answer = this.#answers.get(question) ?? this.git(words);
		this.#answers.set(question, answer);
		return answer;
	}

	text(...words: string[]): string {
		return this.#read(words).toString().trim();
	}

	head(): string | undefined {
		try {
			return this.text('rev-parse', '--verify', '--quiet', `refs/heads/${this.branch}`);
		} catch {
			return undefined;
		}
	}

	file(path: string, at: string = this.branch): { id: string; content: Buffer } | undefined {
		const line = this.tree('', true, at).find((entry) => entry.path === path);
		return line ? { id: line.id, content: this.#read(['cat-file', 'blob', line.id]) } : undefined;
	}

	tree(folder: string, recursive: boolean, at: string = this.branch): TreeLine[] {
		if (!this.head()) return [];
		const words = ['ls-tree', '-z', ...(recursive ? ['-r', '-t'] : []), at];
		const lines = this.#read(folder ? [...words, '--', `${folder}/`] : words).toString();
		return lines
			.split('\0')
			.filter(Boolean)
			.map((line) => {
				const [meta = '', path = ''] = line.split('\t');
				const [mode = '', type = '', id = ''] = meta.split(' ');
				return { id, path, type, mode };
			})
			.filter(({ path }) => path !== folder);
	}

	commits(path: string, most: number): CommitLine[] {
		if (!this.head()) return [];
		const format = '--format=%H%x1f%an%x1f%ae%x1f%aI%x1f%B%x1e';
		const words = ['log', format, `-${most}`, this.branch, ...(path ? ['--', path] : [])];
		return this.#read(words)
			.toString()
			.split('\x1e')
			.map((entry) => entry.trim().split('\x1f'))
			.filter((parts) => parts.length === 5)
			.map(([id = '', author = '', email = '', at = '', message = '']) => {
				return { id, author, email, at, message: message.trim() };
			});
	}

	/** Paths that a commit has changed, in order. */
	touched(commit: string): string[] {
		const words = ['diff-tree', '-r', '-z', '--no-commit-id', '--name-only', commit];
		return this.git(words).toString().split('\0').filter(Boolean);
	}

	/** Commits to the branch in one step; throws when the branch moved meanwhile. */
	commit(changes: Change[], message: string, author: { name: string; email: string }): string {
		const parent = this.head();
		const index = { GIT_INDEX_FILE: join(this.folder, `index-${process.hrtime.bigint()}`) };
		if (parent) this.git(['read-tree', parent], undefined, index);
		const lines = changes.map(({ path, content }) => {
			const id = content && this.git(['hash-object', '-w', '--stdin'], content).toString().trim();
			return id ? `100644 ${id}\t${path}\0` : `0 ${'0'.repeat(40)}\t${path}\0`;
		});
		this.git(['update-index', '-z', '--index-info'], lines.join(''), index);
		const tree = this.git(['write-tree'], undefined, index).toString().trim();
		rmSync(index.GIT_INDEX_FILE, { force: true });
		const who = {
			GIT_AUTHOR_NAME: author.name,
			GIT_AUTHOR_EMAIL: author.email,
			GIT_COMMITTER_NAME: author.name,
			GIT_COMMITTER_EMAIL: author.email,
		};
		const words = ['commit-tree', tree, '-F', '-', ...(parent ? ['-p', parent] : [])];
		const id = this.git(words, message, who).toString().trim();
		this.git(['update-ref', `refs/heads/${this.branch}`, id, parent ?? '0'.repeat(40)]);
		this.#answers.clear();
		return id;
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}
