/** Units for systemd (252, Debian 12): the service or the publications, and the backups, each with its timer. */
import { join } from 'node:path/posix';
import { originOf, type Deployment } from './deployment.ts';
import { hardening } from './hardening.ts';

/** Both the name of the user and of all units. */
const name = 'linli';

const zone = 'Asia/Shanghai';

/** A word of a command line, as systemd.service(5) reads it. `%` begins a specifier everywhere. */
export const word = (text: string) => `"${text.replaceAll('"', '\\"').replaceAll('%', '%%')}"`;

/** A path that takes the whole line. */
const path = (text: string) => text.replaceAll('%', '%%');

export interface Unit {
	/** `linli.service` */
	file: string;
	text: string;
}

const sections = (parts: Readonly<Record<string, readonly string[]>>) =>
	Object.entries(parts)
		.map(([section, lines]) => `[${section}]\n${lines.join('\n')}\n`)
		.join('\n');

/** Made, and given to the user, before what may write there is fenced in: it must be there by then. */
const given = (folder: string, mode: string) =>
	`ExecStartPre=+/usr/bin/install -d -o ${name} -g ${name} -m ${mode} ${word(folder)}`;

/** @param command of the program, a script and what follows @param more folders that it writes, besides data and cache */
function running(
	{ machine, places }: Deployment,
	command: readonly string[],
	more: readonly string[] = [],
) {
	// Astro writes types into the second, whenever templates are made.
	const own = ['.cache', '.astro'].map((name) => join(machine.program, name));
	return [
		`User=${name}`,
		`Group=${name}`,
		`WorkingDirectory=${path(machine.program)}`,
		given(places.to, '0755'),
		...own.map((folder) => given(folder, '0755')),
		// Of whatever root has tried here before.
		`ExecStartPre=+/usr/bin/chown -R -h --from=root ${name}:${name} ${own.map(word).join(' ')}`,
		...more.map((folder) => given(folder, '0700')),
		`ExecStart=${[machine.node, ...command].map(word).join(' ')}`,
		'Environment=ASTRO_TELEMETRY_DISABLED=1',
		// Its home: what git knows of other servers.
		`StateDirectory=${name}`,
		`ReadWritePaths=${[places.to, ...own, ...more].map(word).join(' ')}`,
		...hardening,
	];
}

const network = ['Wants=network-online.target', 'After=network-online.target'];

/** The whole of an office; at midnight and at the times in the content it publishes by itself. */
function service(deployment: Deployment, { port, origin }: { port: number; origin: string }): Unit {
	const { places, machine } = deployment;
	const command = [
		...[join(machine.program, 'publish/serve.ts'), '--data', places.to],
		...['--origin', origin, '--port', String(port), ...deployment.extra],
	];
	return {
		file: `${name}.service`,
		text: sections({
			Unit: [
				'Description=邻里：网站和编辑部',
				...network,
				// What does not start five times in ten minutes waits for somebody: `systemctl status linli` says why.
				'StartLimitIntervalSec=10min',
				'StartLimitBurst=5',
			],
			Service: [
				'Type=simple',
				...running(deployment, command),
				'Restart=on-failure',
				'RestartSec=5s',
				// A command written wrongly is none the better for being tried again.
				'RestartPreventExitStatus=2',
				'TimeoutStopSec=30s',
			],
			Install: ['WantedBy=multi-user.target'],
		}),
	};
}

/** Run once, for a timer. */
const once = (
	deployment: Deployment,
	description: string,
	command: readonly string[],
	more: readonly string[],
) =>
	sections({
		Unit: [`Description=${description}`, ...network],
		Service: ['Type=oneshot', ...running(deployment, command, more), 'TimeoutStartSec=2h'],
	});

const timer = (description: string, lines: readonly string[]) =>
	sections({
		Unit: [`Description=${description}`],
		Timer: lines,
		Install: ['WantedBy=timers.target'],
	});

function publications(deployment: Deployment, repo: string): Unit[] {
	const { places, machine } = deployment;
	const script = join(machine.program, 'publish/command/publish.ts');
	// How much room pictures may take is asked where they are uploaded.
	const extra = deployment.extra.filter((flag) => flag === '--demo');
	const command = [script, '--repo', repo, '--to', places.to, ...extra];
	// Another that is still at it is no fault.
	const text =
		once(deployment, '邻里：发布一次', command, []).trimEnd() + '\nSuccessExitStatus=3\n';
	return [
		{ file: `${name}-publish.service`, text },
		{
			file: `${name}-publish.timer`,
			text: timer('邻里：每分钟看一次，有新的、到了时间的就发布', [
				`OnCalendar=*-*-* *:*:00 ${zone}`,
				'AccuracySec=1s',
				'Persistent=yes',
			]),
		},
	];
}

function backups(deployment: Deployment): Unit[] {
	const { places, machine, backup, backupKey } = deployment;
	const script = join(machine.program, 'publish/run.mjs');
	const key = backupKey === undefined ? [] : ['--key', backupKey];
	const command = [script, 'backup', '--data', places.to, '--to', backup, ...key];
	return [
		{
			file: `${name}-backup.service`,
			text: once(deployment, '邻里：备份一次', command, [backup]),
		},
		{
			file: `${name}-backup.timer`,
			text: timer('邻里：每天夜里备份', [
				`OnCalendar=*-*-* 02:30:00 ${zone}`,
				'RandomizedDelaySec=10min',
				// A machine that was off at that time does it when it is on again.
				'Persistent=yes',
			]),
		},
	];
}

/** Each is a file in `/etc/systemd/system/`. */
export function systemdUnits(deployment: Deployment): Unit[] {
	const { office, repo } = deployment;
	if (office)
		return [
			service(deployment, { port: office.port, origin: originOf(office) }),
			...backups(deployment),
		];
	return repo === undefined ? [] : publications(deployment, repo);
}
