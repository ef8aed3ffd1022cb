/** A deployment for tests: the printed server files over a folder of theirs, on free ports, with a certificate of their own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate, Deployment, Office } from '../publish/deploy/deployment.ts';
import type { Places } from '../publish/release/places.ts';
import { freePort } from './ports.ts';

export const domain = 'qinghe.example.cn';
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** @returns the command, where it runs */
export const runnable = (...commands: string[]) =>
	commands.find((one) => spawnSync(one, ['--version'], { stdio: 'ignore' }).error === undefined);

function makeCertificate(folder: string, names: readonly string[]): void {
	const alternative = names.map((name) => `DNS:${name}`).join(',');
	execFileSync(
		'openssl',
		[
			...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
			...['-days', '1', '-subj', '/CN=linli', '-addext', `subjectAltName=${alternative}`],
			...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'chain.pem')],
		],
		{ stdio: 'ignore' },
	);
}

/** Good for a day, and its own authority: whoever trusts `chain` trusts it. Two workers that make it at once get one pair. */
export function certificateFor(...names: string[]): Certificate {
	const all = join(tmpdir(), 'linli-certificates');
	const folder = join(all, names.join('+'));
	if (!existsSync(folder)) {
		mkdirSync(all, { recursive: true });
		const unfinished = mkdtempSync(join(all, 'made-'));
		makeCertificate(unfinished, names);
		try {
			renameSync(unfinished, folder);
		} catch {
			// Another was faster.
			rmSync(unfinished, { recursive: true });
		}
	}
	return { chain: join(folder, 'chain.pem'), key: join(folder, 'key.pem'), given: true };
}

export interface Given {
	/** Unencrypted without: the first server file, before there is a certificate. */
	secure?: boolean;
	office?: Office;
	/** Free ones of the loopback, where a test names none. */
	ports?: Deployment['ports'] & { on: string };
}

export async function deploymentOf(
	places: Places,
	{ secure = false, office, ports }: Given,
): Promise<Deployment> {
	const names = [...new Set([domain, office?.domain ?? domain])];
	return {
		domain,
		places,
		office,
		repo: undefined,
		certificate: secure ? certificateFor(...names) : undefined,
		webroot: '/var/www/html',
		backup: '/var/backups/linli',
		backupKey: undefined,
		extra: [],
		ports: ports ?? { plain: String(await freePort()), secure: String(await freePort()) },
		machine: {
			ipv6: false,
			brotli: existsSync(brotliModule),
			program: process.cwd(),
			node: process.execPath,
		},
	};
}

export interface RunningServer {
	/** Where it answers on this machine: `http://127.0.0.1:1234`, `https://…` where it is secure. */
	base: string;
	port: number;
	/** Where it answers unencrypted. */
	plain: number;
	/** PEM of who vouches for it; undefined where nothing is encrypted. */
	ca: string | undefined;
	stop: () => Promise<void>;
}

export function answersAt({ certificate, ports }: Deployment): Omit<RunningServer, 'stop'> {
	const port = Number(certificate ? ports.secure : ports.plain);
	return {
		base: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`,
		port,
		plain: Number(ports.plain),
		ca: certificate && readFileSync(certificate.chain, 'utf8'),
	};
}
