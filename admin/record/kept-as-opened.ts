/** A file about to be saved, with everything nobody changed as it stood in the file that was opened. */
import { keepUnchanged } from './entry.ts';
import { keepUnchangedSettings } from './settings.ts';

export function keptAsOpened(path: string, opened: string, written: string): string {
	const keep = path.endsWith('.yml') ? keepUnchangedSettings : keepUnchanged;
	return keep(opened, written);
}
