/** `npm run publish -- --rollback`: an earlier release again, without what was withdrawn or lost its consent since. */
import { join } from 'node:path';
import type { Manifest } from '../release/manifest.ts';
import { currentManifest, sealed } from '../release/manifest.ts';
import { keptReleases, newestSecond } from '../release/kept.ts';
import type { Places } from '../release/places.ts';
import { unpackAgain } from '../release/activate.ts';
import { clearAway, putOut } from '../release/put-out.ts';
import { withoutHidden } from '../release/redact.ts';
import { freshSecond } from '../release/second.ts';
import { sinceThen, type Since } from '../release/since.ts';
import { folderStore } from '../release/store.ts';
import { afterwards, alone } from './alone.ts';
import { exits, Failure, type Exit } from './failure.ts';
import type { RollbackOptions } from './options.ts';
import type { Round } from './round.ts';
import type { PublicRecord } from '../release/records.ts';
import type { PublishSteps } from './steps.ts';

type BackOptions = Pick<RollbackOptions, 'id' | 'yes'>;
type Clock = Pick<PublishSteps, 'now' | 'siteNow'>;

/** The one named, or the one before what is served; what was itself gone back to is passed over. */
function chosen(kept: readonly Manifest[], current: Manifest, id: string | undefined): Manifest {
	const own = kept.filter(({ backTo }) => backTo === null);
	const from = current.backTo ?? current.id;
	const found =
		id === undefined ? own.find((release) => release.id < from) : own.find((one) => one.id === id);
	if (found) return found;
	const choices = own
		.filter((one) => one.id !== current.id)
		.map((one) => `${one.id}　${one.siteNow}`);
	const what = id === undefined ? '没有更早的版本可以退回。' : `没有留着“${id}”这个版本。`;
	throw new Failure(exits.usage, choices.length > 0 ? `${what}留着的有：` : what, choices);
}

function tell(round: Round, { hidden, again }: Since): void {
	if (hidden.length > 0)
		round.say(`这 ${hidden.length} 篇后来撤回了，或者同意到期了，退回以后仍然不显示：`);
	for (const { title, address } of hidden) round.say(`　　${title}　${address}`);
	if (again.length > 0) round.say(`退回以后，这 ${again.length} 篇会照原来的样子再显示：`);
	for (const { record, became } of again)
		round.say(`　　${record.title}　${record.address}　${became}`);
}

/** What is known now of what was public then. */
function comparison(places: Places, current: Manifest, old: Manifest, clock: Clock) {
	const kept = keptReleases(places);
	const latest = kept.find(({ backTo }) => backTo === null) ?? current;
	return { latest, since: sinceThen(old, kept, latest, clock.siteNow()) };
}

async function bringBack(
	places: Places,
	{ current, old }: Pick<Back, 'current' | 'old'>,
	clock: Clock,
	round: Round,
): Promise<void> {
	const store = folderStore(places.store);
	const { latest, since } = comparison(places, current, old, clock);
	const second = await freshSecond(clock.now, newestSecond(places));
	const fresh = join(places.work, `site-${process.pid}`);
	const { files, changed } = await round.step('隐去', async () => {
		for (const release of [old, latest]) await unpackAgain(places, store, release, current);
		return withoutHidden(places, { old, latest, hidden: since.hidden, second, folder: fresh });
	});
	if (!files['index.html'])
		throw new Failure(
			exits.refused,
			'退回的那一版首页上有不能再显示的，没有退回。请先改好内容再发布。',
		);
	const manifest = backTo({ old, current, files, since, second });
	if (changed.length > 0)
		round.notice(`有 ${changed.length} 个文件提到仍然不显示的，去掉了，或者用的是现在的样子。`);
	await putOut(places, store, { manifest, before: current, fresh }, round.step);
	await afterwards(round, () => clearAway(places, store, clock.now().valueOf()));
	round.commit = old.commit;
}

async function goBackIn(
	places: Places,
	options: BackOptions,
	clock: Clock,
	round: Round,
): Promise<Exit> {
	const current = currentManifest(places);
	if (!current) throw new Failure(exits.usage, '还没有发布过，没有可以退回的版本。');
	const old = chosen(keptReleases(places), current, options.id);
	const { since } = comparison(places, current, old, clock);
	tell(round, since);
	if (since.again.length > 0 && !options.yes)
		throw new Failure(exits.ask, '还没有退回。看过上面的，可以再显示，就加 --yes 再运行一次。');
	await bringBack(places, { current, old }, clock, round);
	if (current.commit === null)
		round.notice('内容没有版本号，下一次发布会照文件夹里的内容发布，请先把内容改好。');
	return round.end('published', `已退回到 ${old.id}。有了新的提交，会接着发布。`);
}

/** While a site stays as it was gone back to, consents end all the same. @returns undefined where nothing is to be done */
export async function keepBack(
	places: Places,
	clock: Clock,
	round: Round,
): Promise<Exit | undefined> {
	const current = currentManifest(places);
	const old = keptReleases(places).find(({ id }) => id === current?.backTo);
	if (!current || !old) return undefined;
	const { hidden } = comparison(places, current, old, clock).since;
	const known = new Map(current.records.map((record) => [record.address, record]));
	const fresh = hidden.filter(({ address }) => !known.get(address)?.hidden);
	if (fresh.length === 0) return undefined;
	await bringBack(places, { current, old }, clock, round);
	return round.end('published', `同意到期的 ${fresh.length} 篇已经隐去。`);
}

interface Back {
	old: Manifest;
	current: Manifest;
	files: Manifest['files'];
	since: Since;
	second: number;
}

/** Sealed anew: what is the same as in the present release keeps its second. */
function backTo({ old, current, files: redacted, since, second }: Back): Manifest {
	const leftOut = (record: PublicRecord): PublicRecord => ({ ...record, hidden: true });
	const hidden = new Map(since.hidden.map((record) => [record.address, leftOut(record)]));
	const files = Object.fromEntries(
		Object.entries(redacted).map(([file, row]) => {
			const known = current.files[file];
			return [file, known?.sha256 === row.sha256 ? known : { ...row, second }];
		}),
	);
	const left = current.commit === null ? [] : [current.commit];
	return sealed(
		{
			second,
			siteNow: old.siteNow,
			commit: old.commit,
			demo: old.demo,
			records: old.records.map((record) => hidden.get(record.address) ?? record),
			backTo: old.id,
			held: [...new Set([...current.held, ...left])].filter((commit) => commit !== old.commit),
		},
		files,
	);
}

/** @returns the exit code (`failure.ts`) */
export function goBack(places: Places, options: BackOptions, clock: Clock): Promise<Exit> {
	const store = folderStore(places.store);
	return alone(places, store, clock.now, (round) => goBackIn(places, options, clock, round));
}
