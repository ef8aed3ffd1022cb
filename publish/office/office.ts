/** The office server in one process: accounts, editor, publisher, and the site for a first try. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
	openAccounts,
	type Accounts,
	type SecondFactor,
} from '../../admin/server/accounts/accounts.ts';
import { accountsServer } from '../../admin/server/accounts/http/server.ts';
import { editorServer, type EditorServer } from '../../admin/server/server.ts';
import type { Content } from '../../src/gate/reading/content.ts';
import type { BuildResult } from '../build/standing.ts';
import { rebuildLoop, type RebuildLoop } from '../rebuild.ts';
import { drawSheets } from '../review/print.ts';
import { siteServer, type Editor } from '../server.ts';
import { domainsOf, examined } from './doctor/doctor.ts';
import { thisMachine } from './doctor/machine.ts';
import { evidenceOf } from './evidence.ts';
import type { OfficeFolder } from './folder.ts';
import { ledToSignIn } from './lead.ts';
import { reviewing } from './reviewing.ts';
import { publishedSite } from './site.ts';

export interface OfficeServer {
	server: Server;
	accounts: Accounts;
	editor: EditorServer;
	loop: RebuildLoop;
	/** Its folder is set once the editor's pages are made. */
	door: Editor;
}

export interface OfficeSetUp {
	folder: OfficeFolder;
	origin: URL | undefined;
	/** Bytes that all pictures and attachments may take. */
	quota: number;
	/** Milliseconds since 1970. */
	now: () => number;
	publish: () => Promise<BuildResult>;
	/** Told after each try. */
	published: (result: BuildResult) => void;
}

/** As the site's settings say; what cannot be read asks as usual. */
function secondFactorIn(content: () => Content): SecondFactor {
	const asked = content().settings['site']?.items[0]?.['secondFactor'];
	return asked === 'none' || asked === 'all' ? asked : 'publishers';
}

export function officeServer(options: OfficeSetUp): OfficeServer {
	const { folder, origin, now } = options;
	const accounts = openAccounts({
		path: folder.accounts,
		now,
		secondFactor: () => secondFactorIn(() => editor.content()),
	});
	const here = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const counter = accountsServer({
		accounts,
		origin,
		here,
		site: () => evidenceOf(folder),
		examine: () =>
			examined(
				{ content: folder.content, folder, domains: domainsOf(folder.content, origin) },
				thisMachine,
			),
		review: reviewing(folder),
	});
	const loop = rebuildLoop({
		contentRoot: folder.content,
		// It publishes versions, and is told of a save before that has one.
		build: () => editor.settled().then(options.publish),
		findings: async () => (await editor.checked()).findings,
		begun: (why) => console.log(`\n${why}，正在发布……`),
		done: options.published,
	});
	const editor = editorServer({
		contentRoot: folder.content,
		stateFolder: folder.editor,
		autosaveFolder: folder.autosave,
		site: loop,
		door: counter.door,
		mediaQuota: options.quota,
		sheets: drawSheets(folder.content),
	});
	const door: Editor = {
		folder: undefined,
		handle: (request, response) =>
			counter.handle(request, response) ||
			editor.handle(request, response) ||
			ledToSignIn(counter, request, response),
	};
	const server = siteServer(publishedSite(folder.places), door);
	return { server, accounts, editor, loop, door };
}
