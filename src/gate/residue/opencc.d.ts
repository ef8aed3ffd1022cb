/** opencc-js has no types for its single tables: `丟 丢|並 并|…`, a character and what stands for it. */
declare module 'opencc-js/dict/TSCharacters' {
	const pairs: string;
	export default pairs;
}

declare module 'opencc-js/dict/JPShinjitaiCharacters' {
	const pairs: string;
	export default pairs;
}
