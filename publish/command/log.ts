/** What a publisher says: at the terminal, and in `log/publish.log` with the time. */
import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { wallTime } from '../../src/lib/clock.ts';
import type { Places } from '../release/places.ts';

/** Then a new one is begun, and the one before is kept. Bytes. */
const most = 1_000_000;

export interface Log {
	say: (text: string) => void;
	complain: (text: string) => void;
}

/** A disk that is full keeps nobody from publishing. */
function add(path: string, text: string, at: Date): void {
	try {
		if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > most)
			renameSync(path, `${path}.1`);
		const time = `${wallTime(at)}:${String(at.getUTCSeconds()).padStart(2, '0')}`;
		const lines = text.split('\n').map((line) => `${time}　${line}\n`);
		appendFileSync(path, lines.join(''));
	} catch {
		console.warn(`提醒　记录写不进 ${path}`);
	}
}

export function logIn({ log }: Places, now: () => Date): Log {
	const path = join(log, 'publish.log');
	return {
		say: (text) => {
			console.log(text);
			add(path, text, now());
		},
		complain: (text) => {
			console.error(text);
			add(path, text, now());
		},
	};
}
