/** Attachments open without a password. */
import { inAttachments } from '../../../files/attached.ts';
import { locked } from '../../../files/problem-rules.ts';

export const fileLocked = inAttachments(locked);
