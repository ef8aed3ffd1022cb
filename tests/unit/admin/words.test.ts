/** No sentence of the desk or of its server speaks of files, keys or programs: every literal with Chinese in it is read. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What is said in a terminal, or written where nobody at the desk reads. */
const elsewhere = [
	// Said when a service does not start: to who starts it.
	'admin/server/accounts/database.ts',
	'admin/server/accounts/newest.ts',
	'admin/server/first-run/own-content.ts',
	// Said when the desk is built.
	'admin/licences.ts',
];

const files = globSync('admin/**/*.{ts,tsx}').filter((file) => !elsewhere.includes(file));

/** `file:line words` of every literal that holds Chinese. */
function sentences(file: string): { place: string; words: string }[] {
	const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
	const source = ts.createSourceFile(
		file,
		readFileSync(file, 'utf8'),
		ts.ScriptTarget.Latest,
		true,
		kind,
	);
	const found: { place: string; words: string }[] = [];
	const visit = (node: ts.Node) => {
		const text = ts.isJsxText(node) || ts.isLiteralExpression(node) ? node.text : undefined;
		const part =
			ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : undefined;
		const words = text ?? part ?? '';
		if (/\p{Script=Han}/u.test(words)) {
			const { line } = source.getLineAndCharacterOfPosition(node.getStart());
			found.push({ place: `${file}:${line + 1}`, words });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

const ofSoftware =
	/\.(?:md|ya?ml|json|db|gitignore)\b|\.\.\/|!\[|\b(?:settings|content)\/|\b(?:git|npm|node|JSON|POST|GET|UTF-8|YAML|Markdown|HTML|API|URL|hash|Slug)\b/i;

test('the walk reads what the desk says', () => {
	const all = files.flatMap(sentences);
	expect(all.length).toBeGreaterThan(800);
	expect(all.map(({ words }) => words)).toContain('草稿已保存');
});

test('none of it is of software', () => {
	const wrong = files
		.flatMap(sentences)
		.filter(({ words }) => ofSoftware.test(words.replace(/<[^>]*>/g, '')));
	expect(wrong).toEqual([]);
});
