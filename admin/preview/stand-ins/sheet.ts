/** On paper: a draft has no code, and hangs nowhere; who says it and when stands there all the same. */
import type { Entry } from '../../../src/lib/entry.ts';
import { fullDate } from '../../../src/lib/dates.ts';
import { site } from '../../../src/lib/settings.ts';

export const sheetView = ({ data }: Entry) => ({
	organisation: site.organisation,
	day: fullDate(data.publishedAt),
});
