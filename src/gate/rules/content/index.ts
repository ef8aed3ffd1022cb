/** Every rule that needs the whole content or the disk: the server and the build ask this list. */
import { code } from './form/code.ts';
import { fileBroken } from './form/file-broken.ts';
import { fileName } from './form/file-name.ts';
import { idTaken } from './form/id-taken.ts';
import { link } from './form/link.ts';
import { nameCase } from './form/name-case.ts';
import { pictureBroken } from './form/picture-broken.ts';
import { pictureHuge } from './form/picture-huge.ts';
import { revision } from './form/revision.ts';
import { settingsTwice } from './form/settings-twice.ts';
import { sloganTwice } from './form/slogan-twice.ts';
import { titleTwice } from './form/title-twice.ts';
import { unread } from './form/unread.ts';
import { amendedBy } from './honesty/amended-by.ts';
import { aliasTaken } from './links/alias-taken.ts';
import { dead } from './links/dead.ts';
import { mediaMissing } from './links/media-missing.ts';
import { notYet } from './links/not-yet.ts';
import { relationDead } from './links/relation-dead.ts';
import { relationKind } from './links/relation-kind.ts';
import { replacedInCircle } from './links/replaced-in-circle.ts';
import { bankCardAttached, identityAttached, mobileAttached } from './privacy/attachments.ts';
import { consentEnded } from './privacy/consent-ended.ts';
import type { ContentRule } from './rule.ts';

export const contentRules: readonly ContentRule[] = [
	link,
	nameCase,
	fileName,
	idTaken,
	titleTwice,
	sloganTwice,
	relationDead,
	replacedInCircle,
	relationKind,
	mediaMissing,
	pictureBroken,
	pictureHuge,
	fileBroken,
	dead,
	notYet,
	aliasTaken,
	settingsTwice,
	code,
	revision,
	unread,
	identityAttached,
	bankCardAttached,
	mobileAttached,
	amendedBy,
	consentEnded,
];
