/** What of an entry artificial intelligence has made, in the words of 《人工智能生成合成内容标识办法》 and GB 45438—2025. */
import { aiKinds } from '../../collections/entry.ts';
import { words } from '../../strings.ts';

interface Made {
	aiContent?: readonly (keyof typeof aiKinds)[] | undefined;
}

/** `含人工智能生成合成的文字、图片`; undefined of what people have made. */
export function aiSentence({ aiContent }: Made): string | undefined {
	if (!aiContent) return undefined;
	return words.aiContent(aiContent.map((kind) => aiKinds[kind]).join('、'));
}

/** Where there is room for a word only: `AI生成`. */
export const aiMark = ({ aiContent }: Made): string | undefined =>
	aiContent ? words.aiMark : undefined;

/** `周六剪纸` → `周六剪纸（AI生成）` */
export function withAiMark(text: string, made: Made): string {
	const mark = aiMark(made);
	return mark ? `${text}（${mark}）` : text;
}
