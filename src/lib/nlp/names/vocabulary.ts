/** The words by which names, titles and what they name are known; all are `nameKey`s. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Days and months: never a name of ours. */
export const TIMES = set(`
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan
	gmt utc bst est pm am ad bc`);

/** Words with a capital at the head of a sentence that are no part of a name. */
export const FUNCTION_WORDS = set(`
	a an and although after all also amid among another any as at because before behind below between beyond both but by despite during each either
	even ever every few for former from had has have he her here hers him his how however i if in including indeed inside instead into is it its
	just last late later less like many me meanwhile more moreover most much my near nearly neither never nevertheless no nobody none nor not now of
	off on once one only or other others our out outside over own perhaps rather she since so some sometimes soon still such than that the their them
	then there therefore these they this those though three through throughout thus to today together tomorrow too two under unless unlike until up
	upon us versus very via was we were what when where whether which while who whom whose why will with within without yes yesterday yet you your
	according along around across against about above earlier elsewhere finally four five six seven eight nine ten born asked
	speaking writing following based given officials people police`);

/** Last words of the names of organisations. */
export const ORGANISATION_HEADS = set(`
	university universities college school institute institution academy ministry department agency bureau office authority commission commissariat
	committee council court tribunal parliament senate congress assembly bundestag duma cabinet government treasury party union unions association
	federation confederation foundation society trust fund bank group company corporation corp corp. inc inc. ltd ltd. limited plc llc llp gmbh ag co co.
	holdings holding airlines airways airline motors industries enterprises systems technologies technology pharmaceuticals pharma pharmaceutical
	energy petroleum insurance hospital clinic museum gallery library orchestra philharmonic symphony ballet opera choir church army navy guard guards
	corps police service services board organisation organization network club fc afc cf sc united rovers wanderers hotspur athletic albion rangers
	league alliance coalition front movement brotherhood partnership partners associates brothers bros studios pictures records entertainment
	media press news times post journal tribune herald gazette telegraph observer chronicle broadcasting television radio magazine daily
	securities capital ventures investments financial electric electronics semiconductor mining steel oil gas railways railway rail telecom
	communications laboratories labs laboratory observatory survey exchange reserve secretariat directorate administration inspectorate ombudsman
	regiment brigade battalion division fleet squadron militia force forces command centre center cooperative chamber guild syndicate consortium
	delegation embassy consulate diocese archdiocese synod conservancy charity watch international airways foods stores supermarkets brewery
	aerospace aviation dynamics biotech biosciences therapeutics sciences solutions networks software games quartet quintet ensemble`);
/** Of these, ones that end a place's name or a person's as well: more must tell. */
export const UNSURE_HEADS = set(`
	office service services post times press news daily capital energy oil gas centre center games technology sciences front division force forces command
	radio records media communications network school reserve exchange league guard guards international watch navy army government cabinet survey
	fleet command church gallery library chamber`);

/** Words that begin the name of an organisation before "of" or "for". */
export const ORGANISATION_OF = set(`
	university ministry department bank court council church academy institute museum college school faculty house board bureau office association
	federation confederation union organisation organization society committee commission league army order centre center centers centres agency
	secretariat guild friends parliament congress senate assembly chamber conference campaign fund movement alliance party authority administration
	brotherhood foundation royal bishops international institutes panel commissioner`);

export const EVENT_HEADS = set(`
	olympics paralympics championship championships cup games grandprix marathon festival biennale summit conference war wars revolution uprising
	massacre election elections referendum championship derby olympiad carnival coronation regatta expo fair tournament open masters prix
	earthquake tsunami eruption pandemic armistice ashes games awards oscars emmys grammys baftas congress forum playoffs final finals rally trophy
	triathlon show prom proms crusade genocide holocaust depression renaissance reformation blitz siege battle`);
export const EVENT_FIRST = set('hurricane typhoon cyclone storm battle siege operation tropical feast day');
export const STORMS = set('hurricane typhoon cyclone storm');

