/** `npm run publish`: fetch, gate, build, look at what was built, switch; whatever fails leaves the site as it is. */
import { newestSecond } from '../release/kept.ts';
import { currentManifest, type Manifest } from '../release/manifest.ts';
import type { Places } from '../release/places.ts';
import { clearAway, putOut } from '../release/put-out.ts';
import { freshSecond } from '../release/second.ts';
import { folderStore } from '../release/store.ts';
import { afterwards, alone } from './alone.ts';
import type { Exit } from './failure.ts';
import { keepBack } from './go-back.ts';
import { make, type Given, type MakeOptions } from './make-release.ts';
import { isSeen, remember } from './seen.ts';
import type { PublishSteps } from './steps.ts';

function isSame(one: Manifest, other: Manifest): boolean {
	const files = Object.entries(one.files);
	return (
		one.demo === other.demo &&
		one.backTo === other.backTo &&
		files.length === Object.keys(other.files).length &&
		files.every(
			([file, { sha256, second }]) =>
				other.files[file]?.sha256 === sha256 && other.files[file].second === second,
		)
	);
}

const held =
	'这一版内容是退回过的，没有再发布。等有了新的提交会接着发布；就是要发布这一版，请加 --again。';

async function publishIn(given: Given): Promise<Exit> {
	const { places, options, steps, round } = given;
	const store = folderStore(places.store);
	const before = currentManifest(places);
	await freshSecond(steps.now, newestSecond(places));
	const fetched = await round.step('取内容', steps.fetch);
	const { commit, contentRoot, notices } = fetched;
	round.commit = commit;
	notices.forEach(round.notice);
	if (commit !== null && before?.held.includes(commit) && !options.again)
		return (await keepBack(places, steps, round)) ?? round.end('unchanged', held);
	const now = steps.siteNow();
	const seen = { commit, code: steps.code(contentRoot), demo: options.demo };
	if (!options.again && before?.backTo === null && isSeen(places, seen, now))
		return round.end('unchanged', '没有新的要发布。');
	const { manifest, fresh, nextBuild } = await make(given, fetched, before, now);
	const isNew = options.again || !before || !isSame(before, manifest);
	const shared = options.again ? undefined : before;
	if (isNew) await putOut(places, store, { manifest, before: shared, fresh }, round.step);
	await afterwards(round, async () => {
		remember(places, { ...seen, nextBuild });
		await clearAway(places, store, steps.now().valueOf());
	});
	if (!isNew) return round.end('unchanged', '重新生成了，网页没有变化。');
	return round.end('published', `发布好了：${manifest.id}`);
}

/** @returns the exit code (`failure.ts`) */
export function publish(places: Places, options: MakeOptions, steps: PublishSteps): Promise<Exit> {
	const store = folderStore(places.store);
	return alone(places, store, steps.now, (round) => publishIn({ places, options, steps, round }));
}
