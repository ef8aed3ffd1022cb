/** Makes a release of fetched content: checked, built, looked at, sealed. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { shrinkOf } from '../checks/shrink.ts';
import { inSettings, inventedSaid } from '../checks/placeholders.ts';
import { faultsOf } from '../checks/site.ts';
import { bundle } from '../release/bundle.ts';
import { newestSecond } from '../release/kept.ts';
import type { Manifest } from '../release/manifest.ts';
import type { Places } from '../release/places.ts';
import { freshSecond } from '../release/second.ts';
import type { SiteFiles } from '../site-files.ts';
import { exits, Failure } from './failure.ts';
import type { PublishOptions } from './options.ts';
import type { Fetched } from './repository.ts';
import type { Round } from './round.ts';
import type { Checked, PublishSteps } from './steps.ts';

export type MakeOptions = Pick<PublishOptions, 'demo' | 'allowShrink' | 'again'>;

export interface Given {
	places: Places;
	options: MakeOptions;
	steps: PublishSteps;
	round: Round;
}

const lines = (where: readonly string[], most = 50) =>
	where.length <= most ? where : [...where.slice(0, most), `……共 ${where.length} 处`];

function refuse(said: string, where: readonly string[]): void {
	if (where.length > 0)
		throw new Failure(exits.refused, `${said}网站还是原来的样子。`, lines(where));
}

/** @throws Failure with the first kind of fault */
function lookAt(site: SiteFiles, { words }: Checked, { options, steps }: Given): void {
	const domain = typeof words.domain === 'string' ? words.domain : '';
	const faults = faultsOf(site, { domain, demo: options.demo }, steps.known?.looks);
	for (const { said, where } of faults) refuse(said, where);
}

function refuseShrink(before: Manifest | undefined, { records }: Checked): void {
	const gone = shrinkOf(before?.records ?? [], records);
	if (gone.length > 0)
		throw new Failure(
			exits.refused,
			`公开的内容从 ${before?.records.length ?? 0} 篇少到 ${records.length} 篇，像是弄错了，没有发布。如果就是要这样，请加 --allow-shrink 再发布一次。`,
			lines(gone),
		);
}

/** Built, looked at and sealed; what is not fit to publish is thrown. */
export async function make(
	given: Given,
	{ contentRoot, commit }: Fetched,
	before: Manifest | undefined,
	now: string,
) {
	const { places, options, steps, round } = given;
	const checked = await round.step('检查内容', async () => {
		const found = await steps.gate(contentRoot, now);
		// Before minutes are spent on pages.
		if (!options.demo) refuse(inventedSaid, inSettings(found.words));
		if (!options.allowShrink) refuseShrink(before, found);
		return found;
	});
	const fresh = join(places.work, `site-${process.pid}`);
	await mkdir(fresh, { recursive: true });
	const site = await round.step('生成网页', () => steps.build(now));
	await round.step('检查网页', () => Promise.resolve().then(() => lookAt(site, checked, given)));
	const manifest = await round.step('封装', async () => {
		const second = await freshSecond(steps.now, newestSecond(places));
		const { demo } = options;
		const facts = { second, siteNow: now, commit, demo, backTo: null, held: [] };
		// Nothing is taken over from a release that may be damaged.
		const shared = options.again ? undefined : before;
		const known = options.again ? undefined : steps.known?.bytes;
		const all = { ...facts, records: checked.records };
		return bundle({ site, fresh, facts: all, before: shared, known });
	});
	return { manifest, fresh, nextBuild: checked.nextBuild };
}
