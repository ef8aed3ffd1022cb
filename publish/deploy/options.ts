/** What was written after `npm run serve -- --print`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongUse } from '../office/options.ts';
import { placesIn } from '../release/places.ts';
import type { Certificate, Deployment, Machine, Office } from './deployment.ts';
import { domainIn, networksIn, pathIn, repositoryIn } from './values.ts';

export const forms = ['nginx', 'caddy', 'systemd'] as const;
export type Form = (typeof forms)[number];

const how = `怎么写：
  npm run --silent serve -- --print nginx|caddy|systemd --domain <域名> --data <文件夹>
  可以加：--admin-domain <编辑部自己的域名>　--office-network 10.1.0.0/16,…（只有这些网段打得开 /admin/）
  　　　　--port 4321　--certificate <证书> --key <私钥>（不用 certbot 或 Caddy 自己的）
  　　　　--no-tls（还没有证书，先只给出网站）　--webroot /var/www/html
  　　　　--backup /var/backups/linli　--backup-key <钥匙文件>（不写就是 /etc/linli/backup.key）
  　　　　--into /etc/systemd/system（systemd：每个单元写成一个文件）　--quota 5　--demo
  服务器上没有编辑部：--no-editor；systemd 再加 --repo <git 地址或文件夹>`;

const flags = {
	print: { type: 'string' },
	domain: { type: 'string' },
	data: { type: 'string' },
	'admin-domain': { type: 'string' },
	'office-network': { type: 'string' },
	port: { type: 'string', default: '4321' },
	'no-editor': { type: 'boolean', default: false },
	repo: { type: 'string' },
	certificate: { type: 'string' },
	key: { type: 'string' },
	'no-tls': { type: 'boolean', default: false },
	webroot: { type: 'string', default: '/var/www/html' },
	backup: { type: 'string', default: '/var/backups/linli' },
	'backup-key': { type: 'string' },
	into: { type: 'string' },
	quota: { type: 'string' },
	demo: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parsed>;

function parsed(given: readonly string[]) {
	try {
		return parseArgs({ args: [...given], options: flags }).values;
	} catch {
		throw new WrongUse(`没有看懂“${given.join(' ')}”。\n${how}`);
	}
}

const wanting = (what: string) => new WrongUse(`${what}\n${how}`);

function formIn(given: string | undefined): Form {
	const form = forms.find((one) => one === given);
	if (form) return form;
	throw wanting(`--print 后面请写 ${forms.join('、')} 里的一个。`);
}

function portIn(given: string): number {
	const port = Number(given);
	if (/^\d{1,5}$/.test(given) && port > 0 && port <= 65_535) return port;
	throw new WrongUse(`--port 写成了“${given}”，请写一个数字，例如 4321`);
}

function officeIn(values: Values, domain: string): Office | undefined {
	const own = values['admin-domain'];
	const networks = values['office-network'];
	if (values['no-editor']) {
		if (own === undefined && networks === undefined) return undefined;
		throw wanting('写了 --no-editor，就没有 --admin-domain 和 --office-network。');
	}
	return {
		domain: own === undefined ? domain : domainIn('--admin-domain', own),
		port: portIn(values.port),
		networks: networks === undefined ? [] : networksIn('--office-network', networks),
	};
}

/** @returns undefined before there is one */
function certificateIn(values: Values, domain: string): Certificate | undefined {
	const { certificate, key } = values;
	if ((certificate === undefined) !== (key === undefined))
		throw wanting('--certificate 和 --key 要一起写。');
	if (values['no-tls']) return undefined;
	const live = `/etc/letsencrypt/live/${domain}`;
	return {
		chain: pathIn('--certificate', certificate ?? `${live}/fullchain.pem`),
		key: pathIn('--key', key ?? `${live}/privkey.pem`),
		given: certificate !== undefined,
	};
}

/** For the programs that the units start. */
function extraOf({ quota, demo }: Values): string[] {
	if (quota !== undefined && !/^\d+(\.\d+)?$/.test(quota))
		throw new WrongUse(`--quota 写成了“${quota}”，请写几个 GB，例如 5`);
	return [...(quota === undefined ? [] : ['--quota', quota]), ...(demo ? ['--demo'] : [])];
}

/** The machine that prints is the one that serves. */
const thisMachine = (): Machine => ({
	ipv6: existsSync('/proc/net/if_inet6'),
	brotli: existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
	program: pathIn('程序的文件夹', resolve(import.meta.dirname, '../..')),
	node: pathIn('Node', process.execPath),
});

export interface Printing {
	form: Form;
	deployment: Deployment;
	/** Folder that each unit becomes a file of; undefined: all are printed. */
	into: string | undefined;
}

/** @throws WrongUse with how it is written */
export function printingOf(given: readonly string[], machine = thisMachine()): Printing {
	const values = parsed(given);
	const form = formIn(values.print);
	if (values.domain === undefined) throw wanting('请用 --domain 写明网站的域名。');
	if (values.data === undefined) throw wanting('请用 --data 写明数据放在哪个文件夹。');
	const domain = domainIn('--domain', values.domain);
	const office = officeIn(values, domain);
	const { repo, into, 'backup-key': backupKey } = values;
	if (form === 'systemd' && !office && repo === undefined)
		throw wanting('没有编辑部的网站，请用 --repo 写明从哪里取内容。');
	if (into !== undefined && form !== 'systemd')
		throw wanting('--into 只和 --print systemd 一起用。');
	return {
		form,
		into,
		deployment: {
			domain,
			places: placesIn(pathIn('--data', values.data)),
			office,
			repo: repo === undefined ? undefined : repositoryIn('--repo', repo),
			certificate: certificateIn(values, domain),
			webroot: pathIn('--webroot', values.webroot),
			backup: pathIn('--backup', values.backup),
			backupKey: backupKey === undefined ? undefined : pathIn('--backup-key', backupKey),
			ports: { plain: '80', secure: '443' },
			extra: extraOf(values),
			machine,
		},
	};
}
