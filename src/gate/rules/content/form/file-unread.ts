/** What could not be looked into is told to a person. */
import { inAttachments } from '../../../files/attached.ts';
import { unread } from '../../../files/problem-rules.ts';

export const fileUnread = inAttachments(unread);
