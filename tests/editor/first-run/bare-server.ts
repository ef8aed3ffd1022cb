/** A bare Debian in a folder: what the guide says is run in it, word for word, by a shell of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * What a folder cannot have. systemd: units are started as they say, without its walls, and again after each end but 0 and 2.
 * certbot: a certificate of an authority of one's own. The rest is Debian's.
 */
const standIns: Readonly<Record<string, string>> = {
	'usr/sbin/policy-rc.d': 'exit 101',
	'usr/local/sbin/systemctl': String.raw`
of() { sed -n "s/^$2=//p" "/etc/systemd/system/$1"; }
begin() {
	unit=$1
	[ -f "/etc/systemd/system/$unit" ] || { echo "no $unit" >&2; return 1; }
	case $unit in *.timer) return 0 ;; esac
	of "$unit" ExecStartPre | sed 's/^+//' | sh -e
	cd "$(of "$unit" WorkingDirectory)"
	command=$(of "$unit" ExecStart | sed 's/%%/%/g')
	user=$(of "$unit" User)
	install -d -o "$user" "/var/lib/$(of "$unit" StateDirectory)"
	# shellcheck disable=SC2016
	setsid sh -c 'while :; do eval "runuser -u $1 -- env $2 $3"; code=$?; [ $code = 0 ] || [ $code = 2 ] && exit; sleep 1; done' \
		sh "$user" "$(of "$unit" Environment | tr '\n' ' ')" "$command" > "/var/log/$unit" 2>&1 < /dev/null &
	echo $! > "/run/$unit.pid"
	for _ in $(seq 300); do grep -q '#ticket=\|编辑部：' "/var/log/$unit" && return 0; sleep 1; done
	cat "/var/log/$unit" >&2
	return 1
}
end() {
	if [ "$1" = nginx ]; then nginx -s quit; return; fi
	kill -- "-$(cat "/run/$1.service.pid")"
	while kill -0 -- "-$(cat "/run/$1.service.pid")" 2> /dev/null; do sleep 1; done
}
case $1 in
daemon-reload) ;;
reload) if [ -s /run/nginx.pid ] && kill -0 "$(cat /run/nginx.pid)"; then nginx -s reload; else nginx; fi ;;
enable) shift 2; for unit; do begin "$unit"; done ;;
stop) end "$2" ;;
restart) end "$2"; begin "$2.service" ;;
*) echo "systemctl $*" >&2; exit 1 ;;
esac`,
	'usr/local/sbin/journalctl': 'cat "/var/log/$2.service"',
	'usr/local/sbin/certbot': String.raw`
while [ $# -gt 0 ]; do case $1 in -d) domain=$2; shift ;; -w) webroot=$2; shift ;; esac; shift; done
# As the authority asks: from outside, over http.
mkdir -p "$webroot/.well-known/acme-challenge"
echo asked > "$webroot/.well-known/acme-challenge/x"
place=/etc/letsencrypt/live/$domain
mkdir -p "$place"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=own -addext basicConstraints=critical,CA:TRUE -keyout /root/ca.key -out /root/ca.pem 2> /dev/null
openssl req -newkey rsa:2048 -nodes -subj "/CN=$domain" -keyout "$place/privkey.pem" -out /root/csr 2> /dev/null
echo "subjectAltName=DNS:$domain" > /root/names
openssl x509 -req -in /root/csr -CA /root/ca.pem -CAkey /root/ca.key -CAcreateserial -days 90 -extfile /root/names -out "$place/fullchain.pem" 2> /dev/null`,
};

export interface BareServer {
	root: string;
	/** @returns what was said @throws with it */
	run: (commands: string) => string;
	/** Ends what runs there, and is gone. */
	end: () => void;
}

/** @param root an empty folder @param program a repository, found there at `/mnt/linli.git` */
export function bareServer(root: string): BareServer {
	execFileSync('debootstrap', ['--variant=minbase', 'bookworm', root], { stdio: 'ignore' });
	// Others than root are at home there too.
	chmodSync(root, 0o755);
	for (const [file, text] of Object.entries(standIns)) {
		writeFileSync(join(root, file), `#!/bin/sh\n${text}\n`);
		chmodSync(join(root, file), 0o755);
	}
	// One of its own: nothing of ours is in it, so whatever is removed there is not ours.
	execFileSync('mount', ['-t', 'proc', 'proc', join(root, 'proc')]);
	for (const file of ['resolv.conf', 'hosts'])
		writeFileSync(join(root, 'etc', file), readFileSync(`/etc/${file}`));
	mkdirSync(join(root, 'mnt'), { recursive: true });
	execFileSync('git', ['clone', '--quiet', '--bare', resolve(), join(root, 'mnt/linli.git')]);
	// Whom this machine trusts: behind an office's own proxy npm must know it too.
	const trusted = 'etc/ssl/certs/ca-certificates.crt';
	writeFileSync(join(root, 'mnt/trusted.crt'), readFileSync(`/${trusted}`));
	const environment = [
		...['-i', `PATH=${path}`, 'HOME=/root', 'LANG=C.UTF-8', 'TERM=dumb'],
		'NODE_EXTRA_CA_CERTS=/mnt/trusted.crt',
	];
	return {
		root,
		run: (commands) => {
			const shell = [root, '/usr/bin/env', ...environment, 'sh', '-e', '-c', commands];
			const { status, stdout, stderr } = spawnSync('chroot', shell, {
				encoding: 'utf8',
				maxBuffer: 2 ** 26,
			});
			if (status !== 0) throw new Error(`${commands}\n${stdout}\n${stderr}`);
			return stdout + stderr;
		},
		end: () => {
			endAllIn(root);
			spawnSync('umount', ['--lazy', join(root, 'proc')]);
			rmSync(root, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** Whatever was begun there runs in that root. */
function endAllIn(root: string): void {
	for (const process_ of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
		try {
			if (readlinkSync(`/proc/${process_}/root`) === root)
				process.kill(Number(process_), 'SIGKILL');
		} catch {
			// It has ended by itself.
		}
	}
}

/** Commands of the guide, part by part: `一、装要用的` → what stands there to be run. */
export function partsOf(guide: string): { title: string; commands: string }[] {
	return guide.split(/^## /m).flatMap((part) => {
		const title = part.slice(0, part.indexOf('\n'));
		const blocks = [...part.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block);
		return /^[一二三四五六]、/.test(title) ? [{ title, commands: blocks.join('') }] : [];
	});
}

/** What the guide says of later, by the way: `systemctl stop linli` in a sentence. In its order, one by one. */
export function asidesOf(guide: string): string[] {
	const later = guide.slice(guide.indexOf('\n## 以后'));
	return [...later.matchAll(/`((?:cd|npm|systemctl) [^`]+)`/g)].map(([, command = '']) => command);
}
