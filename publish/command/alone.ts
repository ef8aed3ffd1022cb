/** What both ways of publishing begin and end with: places, lock, what was cut off before, and an honest end. */
import { clearUnfinished, recover } from '../release/kept.ts';
import { takeLock } from '../release/lock.ts';
import { makePlaces, type Places } from '../release/places.ts';
import { ClockBehind } from '../release/second.ts';
import type { Store } from '../release/store.ts';
import { exits, Failure, failureOf, type Exit } from './failure.ts';
import { beginRound, type Round } from './round.ts';

const busy = '另一次发布正在进行，这一次没有做。等它做完再发布。';

function told(error: unknown): unknown {
	if (!(error instanceof ClockBehind)) return error;
	return new Failure(
		exits.clock,
		'这台机器的时钟比上一次发布的时间还早，没有发布，网站没有动。请校准时钟（例如 timedatectl set-ntp true），再发布一次。',
	);
}

async function locked(
	places: Places,
	store: Store,
	round: Round,
	act: (round: Round) => Promise<Exit>,
): Promise<Exit> {
	try {
		await recover(places, store);
		return await act(round);
	} catch (error) {
		await recover(places, store).catch(() => undefined);
		return round.fail(told(error));
	} finally {
		await clearUnfinished(places).catch(() => undefined);
	}
}

/** @returns the exit code; nothing is thrown */
export async function alone(
	places: Places,
	store: Store,
	now: () => Date,
	act: (round: Round) => Promise<Exit>,
): Promise<Exit> {
	try {
		// Whatever the user's own mask: what is published may be read.
		process.umask(0o022);
		await makePlaces(places);
		const lock = await takeLock(places);
		if (!lock) throw new Failure(exits.busy, busy);
		try {
			return await locked(places, store, beginRound(places, now), act);
		} finally {
			lock.release();
		}
	} catch (error) {
		const { exit, message, where } = failureOf(error);
		console.error([message, ...where].join('\n'));
		return exit;
	}
}

/** The site is published by now: what fails here is told, and the next time does it. */
export async function afterwards(round: Round, act: () => Promise<void>): Promise<void> {
	await round.step('清理', act).catch((error: unknown) => {
		const { message } = failureOf(error);
		round.notice(`新的网站已经在用，旧的没有清理完，下次发布会接着清：${message}`);
	});
}
