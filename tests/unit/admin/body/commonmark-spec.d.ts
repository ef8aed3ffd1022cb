/** CommonMark's specification as data; it comes without types. */
declare module 'commonmark-spec' {
	export const tests: { markdown: string; number: number; section: string }[];
}
