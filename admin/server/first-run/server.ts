/** The first run's side of the server: what has been answered, the home page as it would be, and the content at the end. */
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'astro/zod';
import { answering, say } from '../answering.ts';
import { guardAction, type Whence } from '../guard.ts';
import { oneAtATime } from '../queue.ts';
import { readJson, type BodyLimits } from '../request-body.ts';
import { exists, refused } from '../request-error.ts';
import { answersIn, answersSchema, forgetAnswers, keepAnswers } from './kept-answers.ts';
import { makeOwnContent } from './own-content.ts';
import type { Answers, FirstRunAction, FirstRunActions } from './protocol.ts';
import { starterTopics } from './starter.ts';

export interface FirstRunOptions {
	/** Where the content will stand. */
	target: string;
	/** Whether it is asked for at all: content that was chosen otherwise is not replaced. */
	offered: boolean;
	/** File of the answers so far. */
	kept: string;
	/** Which pages may ask. */
	whence: Whence;
	/** @throws RequestError unless whoever asks may; without it whoever sits at this computer may */
	admit?: (request: IncomingMessage) => void;
	/** The site is published at once, under this domain unless another is written; undefined: it is not. */
	domain?: string | undefined;
	/** @returns the home page of a site with these answers, as HTML */
	drawHome: (answers: Answers) => Promise<string>;
	/** Told once the content stands there. */
	made: () => void;
	/** Shanghai wall time. */
	now: () => string;
}

const begin = '/admin/api/first-run/';
export const homeAddress = '/admin/first-run/home/';
/** In the frame, where it could not be drawn. */
const notDrawn =
	'<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>首页的样子</title><p>首页的样子现在画不出来。填的都记下了，请接着填；建好以后还是这样，请告诉技术人员。</p></html>';
const limits: BodyLimits = { bytes: 256 * 1_024, milliseconds: 10_000 };
const asked = {
	look: z.strictObject({}),
	keep: z.strictObject({ answers: answersSchema }),
	finish: z.strictObject({ answers: answersSchema }),
} as const;

const isAction = (name: string): name is FirstRunAction => Object.hasOwn(asked, name);

/** @returns whether the address was the first run's */
export type FirstRunServer = (request: IncomingMessage, response: ServerResponse) => boolean;

export function firstRunServer(options: FirstRunOptions): FirstRunServer {
	const { target, offered, kept, whence, admit = () => undefined, drawHome, made, now } = options;
	const needsDomain = options.domain !== undefined;
	const answers = () => answersIn(kept, options.domain);
	const inTurn = oneAtATime();
	const isMade = () => !offered || existsSync(target);

	const actions: {
		[A in FirstRunAction]: (
			ask: FirstRunActions[A]['ask'],
		) => Promise<FirstRunActions[A]['answer']>;
	} = {
		look: () =>
			Promise.resolve(
				isMade()
					? { stage: 'made' as const }
					: {
							stage: 'asking' as const,
							answers: answers(),
							topics: starterTopics(),
							needsDomain,
						},
			),
		keep: async ({ answers: given }) => {
			// One that was on its way while the content was made is wanted no more.
			if (!isMade()) await keepAnswers(kept, given);
			return {};
		},
		finish: async ({ answers: given }) => {
			await keepAnswers(kept, given);
			if (isMade()) throw exists('网站已经建好了。要改，请到“网站设置”里改。');
			if (needsDomain && given.site.domain.trim() === '')
				throw refused('建好就会发布，请在“怎么找到我们”里写上网站的域名。');
			await makeOwnContent(target, given, now());
			await forgetAnswers(kept);
			return {};
		},
	};

	async function act(request: IncomingMessage, response: ServerResponse): Promise<void> {
		guardAction(request, whence);
		admit(request);
		const action = (request.url ?? '').slice(begin.length);
		if (!isAction(action)) throw refused('没有这个操作。请刷新这一页再试。', 404);
		const { data, success } = asked[action].safeParse(await readJson(request, limits));
		if (!success) throw refused('填的东西太长，或者这一页太旧了。请刷新这一页再试。');
		const answer = actions[action] as (ask: object) => Promise<object>;
		const answered = await inTurn(() => answer(data));
		if (action === 'finish') response.once('close', made);
		say(response, 200, answered);
	}

	/** A page without scripts, in a frame of our own page. */
	async function home(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (request.method !== 'GET') throw refused('首页的样子只能读取。', 405);
		whence(request);
		admit(request);
		const drawn = await drawHome(answers()).catch((error: unknown) => {
			console.error(error);
			return undefined;
		});
		response
			.writeHead(drawn === undefined ? 500 : 200, {
				'Content-Type': 'text/html; charset=utf-8',
				'Content-Security-Policy':
					"default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; sandbox; frame-ancestors 'self'",
			})
			.end(drawn ?? notDrawn);
	}

	return (request, response) => {
		const path = (request.url ?? '').split('?')[0] ?? '';
		if (path.startsWith(begin)) answering(request, response, act);
		else if (path === homeAddress) answering(request, response, home);
		else return false;
		return true;
	};
}
