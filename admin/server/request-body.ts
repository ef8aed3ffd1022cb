/** The body of a request: cut off where it grows too long or comes too slowly, then read as JSON. */
import type { IncomingMessage } from 'node:http';
import { refused, tooLarge } from './request-error.ts';

export interface BodyLimits {
	bytes: number;
	milliseconds: number;
}

function tooLong({ bytes }: BodyLimits) {
	const size = Math.floor(bytes / 2 ** 20);
	return tooLarge(
		`一次保存的图片和附件合起来太大了，最多约 ${size} MB，请分几次上传或把图片改小。`,
	);
}

function collect(request: IncomingMessage, limits: BodyLimits): Promise<Buffer> {
	return new Promise((done, fail) => {
		const chunks: Buffer[] = [];
		let length = 0;
		const slow = refused('上传太慢，已经停下，没有保存。请再试一次。', 408);
		const timer = setTimeout(() => end(slow), limits.milliseconds);
		const end = (error?: Error) => {
			clearTimeout(timer);
			request.off('data', take);
			if (error) fail(error);
			else done(Buffer.concat(chunks, length));
		};
		const take = (chunk: Buffer) => {
			length += chunk.length;
			if (length > limits.bytes) end(tooLong(limits));
			else chunks.push(chunk);
		};
		request
			.on('data', take)
			.once('end', () => end())
			.once('error', () => end(refused('连接断了，没有保存。请再试一次。')))
			.once('aborted', () => end(refused('连接断了，没有保存。请再试一次。')));
	});
}

const poison = ['__proto__', 'constructor', 'prototype'];

/** @throws RequestError when it is too long, too slow, not UTF-8 or no JSON */
export async function readJson(request: IncomingMessage, limits: BodyLimits): Promise<unknown> {
	if (Number(request.headers['content-length'] ?? 0) > limits.bytes) throw tooLong(limits);
	const bytes = await collect(request, limits);
	const unreadable = refused('请求读不懂。请刷新编辑页面再试，写好的内容先复制下来。');
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return JSON.parse(text, (key, value: unknown) => {
			if (poison.includes(key)) throw unreadable;
			return value;
		}) as unknown;
	} catch {
		throw unreadable;
	}
}
