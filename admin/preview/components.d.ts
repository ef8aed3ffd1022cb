/** For TypeScript, a component is something that is drawn with props; `astro check` knows more. */
declare module '*.astro' {
	const component: (result: unknown, props: unknown, slots: unknown) => unknown;
	export default component;
}
