/** A community's content in a temporary repository, and the editor's server in front of it. */
import { execFileSync } from 'node:child_process';
import {
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Action, Actions, Refusal, Status } from '../../../../admin/server/protocol.ts';
import type { Patience } from '../../../../admin/server/git/patience.ts';
import { editorServer } from '../../../../admin/server/server.ts';
import { hashOf } from '../../../../admin/server/whole-files.ts';
import type { BodyLimits } from '../../../../admin/server/request-body.ts';
import { goodNotice } from '../../../content.ts';

export { goodNotice, picture } from '../../../content.ts';

const site = 'name: 测试社区\norganisation: 测试社区居委会\ndomain: test.example\n';

/** `goodNotice` with another title, and with more lines in its front matter. */
export function notice(title: string, more = ''): string {
	return goodNotice
		.replace('title: 停水检修', `title: ${title}`)
		.replace('kind: outage\n', `kind: outage\n${more}`);
}

/** The story of a volunteer who has agreed to be named until the end of 2028. */
export const story = (name: string) => `---
title: ${name}
summary: 退休电工，十年里给邻居修灯一百多次。
publishedAt: 2024-09-20 09:00
kind: person
consent:
  ref: 2026-同意-05
  until: 2028-12-31
---

${name}的故事。
`;

export function write(root: string, files: Record<string, string | Uint8Array>): void {
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
}

const who = ['-c', 'user.name=开发者', '-c', 'user.email=dev@example.cn'];

/** Git as a developer uses it. */
export function gitIn(folder: string, ...args: string[]): string {
	return execFileSync('git', [...who, '-c', 'core.quotepath=false', ...args], {
		cwd: folder,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

export interface Folders {
	repository: string;
	content: string;
	state: string;
}

/** @param files below `content/` @param repository false: no git at all */
export function folders(
	files: Record<string, string | Uint8Array> = {},
	repository = true,
): Folders {
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'linli-office-')));
	const content = join(root, 'content');
	write(content, { 'settings/site.yml': site, ...files });
	write(root, { '.gitignore': '.cache/\n', 'package.json': '{}\n' });
	if (repository) {
		// One process of the three: to start one from here takes longer than git does.
		const begin = `git init -q -b main && git add -A && git ${who.join(' ')} commit -q -m 开始`;
		execFileSync('sh', ['-c', begin], { cwd: root });
	}
	return { repository: root, content, state: join(root, '.cache/editor') };
}

/** Every file with its bytes' hash, the server's own notes and git's insides aside. */
export function tree({ repository }: Folders): Record<string, string> {
	const files = globSync('**/*', { cwd: repository }).filter(
		(file) => !/^\.(git|cache)(\/|$)/.test(file) && statSync(join(repository, file)).isFile(),
	);
	return Object.fromEntries(
		files.sort().map((file) => [file, hashOf(readFileSync(join(repository, file)))]),
	);
}

export type Answer<A extends Action> =
	| ({ status: 200 } & { body: Actions[A]['answer']; refusal?: undefined })
	| { status: number; body?: undefined; refusal: Refusal };

export interface Office extends Folders {
	port: number;
	server: Server;
	saves: string[][];
	ask: <A extends Action>(action: A, ask: Actions[A]['ask']) => Promise<Answer<A>>;
	close: () => Promise<void>;
}

export async function office(
	given: Folders,
	options: {
		limits?: Partial<BodyLimits>;
		patience?: Partial<Patience>;
		now?: string;
		mediaQuota?: number;
		listPatience?: number;
	} = {},
): Promise<Office> {
	const saves: string[][] = [];
	const status = (): Status => ({ saved: saves.length, published: 0, building: false });
	const editor = editorServer({
		contentRoot: given.content,
		stateFolder: given.state,
		site: { status, saved: (files) => saves.push([...files]) },
		now: () => options.now ?? '2026-11-22 09:00',
		mediaQuota: options.mediaQuota,
		// On a busy machine too a list says all.
		listPatience: options.listPatience ?? 60_000,
		...(options.limits ? { limits: options.limits } : {}),
		...(options.patience ? { patience: options.patience } : {}),
	});
	await editor.ready;
	const server = createServer((request, response) => {
		if (!editor.handle(request, response)) response.writeHead(404).end();
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	async function ask<A extends Action>(action: A, body: Actions[A]['ask']): Promise<Answer<A>> {
		const response = await fetch(`http://127.0.0.1:${port}/admin/api/${action}`, {
			method: 'POST',
			headers: { Origin: `http://127.0.0.1:${port}`, 'Content-Type': 'application/json' },
			body: JSON.stringify(body),
		});
		const said = (await response.json()) as never;
		return response.status === 200
			? { status: 200, body: said }
			: { status: response.status, refusal: said };
	}
	const close = () =>
		new Promise<void>((done) => {
			server.close(() => done());
			server.closeAllConnections();
		});
	return { ...given, port, server, saves, ask, close };
}
