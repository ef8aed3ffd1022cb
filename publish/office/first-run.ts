/** The office server before there is any content: the first administrator comes in and answers what the site is made from. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openAccounts, type Accounts } from '../../admin/server/accounts/accounts.ts';
import { refuseWithoutRole, signedIn } from '../../admin/server/accounts/http/admitting.ts';
import { sessionIn } from '../../admin/server/accounts/http/cookies.ts';
import { accountsServer } from '../../admin/server/accounts/http/server.ts';
import { firstRunServer } from '../../admin/server/first-run/server.ts';
import { fromHere, fromOrigin } from '../../admin/server/guard.ts';
import { siteNow } from '../../src/lib/clock.ts';
import { beginAnew } from '../first-run/begin-anew.ts';
import { homeOf } from '../first-run/home.ts';
import { siteServer, type Editor } from '../server.ts';
import type { OfficeFolder } from './folder.ts';
import { ledToSignIn } from './lead.ts';
import type { OfficeOptions } from './options.ts';
import { publishedSite } from './site.ts';

const now = () => siteNow(process.env['SITE_NOW']);

/** Whatever else is asked for leads here: there is no site yet. */
function ledToQuestions({ url = '/', method }: IncomingMessage, response: ServerResponse): boolean {
	const [path = ''] = url.split('?');
	const isPage = !path.startsWith('/admin/') || /^\/admin\/(index\.html)?$/.test(path);
	if (!isPage || (method !== 'GET' && method !== 'HEAD') || path === '/favicon.svg') return false;
	response.writeHead(302, { Location: '/admin/first-run/', 'Cache-Control': 'no-store' }).end();
	return true;
}

export interface FirstOffice {
	server: ReturnType<typeof siteServer>;
	accounts: Accounts;
	/** Its folder is set once the editor's pages are made. */
	door: Editor;
}

/** @param made told once the content stands there */
export function firstOffice(
	folder: OfficeFolder,
	{ origin }: Pick<OfficeOptions, 'origin'>,
	made: () => void = beginAnew,
): FirstOffice {
	const accounts = openAccounts({
		path: folder.accounts,
		now: () => Date.now(),
		// As it will be asked once there are settings.
		secondFactor: () => 'publishers',
	});
	const here = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const counter = accountsServer({ accounts, origin, here });
	const questions = firstRunServer({
		target: folder.content,
		offered: true,
		kept: join(folder.editor, 'first-run.json'),
		whence: origin ? fromOrigin(origin) : fromHere,
		admit: (request) => {
			const about = { what: 'first-run', address: request.socket.remoteAddress ?? '' };
			const who = signedIn(accounts, sessionIn(request));
			refuseWithoutRole(accounts, who, ['administrator'], about);
		},
		domain: origin?.hostname ?? '',
		drawHome: (answers) => homeOf(answers, now()),
		made,
		now,
	});
	const door: Editor = {
		folder: undefined,
		handle: (request, response) =>
			counter.handle(request, response) ||
			questions(request, response) ||
			ledToSignIn(counter, request, response) ||
			ledToQuestions(request, response),
	};
	const server = siteServer(publishedSite(folder.places), door);
	return { server, accounts, door };
}