export const THING_HEADS = set(`
	treaty accord accords agreement pact convention protocol act bill constitution declaration charter resolution prize award medal plan
	deal initiative programme program project mission telescope rover probe satellite spacecraft capsule rocket shuttle collider index
	virus vaccine disease syndrome bible koran quran code law directive regulation memorandum manifesto scrolls`);

/** Places that are neither country nor city: known as such, and left without a name of ours. */
export const PLACE_HEADS = set(`
	river lake mount mountain mountains ocean sea bay gulf strait straits channel island islands isle isles peninsula desert valley canyon falls
	glacier volcano forest park reef cape coast beach county province state district region territory territories prefecture oblast governorate
	municipality borough street road avenue boulevard lane square bridge tunnel dam canal airport station stadium arena hall palace castle tower
	cathedral abbey mosque temple basilica monastery cemetery harbour harbor port pier highway motorway reservoir ridge basin plateau hills hill
	heights plains delta estuary archipelago atoll creek shore passage trench sound house garden gardens zoo prison jail camp mall plaza building
	center-court racecourse velodrome circuit speedway raceway refinery mine field fields plant site base town village west east north south`);
export const PLACE_FIRST = set(
	'lake mount cape fort port river gulf strait bay isle mt mt. downtown north-eastern',
);

/** Offices: whoever holds one may be asked for by it. */
export const OFFICES = set(`
	president minister chancellor premier secretary secretary-general director director-general director leader chief king queen prince princess pope
	emperor sultan emir governor mayor executive ceo cfo coo cto chairman chairwoman chair chairperson head manager coach captain spokesman
	spokeswoman spokesperson editor editor-in-chief commissioner speaker prosecutor president-elect vice-president principal rector dean provost
	curator conductor treasurer commander attorney-general general-secretary taoiseach archbishop vice-chancellor superintendent ombudsman founder
	co-founder commander-in-chief chief-of-staff skipper`);
/** Words before the head of an office that belong to it. */
export const OFFICE_WORDS = set(`
	foreign prime defence defense finance interior home health education justice trade energy environment culture transport agriculture economy
	economic labour labor deputy vice first chief executive managing general attorney secretary assistant associate senior lead acting interim
	caretaker head national security press opposition party house senate majority minority parliamentary state regional provincial city team club
	company group global marketing financial operating technology technical sporting football basketball police fire army military naval air force
	supreme court high district federal county union artistic creative music programme program project research science scientific political policy
	medical communications development security-council homeland treasury commerce housing tourism fisheries climate water planning migration
	immigration industry labor information digital youth sports sport women's men's world crown grand lord lady central bank permanent special
	shadow cabinet business trade-union village tribal religious spiritual supreme paramount military rebel separatist co vice- executive
	operations staff intelligence principal chief managing junior associate deputy`);
/** What follows "of" within an office: Secretary of State. */
export const PORTFOLIOS = set(`
	state defense defence finance health justice interior education staff foreign affairs homeland security agriculture commerce energy labor labour
	treasury exchequer transportation transport`);

export const HONORIFICS = set(`
	mr mr. mrs mrs. ms ms. miss mx dr dr. sir dame lord lady baroness baron prof prof. professor rev rev. reverend father sister brother fr fr. judge
	justice senator sen. rep. representative congressman congresswoman councillor general gen. lieutenant lt lt. colonel col. col major maj. sergeant
	sgt sgt. admiral adm. brigadier corporal cpl. officer inspector detective constable ambassador envoy cardinal bishop rabbi imam ayatollah sheikh
	sheikha saint st. pastor hon. gov. pres. deputy-sheriff sheriff lawmaker mp vice-admiral field-marshal marshal commander chief capt. attorney
	lawyer prosecutor deputy`);
/** These stay with a single name: Prince Harry, Pope Leo XIV. */
export const ROYAL = set('king queen prince princess pope emperor empress sheikh saint duke duchess');

