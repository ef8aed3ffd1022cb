/** The entry of `npm run verify -- --to <folder>`: exit 1 where what is served is not what was sealed. */
import { parseArgs } from 'node:util';
import { currentManifest } from '../release/manifest.ts';
import { placesIn } from '../release/places.ts';
import { differences } from '../release/verify.ts';
import { exits } from './failure.ts';

const usage = '怎么写：npm run verify -- --to <发布到的文件夹>';

function folderGiven(): string | undefined {
	try {
		return parseArgs({ options: { to: { type: 'string' } } }).values.to;
	} catch {
		return undefined;
	}
}

async function verify(): Promise<number> {
	const to = folderGiven();
	if (!to) {
		console.error(usage);
		return exits.usage;
	}
	const places = placesIn(to);
	const manifest = currentManifest(places);
	if (!manifest) {
		console.error(`${places.to} 里没有发布过的网站，或者它的 manifest.json 读不了。`);
		return exits.refused;
	}
	const found = await differences(places, manifest);
	for (const line of found) console.error(line);
	if (found.length > 0) {
		console.error(`共 ${found.length} 处和封装时不一样。加 --again 重新发布一次，会换上好的。`);
		return exits.refused;
	}
	console.log(`${manifest.id}：${Object.keys(manifest.files).length} 个文件都和封装时一样。`);
	return exits.done;
}

process.exitCode = await verify();
