/** How Decap's editing box writes its blocks as Markdown; it comes without types. */
declare module 'decap-cms-widget-richtext/dist/esm/serializers' {
	export function slateToMarkdown(
		blocks: readonly import('./editor.ts').BoxNode[],
		options: { voidCodeBlock: boolean },
		components: unknown,
	): string;
}
