/** What an attachment says is said by the page as well. */
import { inAttachments } from '../../../files/attached.ts';
import { attachmentOnly as words } from '../../../files/attachment-only.ts';

export const attachmentOnly = inAttachments(words);
