/** An office server over a small content, and what may be sent to it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accountsServer } from '../../../../../admin/server/accounts/http/server.ts';
import type { AccountAction } from '../../../../../admin/server/accounts/http/protocol.ts';
import type { Person } from '../../../../../admin/server/accounts/people.ts';
import type { Role } from '../../../../../admin/server/accounts/roles.ts';
import { startSession } from '../../../../../admin/server/accounts/sessions.ts';
import type { Action } from '../../../../../admin/server/protocol.ts';
import { editorServer } from '../../../../../admin/server/server.ts';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { folders, notice, picture, type Folders } from '../office.ts';
import { desk, person, type Desk } from './desk.ts';
import { nginxBefore } from './proxied.ts';
import { origin, sendTo, type Answer, type Attempt, type Reached } from './sent.ts';

export { origin, type Answer, type Attempt, type Reached } from './sent.ts';

export const entry = 'content/notices/20261120-0900.md';
export const draft = 'content/notices/20261121-0900.md';
export const published = notice('停水检修');
export const unfinished = notice('停水检修', 'stage: draft\n');

/** One of each role, one without any; another reviewer, and one who writes and reviews. */
export type Who = Role | 'nobody' | 'otherReviewer' | 'writingReviewer';

export interface ServedOffice extends Folders, Desk, Reached {
	people: Record<Who, Person>;
	/** Of a session that has come all the way in. */
	tokenOf: (who: Who) => string;
	send: (attempt: Attempt) => Promise<Answer>;
	close: () => Promise<void>;
}

export interface Served {
	/** On this machine alone, without an address of its own. */
	loopback?: boolean;
	/** All of it through a real nginx with the server file that we print. */
	behindNginx?: boolean;
	/** More, below `content/`. */
	files?: Record<string, string>;
}

export async function servedOffice(served: Served = {}): Promise<ServedOffice> {
	const { loopback = false, behindNginx = false, files = {} } = served;
	const given = folders({
		'notices/20261120-0900.md': published,
		'notices/20261121-0900.md': unfinished,
		'media/notices/a.png': picture,
		...files,
	});
	const one = desk();
	const people = {
		administrator: person(one, 'xu', 'administrator'),
		editor: person(one, 'shen', 'editor'),
		reviewer: person(one, 'lu', 'reviewer'),
		publisher: person(one, 'jiang', 'publisher'),
		nobody: person(one, 'nobody'),
		otherReviewer: person(one, 'zhou', 'reviewer'),
		writingReviewer: person(one, 'qian', 'editor', 'reviewer'),
	};
	const counter = accountsServer({
		accounts: one,
		origin: loopback ? undefined : origin,
		here: () => 'http://127.0.0.1',
		site: () => Promise.resolve({ versions: { program: '9.9' } }),
	});
	let saves = 0;
	const editor = editorServer({
		contentRoot: given.content,
		stateFolder: given.state,
		site: {
			status: () => ({ saved: saves, published: 0, building: false }),
			saved: () => (saves += 1),
		},
		now: () => '2026-11-22 09:00',
		listPatience: 60_000,
		door: counter.door,
	});
	await editor.ready;
	const server: Server = createServer((request, response) => {
		if (counter.handle(request, response) || editor.handle(request, response)) return;
		response.writeHead(404).end();
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port: own } = server.address() as AddressInfo;
	const nginx = behindNginx ? await nginxBefore(given.repository, origin, own) : undefined;
	const reached = { port: nginx?.port ?? own, ca: nginx?.ca };
	return {
		...given,
		...one,
		people,
		tokenOf: (who) => startSession(one, people[who].id, 'in'),
		...reached,
		send: (attempt) => sendTo(reached, attempt),
		close: async () => {
			await nginx?.stop();
			server.close();
			server.closeAllConnections();
		},
	};
}

/** The body of a save, good but for what is given. */
export const saveOf = (path: string, raw: string, base?: string) => ({
	author: '别人',
	what: '修改',
	file: { path, raw, ...(base === undefined ? {} : { base: hashOf(base) }) },
	media: [],
});

/** What each action of the editor may be asked; all of it would be done for somebody who may. */
export const editorAsks: Record<Action, unknown> = {
	info: {},
	who: {},
	list: { collection: 'notices' },
	todo: {},
	bin: {},
	personal: {},
	entries: { collection: 'notices' },
	read: { path: draft },
	codes: { names: [], taken: [] },
	look: { path: draft, raw: notice('停水改期', 'stage: draft\n') },
	save: saveOf(draft, notice('停水改期', 'stage: draft\n'), unfinished),
	saveAll: {
		author: '别人',
		what: '修改',
		files: [{ path: draft, raw: notice('停水改期', 'stage: draft\n'), base: hashOf(unfinished) }],
	},
	remove: { path: draft, base: hashOf(unfinished), author: '别人' },
	takeOut: { name: '段文彬', author: '别人' },
	keep: { author: '别人', place: draft, device: 'desk-0001', raw: unfinished },
	copies: { author: '别人' },
	copy: { author: '别人', place: draft, device: 'desk-0001' },
	forget: { author: '别人', place: draft, device: 'desk-0001' },
	present: { author: '别人', path: draft },
	media: { folder: 'content/media/notices' },
	library: {},
	send: { content: '' },
	discard: { path: 'content/media/notices/a.png', author: '' },
	history: { path: entry },
	version: { path: entry, commit: '0'.repeat(40) },
	status: {},
};

/** The same of those of the accounts that ask for somebody. @param id of the one it is about */
export const accountAsks = (id: number): Partial<Record<AccountAction, unknown>> => ({
	code: { code: '000000' },
	'enrol-begin': {},
	enrol: { code: '000000' },
	alive: {},
	'sign-out': {},
	'end-mine': {},
	confirm: { password: '不是这个密码也不是那个' },
	password: { password: '不是这个密码也不是那个', fresh: '五楼王姨家的猫叫团团' },
	people: {},
	invite: { login: 'evil', name: '某某某', roles: ['administrator'] },
	reset: { id, factor: true },
	roles: { id, roles: ['administrator', 'publisher'] },
	remove: { id },
	end: { id },
	log: {},
	bundle: {},
	doctor: {},
});
