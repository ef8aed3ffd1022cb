/** Draws pictures beside the page, so that nobody's hand waits for them. */
import { drawn } from './draw.ts';

addEventListener('message', ({ data }: MessageEvent<File>) => {
	void drawn(data).then((result) => postMessage(result));
});
