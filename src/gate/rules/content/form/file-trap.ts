/** No attachment unpacks to more than a machine holds. */
import { inAttachments } from '../../../files/attached.ts';
import { trap } from '../../../files/problem-rules.ts';

export const fileTrap = inAttachments(trap);
