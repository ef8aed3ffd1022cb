/** Errors of a forge that carry more than words. */
import type { Refusal } from '../protocol.ts';

/** An answer of the forge that is no success. */
export class ForgeError extends Error {
	readonly status: number;
	constructor(status: number, message: string) {
		super(message);
		this.name = 'API_ERROR';
		this.status = status;
	}
}

/** The refusal an error carries, whoever threw it. */
export function refusalOf(error: unknown): Refusal | undefined {
	if (typeof error !== 'object' || error === null || !('refusal' in error)) return undefined;
	return error.refusal as Refusal;
}

/** The status of the answer behind an error. */
export function statusOf(error: unknown): unknown {
	return typeof error === 'object' && error !== null && 'status' in error
		? error.status
		: undefined;
}
