/** One save, from the button to the answer. */
import type { Refusal, Saved } from '../server/protocol.ts';

export class Save {
	/** For the version history: 发布、保存草稿、撤回… */
	readonly what: string;
	/** Another's version that was shown and is saved over. */
	readonly over: Refusal['current'];
	/** What was written, `raw` empty where it was deleted, and what the server said. */
	done: { path: string; raw: string; answer: Saved } | undefined;
	refusal: Refusal | undefined;

	constructor(what: string, over?: Refusal['current']) {
		this.what = what;
		this.over = over;
	}
}
