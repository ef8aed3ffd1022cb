/** The entry of `npm run serve`: the office server, or what the machine around it is told. Only what is asked for is loaded. */
await (process.argv.some((word) => /^--print(?:=|$)/.test(word))
	? import('./deploy/print.ts')
	: import('./office/serve.ts'));
export {};
