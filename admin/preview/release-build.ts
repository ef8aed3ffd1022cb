/** Vite's build as it is shipped, wherever it runs. */
import { build, type InlineConfig, type Rolldown } from 'vite';

/**
 * A test runner sets NODE_ENV to `test`, and Vite would take React's and the parsers' debug builds,
 * which do not go together with the release ones.
 */
export async function releaseBuild(config: InlineConfig): Promise<Rolldown.RolldownOutput> {
	const before = process.env['NODE_ENV'];
	process.env['NODE_ENV'] = 'production';
	try {
		const result = await build(config);
		return (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
	} finally {
		if (before === undefined) delete process.env['NODE_ENV'];
		else process.env['NODE_ENV'] = before;
	}
}
