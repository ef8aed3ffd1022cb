import { expect, test } from 'vitest';
import { aiMark, aiSentence, withAiMark } from '../../../src/lib/words/ai-content.ts';

test('what artificial intelligence made is said in the words of the law', () => {
	expect(aiSentence({ aiContent: ['text', 'image'] })).toBe('含人工智能生成合成的文字、图片');
	expect(aiMark({ aiContent: ['audio'] })).toBe('AI生成');
	expect(withAiMark('周六剪纸', { aiContent: ['text'] })).toBe('周六剪纸（AI生成）');
});

test('of what people have made nothing is said', () => {
	expect([aiSentence({}), aiMark({}), withAiMark('周六剪纸', {})]).toEqual([
		undefined,
		undefined,
		'周六剪纸',
	]);
});
