/** An author’s name in a file is known to who gives it away. */
import { inAttachments } from '../../../files/attached.ts';
import { author } from '../../../files/problem-rules.ts';

export const fileAuthor = inAttachments(author);
