/**
 * A made-up site, built in a moment: each `<name>.txt` of the content is a page; its first line is the title, and a
 * page says its version at its beginning and at its end. What holds 坏 is refused; 撤回 withdraws, 同意到2026-12-31
 * hides the name after that day, 到期2026-12-31 ends it, 图：山 shows a picture.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exits, Failure } from '../../../../publish/command/failure.ts';
import { fetchContent } from '../../../../publish/command/repository.ts';
import type { PublishSteps } from '../../../../publish/command/steps.ts';
import type { Places } from '../../../../publish/release/places.ts';
import { filesIn } from '../../../../publish/site-files.ts';
import type { PublicRecord } from '../../../../publish/release/records.ts';
import { byteName } from '../../../../src/search/pagefind/byte-names.ts';
import { packed } from '../../../../src/search/pagefind/packed.ts';

interface Text {
	name: string;
	title: string;
	body: string;
}

export function textsIn(folder: string): Text[] {
	const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	return names.sort().map((name) => {
		const [title = '', ...rest] = readFileSync(join(folder, name), 'utf8').split('\n');
		return { name: basename(name, '.txt'), title, body: rest.join('\n') };
	});
}

export const wholePage = (html: string): boolean => {
	const [, first, last] = /^<!--(\w+)-->[\s\S]*<!--(\w+)-->$/.exec(html) ?? [];
	return first !== undefined && first === last;
};
export const versionOf = (html: string): string => /^<!--(\w+)-->/.exec(html)?.[1] ?? '';
export const scriptOf = (html: string): string => /src="(\/_astro\/[^"]+)"/.exec(html)?.[1] ?? '';

/** Long enough to be on its way for a while, and to be zipped. */
const filling = '清和社区的通知和政策。'.repeat(400);

export interface Looks {
	/** Changes with each commit, unless it is pinned. */
	version: string;
	siteNow: string;
}

function page({ title, body }: Text, script: string, { version, siteNow }: Looks): string {
	return `<!--${version}--><!doctype html><html lang="zh-CN"><title>${title}</title>
<script type="module" src="${script}"></script>
<main><h1>${title}</h1><p>${body}</p><p>今天是${siteNow.slice(0, 10)}</p><p>${filling}</p><a href="/">首页</a></main>
</html><!--${version}-->`;
}

const dayIn = (word: string, body: string) =>
	new RegExp(`${word}(\\d{4}-\\d\\d-\\d\\d)`).exec(body)?.[1];

export function record({ name, title, body }: Text, siteNow: string): PublicRecord {
	const namedUntil = dayIn('同意到', body);
	const expiresAt = dayIn('到期', body);
	const isOver = expiresAt !== undefined && expiresAt <= siteNow;
	return {
		address: `/notices/${name}/`,
		title,
		state: body.includes('撤回') ? 'withdrawn' : isOver ? 'expired' : 'current',
		...(namedUntil === undefined ? {} : { namedUntil }),
		...(expiresAt === undefined ? {} : { expiresAt }),
	};
}

/** What of a text may be seen. */
function shown(text: Text, siteNow: string): Text {
	const { state, namedUntil } = record(text, siteNow);
	if (namedUntil !== undefined && namedUntil < siteNow.slice(0, 10))
		return { ...text, title: '姓名已隐去', body: '同意的期限已过。' };
	return state === 'withdrawn' ? { ...text, body: '本文已撤回，不再显示。' } : text;
}

/** Pictures that a text shows, as they are named by their bytes. */
function withPictures(text: Text, out: string): Text {
	const body = text.body.replace(/图：(\S+)/g, (_, what: string) => {
		const bytes = Buffer.from(`picture of ${what}`);
		const file = `pictures/${byteName(bytes, 12)}.jpg`;
		write(out, file, bytes);
		return `<img src="/${file}" alt="${what}">`;
	});
	return { ...text, body };
}

function write(folder: string, file: string, bytes: string | Uint8Array): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), bytes);
}

/** Written into the folder: pages, one hashed script, a piece of an index and page texts, named by their bytes. */
export function buildSmall(texts: readonly Text[], out: string, looks: Looks): void {
	const script = `export const version = '${looks.version}';`;
	const address = `/_astro/app.${byteName(Buffer.from(script), 12)}.js`;
	write(out, address.slice(1), script);
	const seen = texts.map((text) => withPictures(shown(text, looks.siteNow), out));
	for (const text of seen) {
		const file = text.name === 'index' ? 'index.html' : `notices/${text.name}/index.html`;
		write(out, file, page(text, address, looks));
		const hit = packed(Buffer.from(JSON.stringify({ address: `/notices/${text.name}/`, ...text })));
		write(out, `pagefind/all/page/${byteName(hit, 7)}.pf_page`, hit);
	}
	const lists = seen
		.filter(({ name }) => name !== 'index')
		.map(
			({ name, title, body }) =>
				`<li><a href="/notices/${name}/">${title}</a>${/<img.*?>/.exec(body)?.[0] ?? ''}</li>`,
		)
		.join('');
	const listPage = page({ name: 'list', title: '全部通知', body: lists }, address, looks);
	write(out, 'notices/index.html', listPage);
	const index = packed(Buffer.from(seen.map(({ title }) => title).join(' ')));
	write(out, `pagefind/all/index/unknown_${byteName(index, 7)}.pf_index`, index);
	write(
		out,
		'404.html',
		page({ name: '404', title: '没有找到', body: '请看看地址' }, address, looks),
	);
}

export interface SmallSteps {
	repo: string;
	places: Places;
	now?: () => Date;
	/** Shanghai wall time. */
	siteNow?: () => string;
	/** Of the pages; the commit where none is given. */
	version?: string;
	/** Of content that lies in a plain folder, as if it had been fetched. */
	commit?: string;
}

/** What a test does not say itself. */
export function smallSteps({
	repo,
	places,
	now,
	siteNow,
	version,
	...given
}: SmallSteps): PublishSteps {
	let commit: string | null = null;
	let content = '';
	return {
		now: now ?? (() => new Date()),
		siteNow: siteNow ?? (() => '2026-11-22 09:00'),
		code: () => 'code',
		fetch: async () => {
			const fetched = await fetchContent(repo, places);
			commit = given.commit ?? fetched.commit;
			return { ...fetched, commit };
		},
		gate: (folder, at) => {
			content = folder;
			const bad = textsIn(folder).filter(({ body, title }) => (title + body).includes('坏'));
			const where = bad.map(({ name }) => `${name}.txt 第 2 行：写坏了`);
			if (bad.length > 0)
				return Promise.reject(new Failure(exits.refused, '内容有 1 处要改。', where));
			const records = textsIn(folder).map((text) => record(text, at));
			const words = { domain: 'qinghe.gov.cn' };
			return Promise.resolve({ records, nextBuild: `${at.slice(0, 10)} 23:59`, words });
		},
		build: (at) => {
			// Where a publisher that was cut off clears up.
			const made = join(places.work, `site-made-${process.pid}`);
			rmSync(made, { recursive: true, force: true });
			const shown = version ?? commit?.slice(0, 12) ?? 'none';
			buildSmall(textsIn(content), made, { version: shown, siteNow: at });
			return Promise.resolve(filesIn(made));
		},
	};
}
