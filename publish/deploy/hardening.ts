/** What a service of ours may not do (`systemd-analyze security`). */

/**
 * V8 writes its own code (no `MemoryDenyWriteExecute`), and Node's copying of files asks who owns them (no `~@privileged`,
 * which would end it; what is not allowed answers EPERM).
 */
export const hardening = [
	'NoNewPrivileges=yes',
	'CapabilityBoundingSet=',
	'AmbientCapabilities=',
	'ProtectSystem=strict',
	'ProtectHome=yes',
	'PrivateTmp=yes',
	'PrivateDevices=yes',
	'ProtectProc=invisible',
	'ProtectClock=yes',
	'ProtectHostname=yes',
	'ProtectKernelLogs=yes',
	'ProtectKernelModules=yes',
	'ProtectKernelTunables=yes',
	'ProtectControlGroups=yes',
	'RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX',
	'RestrictNamespaces=yes',
	'RestrictRealtime=yes',
	'RestrictSUIDSGID=yes',
	'LockPersonality=yes',
	'RemoveIPC=yes',
	'SystemCallArchitectures=native',
	'SystemCallFilter=@system-service',
	'SystemCallErrorNumber=EPERM',
	'UMask=0027',
];
