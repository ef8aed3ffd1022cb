/** Carries out what was decided: noted, moved into place, told to the build, committed, forgotten. */
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Saved } from '../protocol.ts';
import { staysUnseen } from './hidden.ts';
import { forget, note, type Intent, type Step } from './journal.ts';
import { commitOrOwe, countOwed, payOwed, type Place } from './owed.ts';
import { moveInto, placeToWrite, syncFolder, writeThrough } from '../whole-files.ts';
import type { EditorContext } from '../context.ts';

async function carry(root: string, { file, temporary }: Step): Promise<void> {
	const target = join(root, file);
	if (temporary !== undefined) return moveInto(temporary, target);
	await rm(target);
	await syncFolder(join(target, '..'));
}

/** undefined: there is no such file. */
export function textAt(path: string | undefined): string | undefined {
	return path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function isUnseen(root: string, { file, temporary }: Step): boolean {
	return staysUnseen(file, textAt(join(root, file)), textAt(temporary));
}

/** Puts back what stood there before, as far as the disk lets us. */
async function undo({ root, room }: Place, done: readonly Done[]): Promise<void> {
	for (const { file, before } of done.toReversed()) {
		const target = join(root, file);
		if (before === undefined) {
			await rm(target, { force: true });
			continue;
		}
		const temporary = placeToWrite(room, target);
		await writeThrough(temporary, before);
		await moveInto(temporary, target);
	}
}

interface Done extends Step {
	before: Buffer | undefined;
}

/** All of it or nothing. */
async function carryAll(place: Place, steps: readonly Step[]): Promise<void> {
	const done: Done[] = [];
	try {
		for (const step of steps) {
			const target = join(place.root, step.file);
			const before = existsSync(target) ? readFileSync(target) : undefined;
			await carry(place.root, step);
			done.push({ ...step, before });
		}
	} catch (error) {
		await undo(place, done);
		throw error;
	}
}

/** @throws the system's error when the disk does not take it; nothing has changed then */
export async function carryOut(context: EditorContext, intent: Intent): Promise<Saved> {
	const { root, room, site, store } = context;
	const steps = intent.steps.map(({ file }) => file);
	const unseen = intent.steps.every((step) => isUnseen(root, step));
	// Before, so that they hold what their own authors wrote.
	await payOwed(context);
	try {
		await note(room, intent);
		await carryAll(context, intent.steps);
	} catch (error) {
		await forget(room);
		throw error;
	}
	store.outdate();
	const generation = site.saved(steps, unseen);
	const { committed, notice } = await commitOrOwe(context, intent);
	context.changes.outdate();
	context.unversioned.outdate();
	return { generation, committed, owed: await countOwed(room), ...(notice ? { notice } : {}) };
}

/** Between saves. What is published from versions has not had those yet. */
export async function payLate(context: EditorContext): Promise<void> {
	const before = await countOwed(context.room);
	await payOwed(context);
	if ((await countOwed(context.room)) < before) context.site.saved([]);
}
