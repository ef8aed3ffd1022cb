/** Attachments in the browser: the editor knows where they are, not how large. */
import { kindInWords } from '../../../src/collections/media.ts';
import { assetAddress } from '../pictures.ts';

export const fileAddress = (path: string) => assetAddress(path);

/** Kind in words: `PDF`. The size is said on the page itself. */
export const fileLabel = (path: string) => kindInWords(path);
