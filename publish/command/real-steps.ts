/** The steps as the command takes them: git, the gate, a build in this process. */
import { createHash } from 'node:crypto';
import { findings } from '../../src/gate/check.ts';
import { sentence } from '../../src/gate/finding.ts';
import { readContent, type Content } from '../../src/gate/reading/content.ts';
import type { ContentCache } from '../../src/gate/reading/entries.ts';
import { siteNow } from '../../src/lib/clock.ts';
import { setContentRoot } from '../../src/lib/content-root.ts';
import { printOf, type Print } from '../build/as-checked.ts';
import { loadBuilder } from '../build/builder.ts';
import { NotPublished } from '../build/checked.ts';
import { nextBuild } from '../next-change.ts';
import { readAhead } from '../build/read-ahead.ts';
import type { Ready } from '../build/ready.ts';
import type { Places } from '../release/places.ts';
import { recordsOf } from '../release/records.ts';
import type { SiteFiles } from '../site-files.ts';
import { exits, Failure } from './failure.ts';
import { fetchContent, type Fetched, type LaidTree } from './repository.ts';
import type { Checked, PublishSteps } from './steps.ts';

/** What a site is built with; got ready once, by whoever publishes again and again too. */
interface Builder {
	ready: Ready;
	siteOf: (
		content: Content,
		before: Print,
		ready: Ready,
		now: string,
	) => Promise<{ files: SiteFiles }>;
}

async function builder(cache: ContentCache): Promise<Builder> {
	const { gotReady, siteOf } = await loadBuilder();
	return { ready: { ...(await gotReady()), cache }, siteOf };
}

/** What the system said of a full disk is told as such; all else it says stands in the terminal. */
function failed(error: unknown): unknown {
	if (!(error instanceof NotPublished)) return error;
	const { cause } = error;
	const hasCode = typeof (cause as { code?: unknown } | undefined)?.code === 'string';
	return hasCode ? cause : new Failure(exits.refused, error.message);
}

/** @param repo git address or folder */
export function realSteps(repo: string, places: Places): PublishSteps {
	const cache: ContentCache = new Map();
	let checked: { content: Content; before: Print } | undefined;
	let building: Builder | undefined;
	let commit: string | null = null;
	/** How our own tree lay when a site was made of it; unknown while one is made, and after a fault. */
	let laid: LaidTree | undefined;

	async function fetch(): Promise<Fetched> {
		const known = laid;
		laid = undefined;
		const fetched = await fetchContent(repo, places, known);
		({ commit } = fetched);
		if (known?.commit === commit) laid = known;
		return fetched;
	}

	async function gate(contentRoot: string, now: string): Promise<Checked> {
		setContentRoot(contentRoot);
		const before = await printOf(contentRoot, commit !== null);
		const content = readContent(contentRoot, { cache });
		const errors = findings(content, now).filter(({ level }) => level === 'error');
		if (errors.length > 0)
			throw new Failure(
				exits.refused,
				`内容有 ${errors.length} 处要改，改好提交以后再发布。网站还是原来的样子。`,
				errors.map(sentence),
			);
		checked = { content, before };
		const words = content.settings['site']?.items[0] ?? {};
		return { records: recordsOf(content, now), nextBuild: nextBuild(content, now), words };
	}

	async function build(now: string): Promise<SiteFiles> {
		if (!checked) throw new Error('nothing was checked');
		try {
			building ??= await builder(cache);
			const { ready, siteOf } = building;
			const { files } = await siteOf(checked.content, checked.before, ready, now);
			if (commit !== null) laid = { commit, print: checked.before };
			return files;
		} catch (error) {
			throw failed(error);
		}
	}

	return {
		now: () => new Date(),
		siteNow: () => siteNow(process.env['SITE_NOW']),
		code: (contentRoot) => createHash('sha256').update(readAhead(contentRoot)).digest('hex'),
		fetch,
		gate,
		build,
		known: { bytes: new Map(), looks: new Map() },
	};
}
