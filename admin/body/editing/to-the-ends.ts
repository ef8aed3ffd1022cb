/**
 * Ctrl+End and Ctrl+Home go to the end and the beginning of the text, with Shift the words between are marked. Left to the
 * browser they now and then stop at a form before the last line (Chromium 156).
 */
import { editable, type BoxEditor } from '../editor.ts';

export function goToTheEnds(root: HTMLElement, editor: BoxEditor): void {
	const box = root.querySelector<HTMLElement>(editable);
	box?.addEventListener('keydown', (event) => {
		const isEnd = event.key === 'End';
		if ((!isEnd && event.key !== 'Home') || !event.ctrlKey || event.altKey) return;
		// A field of a form has ends of its own.
		if (event.target !== box) return;
		event.preventDefault();
		const focus = isEnd ? editor.api.end([]) : editor.api.start([]);
		const anchor = event.shiftKey ? (editor.selection?.anchor ?? focus) : focus;
		editor.tf.select({ anchor, focus });
	});
}
