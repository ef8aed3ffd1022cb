/** Attachments came whole. */
import { inAttachments } from '../../../files/attached.ts';
import { damaged } from '../../../files/problem-rules.ts';

export const fileDamaged = inAttachments(damaged);
