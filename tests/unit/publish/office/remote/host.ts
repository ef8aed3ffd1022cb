/** A git host for a test: a bare repository, and somebody else who works there. */
import { chmodSync, mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { folderOf, type OfficeFolder } from '../../../../../publish/office/folder.ts';
import { setUrl } from '../../../../../publish/office/remote/place.ts';
import { pushNow } from '../../../../../publish/office/remote/push.ts';
import { dataFolder, gitIn } from '../backup/office.ts';

export const patience = { silence: 60_000, longest: 120_000 };

/** Each try is a minute after the one before. */
let minutes = 0;
const now = () => new Date(Date.UTC(2026, 10, 29, 1, (minutes += 1)));

export interface Hosted {
	folder: OfficeFolder;
	content: string;
	/** The bare repository. */
	host: string;
	push: (limits?: typeof patience) => ReturnType<typeof pushNow>;
	/** A version of the office's own. @returns its name */
	save: (file: string, text: string) => string;
	/** The newest version of a branch there; undefined where there is none. */
	at: (branch: string) => string | undefined;
	/** What the host runs at each push, a shell script. */
	hook: (script: string) => void;
	/** Another's clone, pushed from. */
	other: (files: Record<string, string | null>, ...push: string[]) => string;
}

function write(folder: string, files: Record<string, string | null>): void {
	for (const [file, text] of Object.entries(files)) {
		if (text === null) {
			gitIn(folder, 'rm', '-q', file);
			continue;
		}
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	gitIn(folder, 'add', '-A');
	gitIn(folder, 'commit', '-q', '--author=外面的人 <b@localhost>', '-m', '在那边改的');
}

export function hosted(): Hosted {
	const folder = folderOf(dataFolder());
	const { content } = folder;
	const host = mkdtempSync(join(tmpdir(), 'linli-host-'));
	gitIn(host, 'init', '-q', '--bare', '-b', 'main');
	setUrl(folder, host);
	return {
		folder,
		content,
		host,
		push: (limits = patience) => pushNow(folder, now, limits),
		save: (file, text) => {
			writeFileSync(join(content, file), text);
			gitIn(content, 'add', '-A');
			gitIn(content, 'commit', '-qm', '改内容');
			return gitIn(content, 'rev-parse', 'HEAD').trim();
		},
		at: (branch) => {
			const refs = gitIn(host, 'for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`);
			return refs.trim() || undefined;
		},
		hook: (script) => {
			const file = join(host, 'hooks/pre-receive');
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, `#!/bin/sh\n${script}\n`);
			chmodSync(file, 0o755);
		},
		other: (files, ...push) => {
			const clone = mkdtempSync(join(tmpdir(), 'linli-other-'));
			gitIn(clone, 'clone', '-q', host, '.');
			write(clone, files);
			gitIn(clone, 'push', '-q', ...push, 'origin', 'HEAD:main');
			return gitIn(clone, 'rev-parse', 'HEAD').trim();
		},
	};
}
