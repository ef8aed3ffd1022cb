/** Where a request comes from: the socket's address, or what a proxy on this machine says of it. */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { isLoopback } from '../../guard.ts';

/** `2001:db8:1:2:3::4` → `2001:db8:1:2`: a home has all addresses that begin so. */
function network(address: string): string {
	if (isIP(address) !== 6) return address;
	const [head = '', tail] = address.split('::');
	const left = head === '' ? [] : head.split(':');
	const right = tail ? tail.split(':') : [];
	const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
	const groups = [...left, ...Array<string>(gap).fill('0'), ...right];
	return groups
		.slice(0, 4)
		.map((group) => parseInt(group, 16).toString(16))
		.join(':');
}

/** `::ffff:203.0.113.7` → `203.0.113.7`. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** The last one: it is added by the proxy nearest to us; whoever asks may have written those before it. */
function forwarded({ headers }: IncomingMessage): string | undefined {
	const given = [headers['x-forwarded-for'] ?? ''].flat().join(',');
	const last = plain(given.split(',').at(-1)?.trim() ?? '');
	return isIP(last) ? last : undefined;
}

/** @param proxied whether a proxy stands before us; its word is taken from this machine alone */
export function addressOf(request: IncomingMessage, proxied: boolean): string {
	// A unix socket has none, and only this machine has its file.
	const { remoteAddress = '127.0.0.1' } = request.socket;
	const said = proxied && isLoopback(remoteAddress) ? forwarded(request) : undefined;
	return network(said ?? plain(remoteAddress));
}
