// First names that are common in the Netherlands and Flanders, of every origin.

/** Without accents and hyphens. */
export const firstNames = `
  aad aafke aart abe ada adam adri adriaan adrie aegon agnes aimee albert alex alexander alexandra alice alida aline alwin amber
  amelie amy an andre andrea andreas andries angela angelique aniek anita anja ank anke ankie ann anna anne annelies anneke annelien
  annelore annemarie annemiek annemieke annet annette annick annie anniek anouk ans anthony antje antoine anton antoon ardi arend
  ariane arie arjan arjen arne arno arnold arnout art arthur astrid aukje axel babette bart bas bastiaan beatrijs bea beau bella ben
  benjamin benny berend bernadette bernard bert bertus beth betty bianca bieke birgit bjorn bo bob boris boudewijn bouke bram brecht
  brenda brent brian brigitte britt britta bruno carina carine carla carlijn carlo carmen carolien carolina caroline casper cassandra catharina
  cathy cecile celine cees charles charlotte chantal chiel chris christa christel christiaan christian christien christina christine
  christof christophe cindy clara claudia coen colette conny constance coos cor cora corina corine corinne cornelis cornelia corrie
  cynthia daan dagmar daisy damian dan daniel danielle danny daphne dave david debbie deborah demi denise dennis desiree dewi diana dick
  didier diederik dieter dimitri dinant dirk dolf dominique donald dora doreen doris dorien dorothee dorus dries dylan eddy
  edgar edith edward edwin eefje eelco eelke egbert eline elien elin elisa elisabeth elise elke ella ellen els elsa elsbeth elske elvira
  emiel emil emilie emily emma emmy eric erica erik erika ernst ernest esmee esther estelle eva eveline evelien evelyn evert evi evy fabian fabienne
  famke fanny femke ferdinand ferdi ferry fien fieke filip finn fiona fleur flip floor flora floris floortje francine francis francoise frank frans
  franka fred freddy frederik frederique freek freya frits fons gaby gabriel gabrielle geert geertje geertruida gemma gerald geraldine gerard gerben gerda
  gerdien gerrit gerry gert gerti gertjan gertrude gian gijs gilles gina ginny gino gisela gitte glenn gon greet greetje gregory greta griet
  guido guus guy gwen hanna hannah hanne hanneke hannes hannie hans harald hari harm harmen harrie harry hedwig heidi hein heleen helen
  helena helene helga helma henk hennie henny henri henriette henrik herbert herman hester hette hetty hidde hilde hugo huub huib iba ids igor ike ilja ilona ilse imke
  ina inca ine ines inge ingeborg ingmar ingrid irene iris irma isa isaac isabel isabella isabelle ivan ivo ivonne jaap jaapjan jack jackie
  jaco jacob jacqueline jacques jade jaimy jake jan jana janine janna janneke jannes jannie jantien jantje jari jasmijn jasmine jason jasper
  jean jeanet jeanette jeanine jeanne jef jeffrey jelle jelmer jenna jennifer jenny jens jente jeroen jesper jesse jessica jessie jet jetske jill
  jim jimmy jip jo joachim joan joanne job jochem jochen joel joep joey johan johanna johannes john johnny jolanda jolande jolien jolijn
  joline jonas jonathan jonna joop joost joppe jordi jordy joren joris jorn jorrit jos jose josee josefien josephine josh joshua josje joyce juan
  judith juliaan julia julian julie julien jules juliette julius jurgen jurre jurriaan justin jytte kaat kai karel karen karin karlijn karl karla karolien
  kars kasper kat kate katelijne kathleen kathy katja katleen katrien katrijn kay kayleigh kees keimpe kelly kelvin ken kenneth kenny kevin kiki kim
  kimberley kimberly kirsten kitty klaartje klaas klara koen koenraad koos kris krista kristel kristien kristin kristof kyra lara lars laura laurens
  laurien lauren lea leen leentje leendert leo leon leonie leonard leontien lesley levi lian lianne liam lidewij lien lies liesbeth lieselot liesje lieke lieve lieven
  lilian liliane lily lin lina linda linde lindsay lindsey lisa lisanne lise liselotte lisette liv liz lizzy lode loes loek lola lonneke lore loren lorenzo lot lotte
  louis louisa louise louk luc luca lucas luciano lucie lucien lucy ludo luka lukas luke luna luuk lydia lyn lynn maaike maarten maartje madelief madelon
  mandy manfred manon manuel manuela marc marcel marcella marco marga margot margo margreet margriet marguerite maria marian marianne marieke marielle
  marij marijke marijn marijne marika marilyn marina marinus mario marion maris marise marissa marit marith marja marjan marjolein marjon marjolijn mark
  marleen marlene marlies marloes marlou marlous marnix marry marten martha martien martijn martin martina martine marvin mascha mats mathias mathieu mathijs
  mathilde matthias matthijs matthew maud maureen maurice maurits mauro max maxim maxime mees megan meike melanie melissa melle melvin menno merel merlijn
  mia michael michel michelle michiel micky mieke mien miek mies miet mikael mike mila milan milou mimi minke miranda mireille miriam mirjam mirte mirthe
  mitchell moniek monika monique morris muriel myrthe nadia nadine naomi natalia natalie natascha nathalie nathan neeltje nele nelleke nellie nelly nena
  nic nick nicky nico nicolas nicole nicolien niek niels nienke nils nina noa noah noel noelle noor noortje nora norbert odette olaf olga olivia olivier
  onno oscar otto pascal pascale patricia patrick paul paula paulien pauline peggy pepijn perry peter petra philip philippe pien piet pieter pieterjan
  pim pleun pol quinten quinty rachel rachid raf ralf ralph ramon raoul raymond rebecca regina reinhard reinier reinoud rein remco remi remy renate rene renee
  renske ria riana rianne richard rick rico rien rik rikkert rina rita rits rob robbe robbert robbin robby robert roberto robin rochelle roderick roel roeland
  roelof rogier roger roland rolf romain roman romy ron ronald ronny roos rosa rosalie rosalinde rosanne rosemarie rowan roy ruben rudi rudolf rudy rutger ruth ruud
  sabine sabrina sam samantha samuel sander sandra sanne sara sarah sarina saskia scott seb sebastiaan selena sem senna serge shana shannon sharon sheila shirley
  siebe siebren siem sien sietse sifra sigrid silke silvia simon simone sjaak sjef sjoerd sjors sofie sofia sonja sonny sophie staf stan stef stefaan stefan stefanie steffi
  stella sten stephan stephanie stephen steven stien stijn stine sue susan susanna susanne suus suzan suzanne sven svenja sybren sylvester sylvia sylvie tamara tanja
  tara ted tessa teun teuntje thea theo theodoor thierry thijs thirza thom thomas tia tibo tijmen tijs tim timo tina tine tineke tjitske tjeerd tobias tom tommy
  toon toos trees trijntje trudy truus twan tycho ulrike ursula valentijn valerie vanessa veerle vera vero veronique victor victoria vincent viola violet vivian
  walter wanda wannes ward wendy wenda werner wessel wiebe wieke wiel wies wijnand willem willemijn willemien wilma wim winnie wietse wouter xander yara yannick yasmin yolanda
  yorick youri yvette yves yvonne zoe zita
  aaliyah abdel abdelaziz abdelhamid abdelhak abdelkader abdelkarim abdellah abderrahim abderrahman abdi abdou abdul abdullah abubakar achmed achraf adem adil adnan ahmad ahmed aicha aisha akram
  alae ali alper amal amin amina amine amir amira anas anass anwar arda asiye asli assia atilla aya ayaan ayah ayat ayhan ayla ayman ayoub ayse aysel aysegul aziz aziza azra badr baran baris
  berat berkan beyza bilal bilel bouchra burak burcu busra can canan cem cemal cengiz cihan dalila deniz derya dilan dilara dina dounia driss ebru ece ecrin eda elias elif emine emir emirhan emre enes engin
  erdem erdogan eren erkan ersin esma esra eymen fadma fadwa fahd fahim farah farid farida faris faruk fatiha fatih fatima fatma fatmanur faysal fayza ferhat feyza filiz firdaous firat fouad funda furkan gamze ghizlane gokhan gul gulay gulsen
  hadi hafid hafida hafsa hakan hakim halil halima hamid hamida hamza hanan hanane haroun hasan hasna hassan hassna hatice hayat hicham hind hira houda huseyin hussein ibrahim ibtissam idris ikram ilham ilias ilyas ilyes imad imane imran
  inaya irem ismael ismail ismet jalal jamal jamila jawad jihad jihane kaan kadir kamal karim karima kawtar kemal kenan kerem khadija khalid khaled khalil kubra laila lamia latifa layla leila lina loubna lubna mahmoud mahmut malak malika mamoun marouane marwa
  maryam mehdi mehmet melek melike meltem meriem merve meryem meyra miloud mimoun mina mo moha mohamad mohamed mohammad mohammed monir mostafa mounia mounir mouna mourad moussa muhammed murat musa mustafa mustapha nabil nabila nadir naima najat najib najima najoua
  nasr nassim nassima nawal nazli necla nesrine nevin nisrine nizar noura nouredine nur nuran nuray nurcan nurten omar omer onur orhan osman othmane ouassim oumaima oumayma ozan ozge ozgur ozlem rabia rachida rania rasim rayan rayane recep redouan redouane reda rida rim
  rkia sabri sabriye sahin safae safia said saida salah salih salim salima salma samet sami samia samir samira sana sanae sara sariye seda selim selin selma semra serap serdar serhat serkan sevda sevgi sevim sibel sinan sinem soufian soufiane
  soukaina souad soumaya suleyman sultan sumeyra sumeyye tarik tarkan taha tariq tayfun tugba tuncay turgut ufuk ugur umit umut usman volkan wafa wafae wahid walid wassim yahya yasemin yasin yasir yasmina yassin yassine yassir yavuz younes youness
  youssef youssra yunus yusuf zahra zainab zakaria zehra zeynep zineb ziyad zohra zouhair
  anil anand anjali arti aruna ashna ashwin avinash chandra clifton clyde cyriel daryl devika dwight edson errol faizal farida geeta gerold gilberto giovanni glenda grace guillermo hesdy humphrey indra iwan jaya jerrel jerry jolyn juliana kavita kiran krishna
  kumar lakshmi lloyd lucia luciana marciano marlon meredith mildred mohan naresh natasha orlando patrice prakash prem priya rajesh rakesh ramesh ravi reshma rishi rohan roshni ruwina sandhya sanjay santosh satish shanti shirlene shivani soraya stanley stacey
  sunil suraj suresh usha vijay vinay vishal wendell winston xaviera jairo jayden jaylen quincy sherida surinder chinwe kwame kofi kwabena akosua abena emeka chidi ngozi amara fatou aminata mamadou ousmane ibrahima moses blessing precious
  adrian agata agnieszka aleksandra alicja ania anica beata bogdan bogdana dariusz dorota elena elzbieta ewa florin gabriela grzegorz ioana ion ionut iwona jacek jakub janusz jaroslaw joanna kamil kasia katarzyna krzysztof lukasz maciej magda magdalena malgorzata marcin marek
  mariusz marta mateusz michal mihai monica oksana olena olha oleksandr pavel pawel piotr przemek radoslaw rafal robbert sebastian slawomir stanislav svetlana szymon tomasz tatiana vasile vlad wojciech yulia zofia zuzanna kacper natalya dmitri sergej irina ivana mirela
  chen li mei wei xin ying jun hui linh minh thao thuy trang tuan huong nguyen aung putri wayan made budi siti`;

/** Also a word that may well begin a sentence: there a capital says nothing. */
export const alsoWords = `
  an elke art bas beau bo can door els floor gijs ine job jet kat lot made max mees mei mien mo moet nick noor pim pol rein rob roos sam sem sien stan stef storm
  sultan teun toon trees ward will wil ion li jun kim dan ben ad ali don grace blessing precious jade linde luna iris madelief merel fleur roy ken rik rien rits dora hind hui
  jihad taha rim sue wei xin kay kai ray lin lien lies mats mark jan moses pien ina inca gul nur arda ece nic cor jo ron tim tom bob
  amber jasmijn viola violet victor milan regina flora constance hugo krishna indra frank vera lea lian victoria paul`;
