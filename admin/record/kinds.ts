/** What a column's definition calls its articles and their kinds. */
import { collections, definitionOf } from '../../src/collections/index.ts';

/** `notices` → `{ notice: '通知', … }`; none where there are no kinds. */
export function kindWords(name: string): Record<string, string> {
	const definition = (collections as Record<string, { fields: Record<string, unknown> }>)[name];
	const kind = definition?.fields['kind'] as { options?: Record<string, string> } | undefined;
	return kind?.options ?? {};
}

/** `slogans` → `条`; 篇 where the definition says nothing. */
export function counterOf(name: string): string {
	return definitionOf(name)?.counter ?? '篇';
}
