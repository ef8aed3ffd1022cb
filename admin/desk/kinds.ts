/** Words for the kinds of a collection, from its definition. */
import { collections } from '../../src/collections/index.ts';

/** `notices` → `{ notice: '通知', … }`; none where there are no kinds. */
export function kindWords(name: string): Record<string, string> {
	const definition = (collections as Record<string, { fields: Record<string, unknown> }>)[name];
	const kind = definition?.fields['kind'] as { options?: Record<string, string> } | undefined;
	return kind?.options ?? {};
}
