/** Searches beside the page: a worker has no language of its own, and the page stays quick. */
import { asking } from './asking.ts';
import { opener } from '../pagefind/search-index.ts';
import type { Asked, Said } from './messages.ts';
import { browserSource } from '../pagefind/source.ts';

const opened = opener(browserSource());
const say = (message: Said) => postMessage(message);

async function answer({ id, question, options }: Asked) {
	try {
		for await (const given of asking(opened, question, options)) say({ id, answer: given });
	} catch (error) {
		say({ id, failed: String(error) });
	}
}

addEventListener('message', (event: MessageEvent<Asked>) => void answer(event.data));
// Pagefind starts loading by itself and leaves its failure to nobody; ours is told through the answer.
addEventListener('unhandledrejection', (event) => event.preventDefault());
say({ id: 0, running: true });
