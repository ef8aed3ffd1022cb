/**
 * A stream sealed and opened, a chunk at a time: the age format (age-encryption.org/v1), which `age` itself opens without us. Cut
 * off, changed, or with its chunks in another order it does not open, a cut between two chunks included.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { Decrypter, Encrypter } from 'age-encryption';
import type { Key } from './key.ts';

/** What was sealed: two of the same length and hash are the same. */
export interface Sum {
	/** Bytes before they were sealed. */
	bytes: number;
	sha256: string;
}

function summing() {
	const hash = createHash('sha256');
	let bytes = 0;
	const through = new Transform({
		transform(chunk: Buffer, _, done) {
			bytes += chunk.length;
			hash.update(chunk);
			done(null, chunk);
		},
	});
	return { through, sum: (): Sum => ({ bytes, sha256: hash.digest('hex') }) };
}

async function onDisk(path: string): Promise<void> {
	const file = await open(path, 'r');
	await file.sync();
	await file.close();
}

type Web = ReadableStream<Uint8Array>;

// Node's types of these streams and the browser's, which the library names, say the same in other words.
const webOf = (stream: Readable) => Readable.toWeb(stream) as unknown as Web;
const nodeOf = (stream: Web) => Readable.fromWeb(stream as unknown as NodeStream);

/** @param path must not be there yet; for its owner alone, and on the disk when it returns */
export async function seal(plain: Readable, path: string, { recipient }: Key): Promise<Sum> {
	const { through, sum } = summing();
	const encrypter = new Encrypter();
	encrypter.addRecipient(recipient);
	const read = pipeline(plain, through);
	// Told with the other, below.
	read.catch(() => undefined);
	const sealed = await encrypter.encrypt(webOf(through));
	const written = pipeline(nodeOf(sealed), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
	await Promise.all([read, written]);
	await onDisk(path);
	return sum();
}

const form = 'age-encryption.org/v1\n';

async function refuseOther(path: string): Promise<void> {
	const file = await open(path, 'r');
	try {
		const { buffer } = await file.read(Buffer.alloc(form.length), 0, form.length, 0);
		if (buffer.toString() !== form) throw new Error(`${path} 不是备份，或者开头就坏了。`);
	} finally {
		await file.close();
	}
}

/** What says that the bytes are not those that were sealed. */
const damaged = (path: string, cause: unknown) =>
	new Error(`${path} 不完整，或者被改过：没有抄全、盘坏了，都会这样。请换一份备份。`, { cause });

/** Of the system, a full disk for one: no fault of the archive. */
const isOfSystem = (error: unknown) =>
	typeof (error as NodeJS.ErrnoException | null)?.code === 'string' &&
	/^E[A-Z0-9]+$/.test((error as NodeJS.ErrnoException).code ?? '');

/**
 * Hands on what was sealed; a piece that is handed on is as it was, and only one that came to its end was whole.
 * @throws in Chinese
 */
export async function unseal(
	path: string,
	{ identity }: Pick<Key, 'identity'>,
	into: (plain: Readable) => Promise<void>,
): Promise<Sum> {
	await refuseOther(path);
	const decrypter = new Decrypter();
	decrypter.addIdentity(identity);
	const { through, sum } = summing();
	let plain: Web;
	try {
		plain = await decrypter.decrypt(webOf(createReadStream(path)));
	} catch (cause) {
		if (!(cause instanceof Error) || !/no identity matched/.test(cause.message))
			throw damaged(path, cause);
		throw new Error(`钥匙不对：${path} 是用另一把钥匙锁上的。`, { cause });
	}
	const opened = pipeline(nodeOf(plain), through).catch((cause: unknown) => {
		throw isOfSystem(cause) ? cause : damaged(path, cause);
	});
	// What reads is ended by what is wrong with the archive; that is what is told.
	const [first, second] = await Promise.allSettled([opened, into(through)]);
	if (first.status === 'rejected' && !isEnded(first.reason)) throw first.reason;
	if (second.status === 'rejected') throw second.reason;
	return sum();
}

/** Whoever read has gone away: what made him go is told. */
const isEnded = (error: unknown) =>
	['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes((error as NodeJS.ErrnoException).code ?? '');
