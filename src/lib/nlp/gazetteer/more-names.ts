/** Given names and family names of many peoples that compromise's lexicon lacks; in lower case, without accents. */
export const MORE_FIRST_NAMES = `
volodymyr oleksandr andrii dmytro serhii sergei sergey sergiy yevgeny yulia olena oksana mykola vitali vitaliy valery vladislav vyacheslav gennady
keir rishi boris nicola kemi wes yvette ursula olaf annalena friedrich robert markus emmanuel marine jean-luc gabriel giorgia matteo silvio
recep tayyip hakan kemal ekrem mustafa mehmet ahmet binali abdullah mevlut selahattin narendra amit rahul sonia mamata arvind yogi nirmala
subrahmanyam droupadi shashi virat rohit neeraj sachin priyanka imran shehbaz nawaz bilawal asif sheikh hasina khaleda muhammad mohammed mohamed
mohammad mahmoud mahmud abdel abdelfattah hosni gamal anwar ismail yahya hassan hossein hussein ali ebrahim masoud abbas javad qasem ruhollah
benjamin yair naftali itamar bezalel yoav isaac shimon golda yitzhak bashar ahmed rami walid nabih najib saad rafik hamad tamim khalifa khaled
faisal salman fahd turki bandar mansour sultan haitham qaboos abiy workneh sahle-work hailemariam meles isaias haile tedros uhuru william raila
samia kassim julius jakaya yoweri paul museveni kizza cyril jacob thabo nelson winnie desmond julius john-steenhuisen bola tinubu muhammadu goodluck
olusegun peter ngozi chimamanda wole chinua akinwumi aliko nana akufo-addo kwame kofi abdoulaye macky bassirou ousmane amadou alassane laurent
felix joseph denis moise evariste emmerson robert morgan hage hakainde lazarus joyce lula luiz inacio jair dilma fernando geraldo marina michel
javier cristina mauricio alberto nestor gabriela nicolas hugo diosdado juan maria edmundo gustavo alvaro ivan juan-manuel claudia andres enrique
felipe vicente daniel miguel raul fidel rafael guillermo lenin evo luis dina pedro ollanta alejandro keiko alan nayib xiomara bernardo
xi-jinping sanae shigeru fumio shinzo yoshihide taro toshimitsu naoto junichiro haruki kazuo hayao yayoi naomi kei shohei hideki ichiro masayoshi
satoshi hiroshi kenji takeshi yuki akiko keiko yuriko ferdinand rodrigo leni imelda bongbong gloria joko prabowo megawati susilo sri najib mahathir
anwar muhyiddin thaksin yingluck prayut srettha paetongtarn aung min suu hun sokha lawrence heng chanthol jacinda scott anthony penny julia
malcolm kevin christopher wynne chrystia justin pierre jagmeet mark mélanie anita francois kamala barack michelle hillary mitch nikki ron vivek
ketanji clarence sonia neil brett amy elena ruth antonin samuel elon jeff sundar satya tim mark sheryl jensen sam greta malala angela
magdalena ulf sanna petteri alexander mette lars jens jonas erna kaja gitanas ingrida krisjanis edgars donald mateusz andrzej jaroslaw rafal
lech viktor peter zuzana robert petr andrej vaclav milos aleksandar ana zoran andrej borut janez edi maia klaus marcel traian kyriakos alexis
antonis pedro-sanchez mariano alberto santiago carles marcelo antonio leo micheal simon enda mary catherine jorge mario joseph karol pietro
lionel cristiano kylian neymar vinicius erling kevin mohamed sadio robert luka karim ngolo n'golo antoine olivier harry raheem bukayo marcus jude
gareth pep jurgen jose carlo diego zinedine thierry didier arsene xherdan granit zlatan novak rafael roger andy serena venus iga aryna carlos
jannik daniil casper stefanos eliud mo usain sifan faith letesenbet haile kenenisa tamirat armand mondo karsten noah shelly-ann sha'carri femke
yulimar letsile wayde simone max lewis lando oscar george fernando valtteri sergio magnus hikaru viswanathan gukesh ding rory tiger jon
olga abdulrazak annie svetlana orhan kazuo mario gabriel toni alice doris elfriede herta patrick hirokazu pedro alfonso
guillermo wim werner agnieszka krzysztof roman zaha rem norman renzo bjarke shigeru kengo diebedo francis taylor beyonce rihanna adele
jennifer katalin drew anne pierre-agrippine ferenc andrea reinhard emmanuelle frances gregory kip rainer michel didier giorgio syukuro
lucia ines beatriz joao tiago rui goncalo nuno paulo duarte matthijs femke geert dick jesse ruud frans joost sanne lotte anouk wouter
bjorn astrid ingrid sigrid gudrun halla katrin bjarni freya soren rasmus mads niels kirsten hanne aino eero mikko sauli juha pekka tarja
siobhan niamh aoife ciaran padraig eoin sinead angus hamish ewan rhys gethin carwyn eluned dafydd nerys
gerd heinz horst jurgen gunter gunther helmut manfred dieter uwe rolf ralf detlef volker holger torsten thorsten silke heike petra ulrike ute anke
katja birgit gudrun friedhelm lothar egon ottmar jorg baldur hrafn kolbrun einar sigurdur olafur thora ragnhild gunnar halvard torbjorn asbjorn
hege marit turid aslaug ailsa catriona fenella davey morag fergus lachlan iain hamish eilidh rory mhairi callum alasdair ruaridh ewan isla
filipa ines leonor afonso diogo nuno vasco tome rui catarina joaquim jordi oriol montserrat nuria mireia aitor iker ane gorka unai xabier
mikel josu begona itziar pilar inigo lorenzo giacomo pietro ludovica ginevra chiara federica ilaria tommaso niccolo giulia simonetta ornella
agnes odile mireille ghislaine thibault corentin gwenael maelle loic yannick solene severine anais benoit guillaume arnaud cedric etienne
janis andris valdis guntis inese ilze liga rasa jurgita vytautas algirdas mindaugas kestutis tiit toomas urmas siiri maris kristiina heikki
pirjo tuula sirpa jukka timo pentti kaarina jaakko lauri vaino ingemar lennart goran lars-goran torsten gosta birgitta gunilla ulla
zbigniew wieslaw grzegorz malgorzata jadwiga bogdan wojciech zofia stanislaw tadeusz marek dorota halina danuta jiri zdenek jaroslav bohumil
vlasta milena ludmila dusan goran zoran slobodan dragan nenad vesna jelena ljiljana snezana ratko radovan biljana zeljko tomislav hrvoje
ante mate ivica domagoj gordana mirjana istvan laszlo gyorgy zoltan attila balazs ildiko katalin orsolya csaba tibor gheorghe mircea
ionut catalin ileana elena ruxandra costin traian boyko rumen plamen stefka desislava vasil kostas giannis yannis stavros eleni dimitris
panagiotis katerina evangelos spyros theodoros konstantinos ekaterina anastasia ludmila galina tatiana svetlana natalya irina larisa maxim
kirill arkady boris leonid anatoly fyodor grigory gleb timur ruslan rustam ramzan aslan zurab gocha vakhtang anahit hovhannes ararat
lusine tigran elchin leyla sevil rovshan gulnara aigul aigerim dinara daniyar askar yerlan bakhyt nurlan zhanna almaz chinara
jamshid otabek dilshod gulbahor rustamjon bahodir farrukh parviz kambiz bijan dariush soraya parisa leila shahram siavash golnaz ardeshir
hisham samir bassam khalil ghassan adnan tarek karim sherif amr ola mona rania hala dina heba noura abdulaziz abdulrahman abdullahi saud
nawaf majed reem lama nawal maha zaid nizar muna suha raed wael ziad fadi elias antoun boutros charbel najwa samira houda mounir moncef
habib slim kais rached abdelmajid abdelkader abdelaziz lakhdar houari said brahim driss aziz noureddine mehdi khadija malika touria
dawit yonas mulugeta tsegaye almaz hirut selam tewodros girma berhanu asefa getachew aster zeresenay hawa asha abdirahman ayaan hodan
juma rehema neema baraka salim wambui muthoni wairimu njoki kiprono chebet jepchirchir jepkosgei achieng atieno odhiambo onyango barasa
mwangi kariuki macharia nafula akello okello okot nakato babirye ssebunya kizito innocent clementine immaculee dieudonne espoir chance
aimable celestin bienvenu parfait fiston kabongo mbuyi ilunga nsimba makiese lumumba thabiso mpho kagiso lerato tshepo palesa dineo
refilwe bongani mandla sibusiso nokuthula nomsa ntombi zodwa busisiwe mthunzi anele ayanda luthando unathi khanyi farai tafara nyasha
rutendo kudakwashe blessing memory precious gift lovemore tinashe chisomo mphatso thokozani limbani mutale chanda bwalya mwila mulenga
kofi yaw kwabena kwaku kojo adwoa afua esi abla selorm edem dzifa nii ayo bukola dapo femi gbenga jide kehinde taiwo olu rotimi
simisola temitope titilayo uche chukwuemeka chioma nkechi obinna onyeka nnamdi ogechi adanna ebele musa ibrahim sani bello garba hauwa
hadiza rabi zainabu issa moussa mamadou boubacar oumar souleymane fanta djeneba kadiatou aissatou binta modou lamin ebrima isatou
awa ndeye khady serigne pape idrissa adama salif bintou rokia nana rajendra mahendra surendra yogesh mukesh dinesh naresh rakesh satish
girish harish nitin sachin ashok vinod pramod subhash prakash shyam gopal mohan madan balram gita sita radha usha asha nisha ritu smita
swati shruti divya deepa rekha sunita anita vandana archana jyoti kiran manju shanti sarita savita padma malini nandini ranjit baldev
gurmeet kulwinder sukhdev jagdish tariq faisal kamran salman waqar wasim shoaib younis mushtaq rashida nasreen shabana farida rukhsana
nusrat momtaz abul kazi mizanur shafiqul nasrin taslima kumari nirmal buddhi laxmi bishnu sanduk mingma pasang ang tashi pema karma sonam
kinley dechen nimal sunil chaminda lasith roshan kamala kumudu thilini sanath muthiah selvi karthi murugan senthil kavitha tamil
aung kyaw zaw htet moe hla khin thida nilar somchai somsak prasert niran anong malee kanya chai supachai suchada bounthong khamla vanna
sophal chea sok rath dara bopha agung bambang wayan made ketut nyoman slamet suryadi hartono yusuf taufik indah lestari wulan fitri siti
rosmah nurul aziah zulkifli azmin rosli faridah kamal arturo corazon benigno juanito lourdes remedios crisanto rosario imelda jejomar
takumi haruto ren sota daiki kenta shota yuto hina sakura aoi rin mei haruka misaki nanami ayaka yuna sadao hideo isamu kiyoshi mitsuko
noriko yoko tomoko sachiko michiko fumiko tetsuya masato koji ryo shinji jun takashi makoto hiroko emiko etsuko kaori
tui sina lagi malia afioga tamati wiremu aroha hemi rangi ngaio kahu moana tane manaia hone pita mere kiri tama hinemoa
nanook aqqaluk inuuteq mute aleqa qupaluk
xochitl cuauhtemoc itzel guadalupe refugio socorro amparo consuelo dolores encarnacion macarena rocio jimena ximena camila valentina matias
thiago joaquin facundo agustin lautaro ignacio rodrigo cristobal renata catalina constanza isidora rigoberta efrain jacobo otto ulises
porfirio leonel danilo balaguer hipolito johnny luisa marisol yolanda wilfredo orlando osvaldo yoani leopoldo ramon xiomara
youssou ozlem ugur faleata angelique tigst jasprit thandiwe sipho lindiwe naledi themba zanele nomvula blessing chidi emeka ifeoma ngozi adaeze funke tunde yemi segun kunle aisha fatima amina
zainab khadija maryam halima wanjiru kamau njeri otieno achieng wangari moses joshua ruth esther grace mercy tendai tafadzwa chipo rudo
amara kwesi abena ama yaw kofi akosua efua fatou mariama ibrahima cheikh aminata youssef rachid karim nadia leila yasmin omar tariq zeynep elif
emine ayse fatma burak emre cem deniz nazanin shirin mahsa narges reza mehdi maryam farhad ashraf hamid zalmay gulbuddin fawzia habiba
priya ananya aarav rajesh sunil anil vijay sanjay ravi deepak suresh ramesh lakshmi meera kavita pooja neha arjun vikram aditya karthik
sandeep harpreet gurpreet manpreet jaswinder ayesha bilal usman zara hina nadeem tahmina rehana sajeeb chandrika mahinda gotabaya ranil anura
sirimavo pushpa sher bidhya tenzin tshering thinley dorji ugyen batbold khaltmaa nursultan kassym-jomart kasym-jomart shavkat islam sadyr emomali
gurbanguly serdar ilham heydar nikol serzh armen salome mikheil bidzina irakli levan tamar nino giorgi davit
linh minh thi anh tuan siti nur budi agus dewi putri wahyu ayu rizal jose-rizal maricel jun-jun
mele sione semisi tevita josaia sitiveni voreqe frank feleti fiame naomi-mataafa james manasseh jeremiah kausea surangel hilda
`;

