/** No attachment holds comments, changes or hidden rows that nobody meant to give away. */
import { inAttachments } from '../../../files/attached.ts';
import { traces } from '../../../files/problem-rules.ts';

export const fileTraces = inAttachments(traces);
