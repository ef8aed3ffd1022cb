/** One run of the publisher: its steps with their times, and how it ended, told in log and status. */
import type { Steps } from '../release/put-out.ts';
import type { Places } from '../release/places.ts';
import { exits, failureOf, type Exit } from './failure.ts';
import { logIn, type Log } from './log.ts';
import type { Try } from './status-form.ts';
import { writeStatus } from './status.ts';

export interface Round extends Log {
	step: Steps;
	/** The version of the content it is about. */
	commit: string | null;
	notice: (text: string) => void;
	/** Written down; what is told of the run ends here. */
	end: (outcome: 'published' | 'unchanged', text: string) => Exit;
	fail: (error: unknown) => Exit;
}

export function beginRound(places: Places, now: () => Date): Round {
	const log = logIn(places, now);
	const at = now().toISOString();
	const steps: Try['steps'] = [];
	const notices: string[] = [];
	let current = '准备';

	async function step<T>(name: string, act: () => Promise<T>): Promise<T> {
		current = name;
		const begun = performance.now();
		try {
			return await act();
		} finally {
			const seconds = (performance.now() - begun) / 1000;
			steps.push({ name, seconds: Math.round(seconds * 100) / 100 });
			log.say(`${name}　${seconds.toFixed(1)} 秒`);
		}
	}

	function written(given: Pick<Try, 'outcome' | 'exit' | 'problem'>): Exit {
		const lastTry: Try = { at, commit: round.commit, steps, notices, ...given };
		try {
			writeStatus(places, lastTry);
		} catch (error) {
			log.complain(`状态页没有写成：${failureOf(error).message}`);
		}
		return given.exit;
	}

	const round: Round = {
		...log,
		step,
		commit: null,
		notice: (text) => {
			notices.push(text);
			log.say(`提醒　${text}`);
		},
		end: (outcome, text) => {
			log.say(text);
			return written({ outcome, exit: exits.done, problem: null });
		},
		fail: (error) => {
			const { exit, message, where } = failureOf(error);
			log.complain(`${current}　${message}`);
			for (const line of where) log.complain(`　　${line}`);
			// Nothing was tried: only said.
			if (exit === exits.ask || exit === exits.usage) return exit;
			const problem = { step: current, said: message, where: [...where] };
			return written({ outcome: 'failed', exit, problem });
		},
	};
	return round;
}
