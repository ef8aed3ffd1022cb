/** Makes an office's own content: a folder with a repository of its own, beside the place first, moved there when it is whole. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorSentence } from '../../../src/gate/finding.ts';
import { findings } from '../../../src/gate/check.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import { git } from '../git/git.ts';
import { refused } from '../request-error.ts';
import { filesOf } from './files.ts';
import type { Answers } from './protocol.ts';
import { layOutDrafts } from './sample-drafts.ts';

/** @param now Shanghai wall time */
export function writeFiles(folder: string, answers: Answers, now: string): void {
	for (const [file, text] of filesOf(answers, now.slice(0, 10))) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}

/** @throws RequestError with what to write instead */
function refuseFaults(folder: string, now: string): void {
	const errors = findings(readContent(folder), now).filter(({ level }) => level === 'error');
	if (errors.length === 0) return;
	const said = errors.map(({ editor }) =>
		[editor.title, editorSentence(editor)].filter(Boolean).join('：'),
	);
	throw refused([...new Set(said)].slice(0, 5).join('\n'));
}

async function versioned(folder: string): Promise<void> {
	const steps = [
		['init', '--quiet', '--initial-branch=main'],
		['add', '--all'],
		['commit', '--quiet', '--message=建站'],
	];
	for (const args of steps) {
		const { code, error } = await git(folder, args, { author: '邻里' });
		// On one's own computer there may be no git: the site does without versions.
		if (code === undefined) return;
		if (code !== 0) throw new Error(error);
	}
}

/**
 * @param target where the content will stand; nothing may be there yet @param now Shanghai wall time
 * @throws RequestError with what to write instead
 */
export async function makeOwnContent(target: string, answers: Answers, now: string): Promise<void> {
	const fresh = `${target}.new-${process.pid}`;
	await rm(fresh, { recursive: true, force: true });
	mkdirSync(fresh, { recursive: true, mode: 0o700 });
	try {
		writeFiles(fresh, answers, now);
		if (answers.samples === 'drafts') layOutDrafts(fresh);
		refuseFaults(fresh, now);
		await versioned(fresh);
		await rename(fresh, target);
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
}
