/** Astro's reading of the content, held to what the gate reads: its own YAML knows other numbers, dates and signs. */
import type { Loader } from 'astro/loaders';
import { readEntry } from './source.ts';
import { filesBelow } from './files-below.ts';

/** The same loader; each entry's data are those that the gate has checked. @throws in Chinese */
export function asTheGateReads(loader: Loader, root: string): Loader {
	return {
		...loader,
		load: (context) => {
			const [stray] = filesBelow(root).strays;
			if (stray !== undefined) throw new Error(`“${stray}”是链接或特殊文件，不能发布`);
			return loader.load({
				...context,
				parseData: ({ filePath = '', ...given }) => {
					const { source, findings } = readEntry(filePath, filePath);
					if (!source) throw new Error(findings.map(({ message }) => message).join('；'));
					return context.parseData({ ...given, filePath, data: source.data as typeof given.data });
				},
			});
		},
	};
}
