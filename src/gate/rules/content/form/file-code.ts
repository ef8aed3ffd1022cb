/** No attachment brings macros, scripts or programs. */
import { inAttachments } from '../../../files/attached.ts';
import { code } from '../../../files/problem-rules.ts';

export const fileCode = inAttachments(code);