export const MORE_SURNAMES = `
trump biden obama clinton bush harris vance pence rubio blinken kerry mccain romney sanders warren pelosi mcconnell schumer desantis newsom
zelensky zelenskyy zelenskiy poroshenko klitschko kuleba sybiha yermak lukashenko tikhanovskaya navalny navalnaya medvedev lavrov shoigu peskov
zakharova prigozhin gerasimov nabiullina mishustin macron hollande sarkozy chirac mitterrand barnier attal bayrou lecornu melenchon zemmour bardella
scholz merkel merz habeck baerbock lindner pistorius steinmeier wadephul meloni salvini draghi berlusconi conte mattarella tajani sunak truss
cameron blair brown cooper reeves farage badenoch streeting sturgeon swinney erdogan fidan kilicdaroglu imamoglu modi jaishankar sitharaman
kejriwal sharif bhutto zardari munir hasina yunus karzai ghani netanyahu gantz lapid bennett gallant herzog abbas haniyeh sinwar nasrallah
khamenei pezeshkian raisi rouhani zarif araghchi assad sharaa sisi el-sisi al-sisi mubarak morsi haftar dbeibah saied tebboune ahmed
kenyatta ruto odinga museveni kagame hassan magufuli ramaphosa zuma mbeki mandela tutu malema steenhuisen tinubu buhari obi atiku jonathan
okonjo-iweala adichie soyinka achebe dangote mahama akufo-addo sonko faye ouattara gbagbo tshisekedi kabila mnangagwa mugabe chamisa
hichilema chakwera bolsonaro rousseff temer haddad silva milei macri kirchner fernandez maduro chavez guaido machado gonzalez petro duque
uribe santos sheinbaum obrador amlo calderon fox castro diaz-canel bukele noboa lasso correa morales arce boluarte castillo fujimori boric bachelet
pinera kast lacalle orsi pena takaichi ishiba kishida abe suga koizumi motegi murakami ishiguro miyazaki kusama osaka nishikori ohtani
marcos duterte robredo aquino widodo subianto sukarnoputri yudhoyono mahathir ibrahim muhyiddin razak shinawatra chan-ocha thavisin vejjajiva
ardern luxon hipkins key albanese morrison turnbull abbott gillard rudd wong trudeau carney poilievre singh freeland joly anand harper
guterres ghebreyesus grossi lagarde georgieva stoltenberg rutte kallas borrell michel costa metsola juncker barroso leyen tusk duda nawrocki
kaczynski orban magyar fico pellegrini caputova fiala babis pavel vucic kurti osmani rama iohannis ciolacu dan sandu mitsotakis tsipras
sanchez feijoo abascal rajoy puigdemont montenegro varadkar martin harris higgins connolly francis bergoglio prevost ratzinger parolin
messi ronaldo mbappe haaland salah mane lewandowski modric benzema kante griezmann giroud kane sterling saka rashford bellingham southgate
guardiola klopp mourinho ancelotti simeone zidane wenger xhaka ibrahimovic djokovic nadal federer murray williams swiatek sabalenka gauff
alcaraz sinner medvedev ruud tsitsipas kipchoge farah bolt hassan kipyegon gidey gebrselassie bekele duplantis warholm lyles fraser-pryce
richardson bol biles verstappen hamilton norris piastri russell leclerc alonso perez carlsen nakamura anand mcilroy woods rahm scheffler
musk bezos pichai nadella cook zuckerberg sandberg huang altman gates buffett dimon powell yellen bernanke bailey branson dyson arnault
ortega slim ambani adani tata mittal premji son ma pony lei
thunberg yousafzai tokarczuk gurnah ernaux alexievich pamuk llosa marquez morrison munro lessing jelinek muller modiano fosse krasznahorkai
nolan spielberg scorsese tarantino gerwig almodovar cuaron inarritu kurosawa kore-eda swift knowles adkins sheeran eilish
kariko weissman doudna charpentier penrose genzel ghez hinton hopfield hassabis jumper baker parisi manabe hasselmann
adebayo okafor okonkwo eze balogun adeyemi ogunleye mensah owusu boateng asante addo appiah diallo traore keita toure coulibaly cisse ndiaye
diop sow ba fall mbeki dlamini nkosi ndlovu mokoena khumalo zulu moyo ncube banda phiri mwale kamau njoroge wanjiku otieno ochieng mwangi
assefa bumrah n'dour kidjo kiprop cheptegei kiplagat abebe tadesse alemu bekele haile tesfaye mohamud farah abdi warsame
hussein hosseini rahimi karimi ahmadi mohammadi rezaei najafi amini haddad khoury nasser mansour saleh suleiman aziz al-maliki al-sudani
yilmaz kaya demir sahin aydin ozturk kilic arslan patil desai mehta gupta verma mishra joshi iyer nair menon reddy rao naidu pillai
banerjee mukherjee ghosh das bose roy sen chaudhary malik butt qureshi siddiqui rahman hossain islam akhter wickremesinghe rajapaksa
dissanayake bandaranaike kumaratunga thapa gurung tamang oli dahal koirala deuba tokayev nazarbayev mirziyoyev japarov rahmon berdimuhamedow
aliyev pashinyan sargsyan saakashvili kobakhidze zourabichvili
rabuka bainimarama fifita tuilagi vunipola taumalolo leota faleolo
o'brien o'connor o'neill o'sullivan o'reilly mcdonald macdonald mcgregor mackenzie maclean ferguson stewart cameron kelly byrne doyle
lindgren karlsson bergstrom nygaard haugen solberg stoere store frederiksen rasmussen lokke orpo marin niinisto stubb jonsdottir
gunnarsdottir sigurdardottir tomasdottir halonen kallio virtanen
de-vries jansen bakker visser wilders timmermans kaag hoekstra schoof verhofstadt michel wever
nowicki wojcik zielinski kaminska lewandowska horvath kovacs szabo toth nagy kiss popa dumitrescu ionescu georgescu petrescu dimitrov
papadopoulou karamanlis
`;

/** Chinese, Korean and Vietnamese family names, which come before the given name. */
export const FAMILY_FIRST = `
ai mo bong kim lee park choi choe jung jeong cho kang yoon yun jang chang lim im han oh seo shin kwon hwang ahn an song ryu yoo yu hong moon ko go son bae baek
pak ri rhee ri ro roh noh nam no cha ha woo xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie
tang xu feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lyu shen yao lu jia qin tan fan fang shi
hou xiong meng qian bai long wan duan lei hao kong shao hsu chou chu tseng lo hsieh kuo yeh chien hung liao tsai ko lai hsiao chiang tsang tung leung carrie-lam nguyen tran le pham hoang phan vu
vo dang bui do ngo duong ly truong to
`;