/** Who someone is, beyond the nouns that the gazetteer knows. */
export const OCCUPATIONS = set(`
	striker midfielder defender goalkeeper winger forward batsman batter bowler pitcher sprinter swimmer cyclist runner skier gymnast boxer wrestler
	jockey racer referee umpire driver scientist biologist chemist physicist geologist astronomer astrophysicist ecologist economist epidemiologist
	virologist immunologist neuroscientist oceanographer meteorologist climatologist seismologist volcanologist archaeologist palaeontologist
	paleontologist anthropologist sociologist psychologist psychiatrist historian mathematician statistician engineer architect sculptor novelist
	playwright author poet essayist journalist reporter columnist broadcaster presenter photographer filmmaker actor actress singer songwriter
	rapper composer conductor pianist violinist cellist guitarist drummer soprano tenor dancer choreographer choreograph painter artist activist
	campaigner dissident lawyer barrister solicitor attorney judge prosecutor defendant plaintiff suspect gunman banker financier investor
	entrepreneur billionaire philanthropist tycoon businessman businesswoman trader analyst strategist consultant adviser advisor aide diplomat
	ambassador envoy negotiator lawmaker legislator senator mp congressman congresswoman councillor candidate nominee frontrunner rival
	politician mayor governor sheriff officer detective inspector constable firefighter paramedic nurse doctor surgeon physician pharmacist
	midwife teacher professor lecturer student pupil researcher fellow postdoc farmer fisherman miner shopkeeper resident villager survivor
	witness neighbour neighbor father mother son daughter brother sister wife husband widow partner grandfather grandmother uncle aunt cousin
	astronaut cosmonaut pilot sailor soldier general colonel admiral rabbi imam bishop archbishop cardinal priest monk nun pastor cleric chef
	teenager schoolgirl schoolboy veteran champion medallist medalist laureate winner star whistleblower hacker forecaster organiser organizer
	spokesman spokeswoman spokesperson warden ranger keeper librarian archivist curator director producer screenwriter designer supporter
	glaciologist hydrologist botanist zoologist ornithologist entomologist geneticist microbiologist conservationist environmentalist oncologist
	cardiologist paediatrician pediatrician toxicologist linguist philosopher theologian musicologist quarterback linebacker fly-half lock flanker
	scrum-half all-rounder wicketkeeper opener skipper playmaker teammate team-mate counterpart predecessor successor host co-author co-founder`);
/** People nouns that stand before the name of a firm or a side just as well. */
export const UNSURE_PEOPLE = set(`
	developer producer maker operator broker designer publisher owner rival employer giant leader user player champion host runner-up winner contender
	partner dealer builder carrier sponsor guest member neighbour neighbor trader supplier creator provider investor exile native being character
	star god icon idol pioneer veteran opponent counterpart survivor people person man men woman women boy girl youth`);

/** Nouns that say an organisation follows, or stands behind a comma. */
export const ORGANISATION_CUES = set(`
	company firm retailer carmaker automaker chipmaker drugmaker planemaker airline bank lender insurer startup start-up giant conglomerate newspaper
	broadcaster charity manufacturer publisher supplier brewer chain platform network builder contractor subsidiary group utility miner
	supermarket wholesaler consultancy brokerage think-tank thinktank watchdog regulator nonprofit non-profit ngo union agency magazine website
	orchestra museum university college institute foundation club team party militia label studio distributor operator shipbuilder
	steelmaker shipyard cooperative journal daily weekly quartet band bookmaker fund producer developer maker provider`);
export const CITY_CUES = set('city town capital village port suburb municipality resort');

export const SAYING = set(`
	said says say told tells added adds wrote writes argued argues warned warns insisted insists explained explains admitted admits noted notes claimed
	claims stated states asked asks replied replies predicted predicts recalled recalls tweeted commented stressed declared thinks believes believed`);

/** Small words inside a person's name. */
export const PARTICLES = set(
	'de da do dos das del della di la le van von der den ter ten bin bint ibn al el ben abu wa y e du des zu af av st ul ur',
);
/** Before these a place follows. */
export const LOCATIVES = set(
	'in to from at near outside around through across into toward towards via over inside throughout beyond central downtown northern southern eastern western between leaving visiting',
);
/** Behind "in": what a sentence says of the former holder of an office. */
export const PAST_HOLDER = set(
	'former ex late then outgoing ousted deposed then- one-time onetime retired ex-president disgraced exiled fellow incoming',
);
