/** A request that is not done: the status and the Chinese sentence that says why. */
import type { Refusal } from './protocol.ts';

export class RequestError extends Error {
	readonly status: number;
	readonly refusal: Refusal;

	constructor(status: number, refusal: Refusal) {
		super(refusal.message);
		this.status = status;
		this.refusal = refusal;
	}
}

/** What is not allowed at all. */
export function refused(message: string, status = 400): RequestError {
	return new RequestError(status, { error: 'refused', message });
}

export function missing(message: string): RequestError {
	return new RequestError(404, { error: 'missing', message });
}

export function tooLarge(message: string): RequestError {
	return new RequestError(413, { error: 'too-large', message });
}

export function exists(message: string): RequestError {
	return new RequestError(409, { error: 'exists', message });
}

/** Whether the system, and not a fault of ours, stopped a write. */
export function isDiskError(error: unknown): boolean {
	return error instanceof Error && 'syscall' in error;
}

const full = ['ENOSPC', 'EDQUOT'];

/** A write that failed: the disk is full, or the folder does not allow it. */
export function disk(error: unknown): RequestError {
	const { code = '' } = error as NodeJS.ErrnoException;
	console.error(error);
	const message = full.includes(code)
		? '磁盘满了，没有保存。请清出一些空间再保存一次；您写的内容还在这一页上，先不要关。'
		: '写不进放文章的文件夹，没有保存。请找信息员看看磁盘和文件夹的权限，再保存一次；您写的内容还在这一页上，先不要关。';
	return new RequestError(507, { error: 'disk', message });
}
