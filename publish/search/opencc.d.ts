/** opencc-js has no types for its single tables: `丟 丢|並 并|…`, a character and its Simplified one. */
declare module 'opencc-js/dict/TSCharacters' {
	const pairs: string;
	export default pairs;
}
