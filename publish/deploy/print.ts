/** `npm run serve -- --print nginx|caddy|systemd`: what the server's other programs are told, printed from one source. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WrongUse } from '../office/options.ts';
import { caddyFile } from './caddy.ts';
import { nginxFile } from './nginx.ts';
import { printingOf, type Printing } from './options.ts';
import { systemdUnits, type Unit } from './systemd.ts';

const head = '# 由邻里打印（npm run serve -- --print）。要改就改那条命令，再打印一次。';

/** As `systemctl cat` shows them. */
const together = (units: readonly Unit[]) =>
	units.map(({ file, text }) => `# /etc/systemd/system/${file}\n${text}`).join('\n');

function put(units: readonly Unit[], into: string): string {
	for (const { file, text } of units) writeFileSync(join(into, file), `${head}\n${text}`);
	const start = units
		.map(({ file }) => file)
		.filter((file) => /(?:^linli\.service|\.timer)$/.test(file));
	return `写好了：${units.map(({ file }) => join(into, file)).join('、')}\n接着运行：systemctl daemon-reload && systemctl enable --now ${start.join(' ')}\n`;
}

function said({ form, deployment, into }: Printing): string {
	if (form === 'nginx') return `${head}\n${nginxFile(deployment)}`;
	if (form === 'caddy') return `${head}\n${caddyFile(deployment)}`;
	const units = systemdUnits(deployment);
	return into === undefined ? `${head}\n\n${together(units)}` : put(units, into);
}

try {
	process.stdout.write(said(printingOf(process.argv.slice(2))));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = error instanceof WrongUse ? 2 : 1;
}
