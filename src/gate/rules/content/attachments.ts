/** What rules of an entry look for in its text, they look for in its attachments: under the same id, said the same way. */
import { inAttachments } from '../../files/attached.ts';
import { numberRules, textRules } from '../../files/in-reading.ts';

export const attachedRules = [...Object.values(numberRules), ...textRules].map(inAttachments);
