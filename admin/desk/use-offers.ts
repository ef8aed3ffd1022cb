/** What the bar offers in an office; undefined on one's own computer. */
import { offersOf, type Offers } from '../record/offers.ts';
import { stageOf } from '../record/stage.ts';
import { may, rights, standings } from '../saving/office.ts';
import type { BarProps } from './bar-props.ts';

export function useOffers({ editor, data, path, definition }: BarProps): Offers | undefined {
	const inOffice = rights.use() !== undefined;
	const standing = standings.use().get(path);
	if (!inOffice || !definition.staged) return undefined;
	const fresh = editor.isNewEntry;
	return offersOf({
		name: editor.user?.name ?? '',
		may,
		stage: fresh ? 'draft' : stageOf(data),
		data,
		required: standing?.required ?? 'none',
		holding: standing?.holding ?? [],
		author: standing?.author ?? false,
		own: fresh || (standing?.own ?? false),
		changed: editor.hasChanged,
		corrected: standing?.revision !== undefined,
	});
}
