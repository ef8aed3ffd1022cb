/** Attachments in the browser: the editor knows where they are. */
import type * as real from '../../../src/lib/named-files.ts';
import { fileAddress, fileLabel } from './files.ts';

export const named: typeof real.named = (path) => ({
	address: fileAddress(path),
	label: fileLabel(path),
});
