/** The body's draft beside its box, read together; and the end of the body, found at once. */
import type { Page } from '@playwright/test';
import { editorOf } from './body/box.ts';
import { bodyOf } from './desk.ts';

/** Takes away what stands below the first `opened` blocks, as if nobody had written it; leaves empty lines as a fence. */
export async function clear(page: Page, opened: number): Promise<void> {
	const editor = await editorOf(page);
	await editor.evaluate((box, kept) => {
		const line = () => ({ type: 'p', children: [{ text: '' }] });
		box.tf.withoutSaving(() => {
			// The empty paragraph below the last form comes back by itself.
			for (let rest = box.children.length - kept; rest > 0; rest -= 1)
				box.tf.removeNodes({ at: [kept] });
			for (let fence = 0; fence < 6; fence += 1)
				box.tf.insertNodes(line(), { at: [box.children.length] });
		});
		box.history.undos = [];
		box.history.redos = [];
	}, opened);
	await goToEnd(page);
}

/** The box follows a key within a tenth of a second of its page's own time, however busy the machine is. */
export const boxFollows = (page: Page): Promise<void> =>
	page.evaluate(() => new Promise((done) => setTimeout(done, 120)));

/** Goes to the end of the body, wherever the caret is. */
export async function goToEnd(page: Page): Promise<void> {
	await bodyOf(page).focus();
	await (await editorOf(page)).evaluate(({ api, tf }) => tf.select(api.end([])));
}

export interface Settled {
	/** Everything below the article in the box. */
	shown: string;
	/** What would be saved. */
	draft: string;
	/** Whether the box was found at fault. */
	rescued: boolean;
}

/**
 * Box and draft, as soon as both hold the mark; as they are if that takes too long.
 * @param of what must hold it: signs of Markdown stand in the draft alone
 */
export async function settled(
	page: Page,
	mark: string,
	opened: number,
	of: readonly ('draft' | 'shown')[] = ['draft', 'shown'],
): Promise<Settled> {
	return page.evaluate(
		async ([expected, above, holders]) => {
			const look = () => {
				const control = document.querySelector('.body-control');
				const box = control?.querySelector('[data-slate-editor]');
				const fiber = Object.entries(control ?? {}).find(([key]) => key.startsWith('__reactFiber'));
				const owner = fiber?.[1] as { return: { stateNode: { props: { value?: string } } } };
				return {
					// A body that was just emptied is none until something is written.
					draft: owner.return.stateNode.props.value?.trimStart() ?? '',
					shown: [...(box?.children ?? [])]
						.slice(above)
						.map(({ textContent }) => textContent)
						.join('\n')
						.replaceAll('\uFEFF', ''),
					rescued: document.querySelector('.body-rescue') !== null,
				};
			};
			const patience = performance.now() + 5000;
			let seen = look();
			while (
				!holders.every((holder) => seen[holder].includes(expected)) &&
				!seen.rescued &&
				performance.now() < patience
			) {
				await new Promise(requestAnimationFrame);
				seen = look();
			}
			return seen;
		},
		[mark, opened, of] as const,
	);
}
