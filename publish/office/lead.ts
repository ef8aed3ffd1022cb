/** Who opens the desk without having signed in. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AccountsServer } from '../../admin/server/accounts/http/server.ts';

const pages = ['/admin', '/admin/', '/admin/index.html'];

/** He is led to where he can. A page opened by a link brings no cookie: that page looks again. */
export function ledToSignIn(
	{ isIn }: AccountsServer,
	request: IncomingMessage,
	response: ServerResponse,
): boolean {
	const path = (request.url ?? '').split('?')[0] ?? '';
	if (!pages.includes(path) || isIn(request)) return false;
	response.writeHead(302, { Location: '/admin/sign-in/', 'Cache-Control': 'no-store' }).end();
	return true;
}
