const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that report what somebody says, by lemma; those of an open mind only: they do not say that it is true. */
export const SAYING = set(
	'say tell add announce claim allege state report argue insist suggest believe note acknowledge confirm warn explain admit deny predict estimate stress conclude declare testify write maintain assert concede reveal disclose',
);
/** Those of them after which no thing can follow, only what is said. */
export const ONLY_SAYING = set(
	'say tell add argue insist suggest believe claim maintain assert warn conclude',
);
/** Verbs that say less than that something is so: what they report is disputed. */
export const DISPUTED = set('claim allege deny insist maintain argue assert believe suggest');
/** Verbs after which "to …" tells what is to be done, by lemma. */
export const TO_DO = set(
	'agree plan aim seek want hope vow promise pledge decide refuse decline intend expect try attempt begin start continue fail offer threaten choose prepare manage propose ask order allow require urge force help schedule set need tend appear seem struggle wait resolve commit',
);
/** Verbs of which "for …" tells the cause. */
export const FOR_CAUSE = set(
	'praise thank blame criticise criticize fine jail sentence arrest honour honor reward punish apologise apologize condemn fault sue charge convict sack dismiss suspend ban commend',
);
/** Verbs of motion: "to …" tells the place. */
export const MOTION = set(
	'travel go fly return move come sail walk march head run drive flee migrate retreat relocate',
);
/** Verbs that happen at a place, so that "in …" after a plain object still tells where it happened. */
export const PLACED = set(
	'open build launch hold sign close find buy win kill injure destroy discover arrest meet host found play lose score record unveil stage detain rescue attend beat defeat',
);
/** Verbs after which comes what the subject is. */
export const COPULAS = set('be become remain stay plead');
/** Verbs that say nothing anybody would be asked about. */
export const EMPTY = set(
	'have do get make take go come seem appear look keep let feel mean think know like need happen point',
);
/** Verbs that tell enough of a person by themselves. */
export const WHOLE_ALONE = set('abstain dissent resign retire withdraw quit apologise apologize');
/** Verbs that want to know of what, for what or what for, which a sentence tells in too many ways. */
export const OPEN_ENDED = set(
	'accuse charge ask provide apply criticise criticize blame warn urge call decline refuse join',
);
/** Doings that no paper would print by themselves. */
export const TRIVIAL = set(
	'embrace hug kiss smile laugh cry weep nod shrug sit stand walk sleep wake wear drink eat smoke wave shout whisper stare look watch listen wait live enter lean sigh joke point try cut go come put try seem feel',
);
/** Nouns that say nothing of what they are, unless what follows does: the post of, a plan to. */
export const EMPTY_NOUNS = set(
	'post posts job jobs role roles office offices scheme schemes deal deals position positions plan plans place site sites project programme program service services work case issue matter move step offer list result results group company firm',
);
/** Nouns for people that want to know of what or for what: two candidates, three employees. */
export const WANTING =
	/\b(?:candidates?|applicants?|bidders?|employees?|members?|owners?|suppliers?|colleagues?|opponents?|successors?|delegates?|contenders?|finalists?|nominees?|partners?|rivals?|signatories|recipients?|winners?)$/;
/** Relatives: what they do is nobody's news. */
export const RELATIVES = set(
	'parents parent mother father wife husband son sons daughter daughters brother brothers sister sisters family grandmother grandfather aunt uncle cousin cousins children child',
);
/** Verbs of law and police: half of what happened to somebody is unfair. */
export const LEGAL = set(
	'question arrest detain charge accuse sue search suspect investigate convict jail sentence fine indict prosecute try summon ban suspend',
);
/** A noun that says nothing of what it is, with nothing behind it that would. */
export const GENERIC =
	/^(?:an? |some |several |many |more |new |the )*(?:figures?|numbers?|posts?|deals?|candidates?|questions?|things?|moves?|steps?|parts?|ways?|places?|offers?|lists?|signs?|cases?|roles?|jobs?|positions?|results?|plans?|amounts?|talks?|details?|answers?|problems?|reasons?|points?|issues?|changes?|effects?|comments?|statements?|reports?|words?|corners?|piece|pieces|others?|share|traces?)$/;
/** Words that begin a clause which may be left off without making the rest untrue. */
export const DROPPABLE = set(
	'while as although though whereas amid despite following when after before since where once',
);
/** Words that make what comes before them depend on what follows: such a clause is not taken apart. */
export const FATAL = set('if unless until till except without whether than lest provided');
/** Adverbs that a clause can lose. */
export const LIGHT_ADVERBS = set(
	'also later again already now together instead then earlier recently currently today yesterday still soon finally eventually however meanwhile additionally separately afterwards ago once formally officially initially originally previously newly briefly there here too moreover nevertheless nonetheless meantime elsewhere early late about just long ahead alone further anyway abroad nationwide overnight',
);
/** Adverbs that carry how sure the article is. */
export const CERTAINTY_ADVERBS: Readonly<Record<string, 'reported' | 'alleged'>> = {
	reportedly: 'reported',
	allegedly: 'alleged',
	apparently: 'reported',
};
/** Nouns for people, by their singular or plural. */
export const HUMAN = set(
	'people man woman men women child children person official officials officer officers police researcher researchers scientist scientists worker workers resident residents student students teacher teachers doctor doctors nurse nurses soldier soldiers troop troops minister ministers lawmaker lawmakers leader leaders voter voters protester protesters protestor protestors driver drivers passenger passengers player players fan fans critic critics expert experts analyst analysts investigator investigators prosecutor prosecutors judge judges juror jurors jury lawyer lawyers victim victims family families parent parents author authors artist artists actor actors director directors engineer engineers farmer farmers owner owners employee employees staff crew rescuer rescuers firefighter firefighters diplomat diplomats delegate delegates member members candidate candidates visitor visitors tourist tourists customer customers investor investors economist economists historian historians astronomer astronomers biologist biologists coach captain striker goalkeeper midfielder defender winger',
);
/** Nouns for what takes place. */
export const EVENTS = set(
	'meeting meetings talks summit conference election elections vote referendum match game tournament race festival exhibition show concert ceremony trial hearing inquest war battle attack strike strikes protest protests march rally earthquake quake storm hurricane flood floods flooding fire wildfire fires explosion blast crash accident collision landslide eruption outbreak pandemic visit trip tour mission launch parade merger takeover deal auction premiere opening final',
);
/** Nouns for things of the mind, speech and law. */
export const TOPICS = set(
	'support plan plans proposal proposals decision law laws bill rule rules policy strategy agreement treaty accord pact claim claims report reports idea concern concerns progress friendship relation relations ties cooperation offer view views statement warning call request budget reform reforms evidence ruling verdict appeal',
);
/** Nouns of which there is one for everybody, so that "the" needs nothing before it. */
export const UNIQUE = set(
	'world internet sun moon earth sea sky economy public environment climate weather future past army navy weekend country’s nation’s atmosphere ocean solar equator arctic antarctic universe',
);
/** Groups who speak without a name, and whether they are an organisation. */
export const SPEAKERS: Readonly<Record<string, 'organisation' | 'person'>> = {
	police: 'organisation',
	officials: 'person',
	prosecutors: 'person',
	investigators: 'person',
	authorities: 'organisation',
	researchers: 'person',
	scientists: 'person',
	organisers: 'person',
	organizers: 'person',
	witnesses: 'person',
	analysts: 'person',
	economists: 'person',
	experts: 'person',
	rescuers: 'person',
	firefighters: 'person',
	residents: 'person',
	doctors: 'person',
};
