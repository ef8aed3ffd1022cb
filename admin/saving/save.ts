/** One save, from the button to the answer. */
import type { Instead, Refusal, Saved } from '../server/protocol.ts';

interface How {
	over?: Refusal['current'];
	reason?: string | undefined;
	apart?: boolean;
	instead?: Instead;
}

export class Save {
	/** For the version history: 发布、保存草稿、撤回… */
	readonly what: string;
	/** Another's version that was shown and is saved over. */
	readonly over: Refusal['current'];
	/** Why an article is sent back. */
	readonly reason: string | undefined;
	/** It is kept as a correction beside what is public. */
	readonly apart: boolean;
	/** Of a list of the settings: what articles name in the place of what goes. */
	readonly instead: Instead | undefined;
	/** What was written, `raw` empty where it was deleted, and what the server said. */
	done: { path: string; raw: string; answer: Saved } | undefined;
	refusal: Refusal | undefined;
	/** What was sent: lines that are refused are counted in it. */
	sent = '';

	constructor(what: string, { over, reason, apart = false, instead }: How = {}) {
		this.what = what;
		this.over = over;
		this.reason = reason;
		this.apart = apart;
		this.instead = instead;
	}
}
