/** No attachment says where it was taken. */
import { inAttachments } from '../../../files/attached.ts';
import { location } from '../../../files/problem-rules.ts';

export const fileLocation = inAttachments(location);
