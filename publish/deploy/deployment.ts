/** A site on its server: all that the printed files say of it. */
import type { Places } from '../release/places.ts';

export interface Deployment {
	/** Names as the DNS has them: `qinghe.example.cn`. */
	domain: string;
	places: Places;
	/** Undefined where nobody writes on the server and a timer publishes. */
	office: Office | undefined;
	/** What the timer publishes from; where there is no office. */
	repo: string | undefined;
	/** Undefined before the first certificate: then only the site answers, unencrypted. */
	certificate: Certificate | undefined;
	/** Where the authority's question about a certificate is answered from (ACME's http-01). */
	webroot: string;
	backup: string;
	/** Undefined: where `npm run backup` looks for it by itself. */
	backupKey: string | undefined;
	/** What else is written after the commands of the units. */
	extra: readonly string[];
	ports: { plain: string; secure: string };
	machine: Machine;
}

export interface Office {
	/** Where the editor is opened; the site's own where it has none of its own. */
	domain: string;
	/** Of `npm run serve`, on the loopback. */
	port: number;
	/** `10.1.0.0/16`; none: from anywhere. */
	networks: readonly string[];
}

export interface Certificate {
	chain: string;
	key: string;
	/** As it was given, not where certbot puts it. */
	given: boolean;
}

export interface Machine {
	/** Addresses are listened on by both protocols. */
	ipv6: boolean;
	/** Whether `libnginx-mod-http-brotli-static` is there. */
	brotli: boolean;
	/** The program's folder, and the Node it runs on. */
	program: string;
	node: string;
}

/** The address of the editor's host. */
export const originOf = ({ domain }: Office) => `https://${domain}`;
