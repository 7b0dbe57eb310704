/**
 * Cities, states and provinces that say which country is meant, in English, Swedish and Portuguese spellings.
 * A name of several well-known places stands under each of their countries; everyday words ("Nice", "Natal", "Medan") are left out.
 */
export const cities = {
  AE: `dubai, (abu dhabi|abu dabi|abu zabi), (sharjah|xarja), ajman, ras al khaimah, fujairah`,
  AF: `(kabul|cabul), kandahar, herat`,
  AG: `(st|saint) john(s|'s)`,
  AL: `tirana, (durrës|durres), vlora`,
  AM: `(yerevan|jerevan|erevan|erevã), gyumri`,
  AO: `luanda, benguela, huambo, lobito, lubango, cabinda, malanje`,
  AR: `
    buenos aires, (córdoba|córdova), rosario, mendoza, la plata, mar del plata, [san miguel de ]tucumán, santa fe, neuquén, (san carlos de )?bariloche
    bahía blanca, ushuaia, (patagonia|patagônia|patagónia|patagonien), san juan`,
  AT: `
    (vienna|wien|viena), graz, linz, (salzburg|salzburgo), innsbruck, klagenfurt, villach, (st|sankt) pölten, bregenz, dornbirn
    (tyrol|tirol|tyrolen), vorarlberg, (carinthia|kärnten|caríntia), (styria|steiermark|estíria)`,
  AU: `
    sydney, melbourne, brisbane, perth, adelaide, (canberra|camberra), gold coast, newcastle, hobart, darwin, cairns, geelong, wollongong, townsville
    toowoomba, ballarat, bendigo, launceston, parramatta, sunshine coast, rockhampton, mackay, fremantle, alice springs, albury, penrith
    (new south wales|nova gales do sul), nsw, victoria, queensland, (tasmania|tasmânia|tasmanien), (south australia|austrália do sul)
    (western australia|west australia|austrália ocidental), northern territory`,
  AX: `(mariehamn|maarianhamina)`,
  AZ: `(baku|bacu)`,
  BA: `(sarajevo|saraievo), banja luka, mostar, tuzla`,
  BB: `bridgetown`,
  BD: `(dhaka|dacca), (chittagong|chattogram), sylhet, khulna`,
  BE: `
    (brussels|bruxelles|brussel|bryssel|bruxelas), (antwerp|antwerpen|anvers|antuérpia), (ghent|gent|gante), (bruges|brugge|brügge), (liège|lüttich)
    (leuven|louvain|lovaina), namur, charleroi, mons, mechelen, hasselt, kortrijk, genk, (ostend|oostende), aalst, waterloo, zaventem, roeselare
    (flanders|vlaanderen|flandern|flandres), (wallonia|wallonie|vallonien|valônia|valónia), (limburg|limburgo)`,
  BF: `(ouagadougou|uagadugu)`,
  BG: `(sofia|sófia), plovdiv, (burgas|bourgas), stara zagora`,
  BH: `(manama|al manama)`,
  BI: `bujumbura, gitega`,
  BJ: `(cotonou|cotonu), porto-novo`,
  BM: `hamilton`,
  BN: `bandar seri begawan`,
  BO: `la paz, santa cruz[ de la sierra], cochabamba, (sucre|chuquisaca), el alto, potosí`,
  BR: `
    são paulo[ capital], rio de janeiro, belo horizonte, (brasília|brasilia), salvador[ da bahia| bahia], fortaleza, recife, curitiba, porto alegre, manaus
    belém[ do pará], goiânia, guarulhos, campinas, são luís, maceió, campo grande, teresina, joão pessoa, osasco, santo andré, são bernardo[ do campo]
    jaboatão[ dos guararapes], ribeirão preto, sorocaba, uberlândia, cuiabá, aracaju, feira de santana, joinvil[l]e, juiz de fora, londrina
    aparecida de goiânia, niterói, porto velho, florianópolis, floripa, vila velha, macapá, são josé do rio preto, são josé dos campos, caxias do sul
    (mogi|moji) das cruzes, jundiaí, montes claros, piracicaba, rio branco, anápolis, blumenau, maringá, bauru, vitória da conquista
    barueri, alphaville, taubaté, ponta grossa, chapecó, itajaí, balneário camboriú, criciúma, foz do iguaçu, cascavel
    novo hamburgo, são leopoldo, pelotas, passo fundo, santa maria, nova iguaçu, duque de caxias, são gonçalo, petrópolis, nova friburgo
    volta redonda, campos dos goytacazes, betim, uberaba, poços de caldas, olinda, caruaru
    petrolina, campina grande, mossoró, ilhéus, santarém, boa vista
    são carlos, hortolândia, paulínia
    presidente prudente
    alagoas, amapá, amazonas, bahia, ceará, distrito federal, espírito santo, goiás, maranhão, mato grosso[ do sul], minas gerais
    paraíba, paraná, pernambuco, piauí, rio grande do (norte|sul), rondônia, roraima, santa catarina, sergipe, tocantins`,
  BS: `nassau`,
  BT: `(thimphu|timphu)`,
  BW: `gaborone`,
  BY: `minsk, (gomel|homel), (grodno|hrodna), brest, (vitebsk|vitsebsk)`,
  BZ: `belmopan, belize city`,
  CA: `
    toronto, (montreal|montréal), vancouver, calgary, edmonton, (ottawa|otava), winnipeg, (quebec|québec|quebeque)[ city], hamilton, mississauga, brampton
    kitchener, waterloo, london, halifax, victoria, windsor, oshawa, saskatoon, regina, (st|saint) john[s|'s], markham, vaughan, richmond[ hill], oakville
    burlington, gatineau, laval, longueuil, sherbrooke, trois-rivières, burnaby, surrey, kelowna, abbotsford, kamloops, nanaimo
    guelph, barrie, sudbury, kingston, thunder bay, niagara falls, fredericton, moncton, charlottetown, red deer, lethbridge, fort mcmurray
    whitehorse, yellowknife, iqaluit, peterborough
    alberta, (british columbia|colúmbia britânica|columbia britânica), manitoba, (new brunswick|novo brunswick|nova brunswick)
    newfoundland[ and labrador], terra nova e labrador, (nova scotia|nova escócia), (ontario|ontário), (prince edward island|ilha do príncipe eduardo)
    saskatchewan, yukon, nunavut, (northwest territories|territórios do noroeste)`,
  CD: `(kinshasa|quinxassa), lubumbashi, kisangani`,
  CG: `brazzaville, pointe-noire`,
  CH: `
    (zurich|zürich|zurique), (geneva|genève|geneve|genf|genebra), (basel|basle|basileia), (bern|berne|berna), lausanne, winterthur
    (lucerne|luzern|lucerna), (st|sankt|saint) gallen, lugano, zug, biel, thun, (fribourg|friburgo), neuchâtel, schaffhausen, chur, davos, montreux, vevey
    vaud, valais, (ticino|tessin), aargau, graubünden, thurgau, nyon, rapperswil, solothurn`,
  CI: `(abidjan|abidjã|abijã), yamoussoukro`,
  CL: `
    santiago[ de chile| do chile], (valparaíso|valparaiso), (concepción|concepcion|concepção), viña del mar, antofagasta, temuco, la serena, iquique
    puerto montt, rancagua, punta arenas, easter island`,
  CM: `(douala|duala), (yaoundé|yaounde|iaundé)`,
  CN: `
    (beijing|peking|pequim), (shanghai|xangai), (guangzhou|cantão), shenzhen, chengdu, chongqing, tianjin, wuhan, (nanjing|nanking|nanquim), hangzhou
    (xian|xi'an), suzhou, qingdao, dalian, xiamen, ningbo, shenyang, dongguan, harbin, zhengzhou, kunming, changsha, jinan, foshan, hefei, fuzhou, wuxi
    zhuhai, guangdong, zhejiang, jiangsu, (sichuan|szechuan), hainan, tibet`,
  CO: `
    bogotá, (medellín|medellin), cali, barranquilla, cartagena[ das índias| de indias], bucaramanga, cúcuta, manizales, ibagué, santa marta, antioquia`,
  CR: `san josé, alajuela, heredia, guanacaste`,
  CU: `(havana|la habana|habana), santiago de cuba, varadero`,
  CV: `(cidade da praia), mindelo`,
  CW: `willemstad`,
  CY: `(nicosia|nicósia|lefkosia), limassol, (larnaca|larnaka), (paphos|pafos)`,
  CZ: `
    (prague|praha|praga|prag), brno, ostrava, (plzeň|pilsen), olomouc, liberec, české budějovice, hradec králové, pardubice, zlín, karlovy vary, jihlava
    (moravia|morávia|mähren), (bohemia|böhmen)`,
  DE: `
    (berlin|berlim), (hamburg|hamburgo), (munich|münchen|muenchen|munique), (cologne|köln|koeln), (frankfurt|francoforte|frankfurt am main)
    (stuttgart|estugarda), (düsseldorf|duesseldorf|dusseldorf), (leipzig|lípsia), dortmund, essen, bremen, (dresden|dresda|dresde)
    (hannover|hanover|hanôver), (nuremberg|nürnberg|nuernberg|nuremberga), duisburg, bochum, wuppertal, bielefeld, bonn, (münster|muenster)
    mannheim, karlsruhe, (augsburg|augsburgo), wiesbaden, mönchengladbach, gelsenkirchen, (aachen|aquisgrano), (braunschweig|brunsvique), kiel, chemnitz
    magdeburg, (freiburg[ im breisgau]|friburgo), krefeld, (mainz|mogúncia), (lübeck|luebeck), erfurt, oberhausen, rostock, kassel, potsdam
    saarbrücken, heidelberg, darmstadt, (regensburg|ratisbona), würzburg, göttingen, wolfsburg, ulm, ingolstadt, heilbronn, offenbach, pforzheim
    paderborn, osnabrück, oldenburg, leverkusen, koblenz, trier, jena, erlangen, fürth, konstanz, walldorf, siegen, bremerhaven
    tübingen
    (bavaria|bayern|baviera), (hesse|hessen), (saxony|sachsen|saxônia|saxónia), (lower saxony|niedersachsen|baixa saxônia|baixa saxónia)
    (north rhine-westphalia|nordrhein-westfalen|renânia do norte-vestfália), nrw, (baden-württemberg|baden-wuerttemberg|bade-vurtemberga)
    (brandenburg|brandemburgo), (thuringia|thüringen|turíngia), schleswig-holstein, mecklenburg-vorpommern, (rhineland-palatinate|rheinland-pfalz)
    (saarland|sarre), (saxony|sachsen)-anhalt`,
  DK: `
    (copenhagen|københavn|köpenhamn|copenhague|copenhaga), (aarhus|århus), odense, (aalborg|ålborg), esbjerg, randers, kolding, horsens, vejle, roskilde
    herning, silkeborg, (helsingør|helsingör|elsinore), næstved, fredericia, viborg, køge, holstebro, (taastrup|tåstrup|høje taastrup), slagelse
    hillerød, sønderborg, svendborg, hjørring, frederikshavn, ballerup, gentofte, frederiksberg, glostrup, [kongens ]lyngby, hørsholm, billund, haderslev
    ringsted, nykøbing, hellerup, brøndby, hvidovre, søborg, aabenraa, kalundborg, middelfart, thisted, bornholm
    (jutland|jylland|jutlândia), (zealand|sjælland|själland|zelândia)`,
  DO: `(santo domingo|são domingos), punta cana, santiago[ de los caballeros]`,
  DZ: `(algiers|alger|argel), (oran|orão), (constantine|constantina), annaba`,
  EC: `quito, guayaquil, cuenca`,
  EE: `(tallinn|tallin|talim|talin), tartu, pärnu, narva, viljandi`,
  EG: `(cairo|kairo), (alexandria|alexandrien), (giza|gizé|guizé), luxor, hurghada, sharm el-sheikh, port said`,
  ER: `asmara`,
  ES: `
    (madrid|madri), barcelona, (valencia|valência), (seville|sevilla|sevilha), (zaragoza|saragossa|saragoça), (málaga|malaga), (murcia|múrcia)
    palma de (mallorca|majorca|maiorca), (mallorca|majorca|maiorca), las palmas[ de gran canaria], (bilbao|bilbau), alicante, (córdoba|córdova), valladolid
    vigo, gijón, (a |la )?(coruña|corunha), vitoria-gasteiz, granada, oviedo, cartagena, sabadell, pamplona, almería
    (san sebastián|donostia|san sebastian), santander, burgos, castellón, logroño, salamanca, (lleida|lérida), tarragona
    (girona|gerona), león, cádiz, marbella, (tenerife|teneriffa), gran canaria, (canary islands|kanarieöarna|canárias|ilhas canárias), ibiza
    toledo, santiago[ de compostela], mérida, guadalajara
    (catalonia|cataluña|catalunya|catalunha|katalonien), (andalusia|andalucía|andalucia|andaluzia|andalusien), (galicia|galiza|galicien)
    (basque country|país basco|país vasco|euskadi|baskien), (aragon|aragón|aragão), (castile|castilla|castela), costa del sol`,
  ET: `(addis ababa|addis abeba|adis abeba)`,
  FI: `
    (helsinki|helsingfors|helsinque|helsínquia), (espoo|esbo), (tampere|tammerfors), vantaa, (oulu|uleåborg), (turku|åbo), jyväskylä
    (lahti|lahtis), kuopio, (pori|björneborg), kouvola, joensuu, (lappeenranta|villmanstrand), (hämeenlinna|tavastehus), (vaasa|vasa), seinäjoki, rovaniemi
    (mikkeli|st michel|s:t michel|sankt michel), kotka, salo, (porvoo|borgå), (kokkola|karleby|gamlakarleby), (hyvinkää|hyvinge), (lohja|lojo)
    (järvenpää|träskända), (rauma|raumo), (kajaani|kajana), (kerava|kervo), (savonlinna|nyslott), (tornio|torneå), raisio, (kirkkonummi|kyrkslätt)
    (tuusula|tusby), (sipoo|sibbo), (kauniainen|grankulla), (naantali|nådendal), (iisalmi|idensalmi), imatra, riihimäki, (raahe|brahestad)
    (pietarsaari|jakobstad), (hanko|hangö), (tammisaari|ekenäs), (raasepori|raseborg), valkeakoski, varkaus, ylivieska, forssa, heinola, (loviisa|lovisa)
    (närpiö|närpes), (mustasaari|korsholm), (parainen|pargas), (kristiinankaupunki|kristinestad), (uusikaupunki|nystad)
    nurmijärvi, kangasala, ivalo
    (lapland|lappland|lapônia|lapónia), (uusimaa|nyland), (pohjanmaa|ostrobothnia|österbotten), (pirkanmaa|birkaland)`,
  FJ: `suva, nadi`,
  FO: `(tórshavn|torshavn|thorshavn)`,
  FR: `
    paris, (lyon|lyons|lião), (marseille|marseilles|marselha), toulouse, nantes, (strasbourg|strassburg|strasburg|estrasburgo), montpellier
    (bordeaux|bordéus|bordeus), rennes, reims, le havre, (st|saint)-étienne, grenoble, dijon, nîmes, clermont-ferrand, le mans, brest
    metz, (orléans|orleans), rouen, (avignon|avinhão), cannes, la rochelle, (versailles|versalhes)
    annecy, biarritz, aix-en-provence, sophia antipolis, la défense
    (dunkirk|dunkerque), calais, (normandy|normandie|normandia), bretagne, (provence|provença), (alsace|alsácia)
    (corsica|corse|korsika|córsega), (ile|île) de france, (côte d'azur|cote d azur), aquitaine`,
  GA: `libreville`,
  GB: `
    (london|londres), birmingham, (manchester|manchéster), leeds, glasgow, liverpool, newcastle[ upon tyne], sheffield, bristol, (edinburgh|edimburgo)
    cardiff, belfast, leicester, nottingham, coventry, bradford, [kingston upon ]hull, stoke-on-trent, wolverhampton, plymouth, derby, southampton, portsmouth
    brighton[ and hove], northampton, luton, milton keynes, norwich, swindon, bournemouth, peterborough, cambridge, oxford, york, ipswich, aberdeen, dundee
    inverness, stirling, perth, swansea, newport, wrexham, (derry|londonderry), lisburn, exeter, gloucester, cheltenham, worcester, hereford, chester
    preston, blackpool, bolton, warrington, stockport, salford, huddersfield, doncaster, sunderland
    middlesbrough, durham, carlisle, lancaster, lincoln, colchester, chelmsford, southend[ on sea], slough, guildford, woking, basingstoke
    maidenhead, crawley, watford, (st|saint) albans, stevenage, croydon, wimbledon
    canterbury, dover, hastings, eastbourne, poole, winchester, salisbury, telford, shrewsbury, halifax, harrogate
    solihull, richmond, windsor, hamilton, rochester, leamington spa, stratford[ upon avon]
    (england|inglaterra), (scotland|skottland|escócia), (wales|país de gales), (northern ireland|nordirland|irlanda do norte), (cornwall|cornualha)
    yorkshire, surrey, essex, sussex, lancashire, hampshire, norfolk, suffolk, devon, (west|east) midlands, hertfordshire, berkshire, cheshire
    oxfordshire, cambridgeshire`,
  GE: `(tbilisi|tiblíssi|tbilissi), batumi, kutaisi`,
  GG: `(st|saint) peter port`,
  GH: `(accra|acra|akra), kumasi, takoradi`,
  GL: `nuuk, ilulissat`,
  GM: `banjul`,
  GN: `(conakry|conacri)`,
  GQ: `malabo`,
  GR: `
    (athens|athina|aten|atenas|athen), (thessaloniki|salonica|tessalônica|salônica|salónica), (patras|patra), (heraklion|iraklio|iraklion)
    (piraeus|pireu|pireus), (crete|creta|kreta), (rhodes|rhodos|rodes), (corfu|korfu), volos, ioannina, (mykonos|míconos), santorini`,
  GT: `(guatemala city|ciudad de guatemala|cidade da guatemala), quetzaltenango, antigua guatemala`,
  GU: `(hagåtña|hagatna)`,
  GW: `bissau`,
  GY: `georgetown`,
  HK: `kowloon, tsim sha tsui, causeway bay`,
  HN: `tegucigalpa, san pedro sula`,
  HR: `zagreb, rijeka, dubrovnik, zadar, osijek, varaždin, (istria|istrien|ístria), (dalmatia|dalmatien|dalmácia)`,
  HT: `(port-au-prince|porto príncipe)`,
  HU: `(budapest|budapeste), debrecen, szeged, pécs, győr, miskolc, székesfehérvár, kecskemét`,
  ID: `
    (jakarta|jacarta|djakarta), surabaya, bandung, bali, denpasar, semarang, makassar, batam, tangerang, (yogyakarta|jogjakarta), bekasi, depok, sumatra
    palembang`,
  IE: `
    dublin, cork, limerick, galway, waterford, drogheda, dundalk, navan, kilkenny, sligo, athlone, letterkenny, tralee, wexford, ennis, carlow, naas
    mullingar, killarney, shannon, maynooth, tullamore, clonmel, donegal, tipperary, leinster, munster, connacht, (dún laoghaire|dun laoghaire), sandyford
    portlaoise, kildare, wicklow, castlebar, leixlip, ballina, roscommon, monaghan, cavan, county (mayo|kerry|clare|meath|louth), blanchardstown, tallaght`,
  IL: `
    tel[ ]aviv, tel aviv-yafo, (jerusalem|jerusalém), haifa, herzliya, (beersheba|be'er sheva|beer sheva), netanya, petah tikva, rishon lezion, ra'anana, raanana
    ramat gan, eilat`,
  IN: `
    (mumbai|bombay|bombaim), (new delhi|nova delhi|nova déli|delhi), (bangalore|bengaluru), (hyderabad|hyderabade|haiderabad), (chennai|madras)
    (kolkata|calcutta|calcutá|kalkutta), pune, poona, ahmedabad, surat, jaipur, lucknow, kanpur, nagpur, indore, thane, bhopal, (visakhapatnam|vizag), patna
    (vadodara|baroda), ghaziabad, ludhiana, agra, (nashik|nasik), faridabad, meerut, rajkot, varanasi, srinagar, aurangabad, amritsar, navi mumbai
    (prayagraj|allahabad), ranchi, howrah, coimbatore, jabalpur, gwalior, vijayawada, jodhpur, madurai, raipur, guwahati, chandigarh, (mysore|mysuru)
    (gurgaon|gurugram), [greater ]noida, (kochi|cochin|cochim), (trivandrum|thiruvananthapuram), (calicut|kozhikode|calecute), (mangalore|mangaluru)
    bhubaneswar, dehradun, goa, (panaji|panjim|pangim), udaipur, secunderabad, salem, (trichy|tiruchirappalli), (tiruppur|tirupur), (hubli|hubballi)
    (pondicherry|puducherry|pondichéry), shimla, jammu, thrissur, mohali, jamshedpur, warangal, nellore, belgaum, kolhapur, solapur
    (kerala|querala), karnataka, (maharashtra|maarastra), tamil nadu, telangana, (gujarat|guzerate), (andhra|uttar|madhya|himachal) pradesh, rajasthan
    haryana, punjab, (west bengal|bengala ocidental|västbengalen), bihar, odisha, assam, uttarakhand, jharkhand, chhattisgarh`,
  IQ: `(baghdad|bagdad|bagdá|bagdade), (basra|baçorá|bassorá), (erbil|arbil), (mosul|mossul), sulaymaniyah`,
  IR: `(tehran|teheran|teerã|teerão), (isfahan|esfahan|isfahã), shiraz, (mashhad|meshed), tabriz`,
  IS: `(reykjavik|reykjavík|reiquiavique|reikjavik), akureyri, (kópavogur|kopavogur), hafnarfjörður, (keflavík|keflavik), selfoss`,
  IT: `
    (rome|roma|rom), (milan|milano|milão), (turin|torino|turim), (naples|napoli|nápoles|neapel), (florence|firenze|florens|florença)
    (venice|venezia|veneza|venedig), (bologna|bolonha), (genoa|genova|génova|gênova|genua), palermo, bari, (catania|catânia), verona, (padua|padova|pádua)
    trieste, (brescia|bréscia), parma, (modena|módena), pisa, siena, (perugia|perúgia), rimini, (bergamo|bérgamo), trento, bolzano, cagliari
    reggio (emilia|calabria), vicenza, monza, livorno, salerno, udine, ferrara, ravenna
    (sicily|sicilia|sicília|sicilien), (sardinia|sardegna|sardenha|sardinien), (tuscany|toscana|toskana), (lombardy|lombardia|lombardiet|lombardei)
    (piedmont|piemonte), (calabria|calábria|kalabrien), (puglia|apulia|apúlia|apulien)`,
  JE: `(st|saint) helier`,
  JM: `kingston, montego bay`,
  JO: `amman, aqaba, (zarqa|irbid)`,
  JP: `
    (tokyo|tóquio|tokio), osaka, (kyoto|quioto|kioto), yokohama, nagoya, sapporo, kobe, fukuoka, (hiroshima|hiroxima), sendai, kawasaki, saitama, okinawa
    nagasaki, kanazawa, niigata, chiba, hokkaido, kumamoto, shizuoka, hamamatsu`,
  KE: `(nairobi|nairóbi), (mombasa|mombaça), kisumu, nakuru, eldoret`,
  KG: `(bishkek|bisjkek|bisqueque)`,
  KH: `(phnom penh|pnom pen), siem reap`,
  KN: `basseterre`,
  KP: `(pyongyang|pionguiangue)`,
  KR: `(seoul|seul), (busan|pusan), incheon, daegu, daejeon, gwangju, suwon, ulsan, jeju, seongnam, pangyo, sejong`,
  KW: `(kuwait city|cidade do kuwait)`,
  KZ: `(almaty|alma-ata|almati), (astana|nur-sultan), shymkent, karaganda`,
  LA: `(vientiane|vienciana), luang prabang`,
  LB: `(beirut|beirute|beyrouth), (tripoli|trípoli), sidon, byblos`,
  LC: `castries`,
  LI: `vaduz`,
  LK: `colombo, kandy, galle, jaffna`,
  LR: `monrovia`,
  LS: `maseru`,
  LT: `(vilnius|vilna|vílnius), kaunas, (klaipėda|klaipeda), (šiauliai|siauliai), (panevėžys|panevezys)`,
  LU: `(luxembourg city|luxemburg city|cidade do luxemburgo), esch-sur-alzette`,
  LV: `riga, daugavpils, (liepāja|liepaja), jelgava, (jūrmala|jurmala), ventspils`,
  LY: `(tripoli|trípoli), (benghazi|bengasi), misrata`,
  MA: `
    casablanca, rabat, (marrakech|marrakesh|marraquexe|marraquech), (tangier|tanger|tânger), agadir, meknes, tetouan`,
  MC: `monte carlo`,
  MD: `(chișinău|chisinau|kishinev|quixinau)`,
  ME: `podgorica, budva, kotor`,
  MG: `antananarivo, toamasina`,
  MK: `(skopje|escópia|skópia), bitola`,
  ML: `(bamako|bamaco), timbuktu`,
  MM: `(yangon|rangoon|rangum), mandalay, (naypyidaw|naipidau)`,
  MN: `(ulaanbaatar|ulan bator|ulan bataar|ulã bator)`,
  MR: `(nouakchott|nuaquechote)`,
  MT: `(valletta|valeta), sliema, (st|saint) julian(s|'s), mosta, birkirkara`,
  MU: `(port louis|porto luís), ebène, curepipe`,
  MW: `lilongwe, blantyre`,
  MX: `
    (mexico city|ciudad de méxico|cidade do méxico|mexiko city|mexico stad), cdmx, guadalajara, (monterrey|monterrei), puebla, tijuana, león
    [ciudad ]juárez, querétaro, mérida, (cancún|cancun), toluca, aguascalientes, san luis potosí, chihuahua, hermosillo, saltillo, mexicali, culiacán
    acapulco, veracruz, oaxaca, morelia, playa del carmen, puerto vallarta, cuernavaca
    la paz, cabo san lucas
    jalisco, nuevo león, (yucatán|iucatã|yucatan), quintana roo, sinaloa, chiapas, guanajuato, michoacán, tabasco
    tamaulipas, baja california[ sur]`,
  MY: `
    (kuala lumpur|cuala lumpur), (penang|pinang), johor[ bahru], ipoh, petaling jaya, shah alam, kuching, kota kinabalu, (malacca|melaka|malaca), cyberjaya
    putrajaya, selangor, sabah, sarawak, subang jaya`,
  MZ: `maputo, matola, nampula, quelimane, cidade da beira, nacala, chimoio, pemba, xai-xai`,
  NA: `(windhoek|vinduque), walvis bay, swakopmund`,
  NC: `(nouméa|noumea)`,
  NE: `niamey`,
  NG: `lagos, abuja, kano, ibadan, port harcourt, kaduna, benin city, enugu, ilorin, abeokuta`,
  NI: `(managua|manágua), granada, león`,
  NL: `
    (amsterdam|amsterdã|amesterdão|amsterdão), (rotterdam|roterdã|roterdão), (the hague|den haag|haag|haia), (utrecht|utreque), eindhoven, groningen
    tilburg, almere, (nijmegen|nimega), enschede, haarlem, arnhem, amersfoort, apeldoorn, ('s-hertogenbosch|den bosch|s hertogenbosch), hoofddorp, maastricht
    leiden, dordrecht, zoetermeer, zwolle, deventer, delft, alkmaar, heerlen, venlo, leeuwarden, hilversum, roosendaal, helmond, gouda, schiphol, amstelveen
    veenendaal, nieuwegein, hengelo, purmerend, assen, middelburg, vlissingen, roermond, sittard, almelo, emmen, zaandam
    schiedam, zeist
    [noord-|north ]brabant, (noord|zuid|north|south)-holland, (friesland|frísia|frisia), limburg, zeeland, gelderland, overijssel, drenthe, flevoland`,
  NO: `
    oslo, bergen, trondheim, stavanger, tromsø, kristiansand, drammen, fredrikstad, sarpsborg, sandnes, skien, ålesund, sandefjord, haugesund
    tønsberg, arendal, bodø, larvik, lillehammer, gjøvik, hamar, halden, horten, kongsberg, lillestrøm, kristiansund, narvik, harstad, hammerfest, steinkjer
    asker, bærum, sandvika, fornebu, lysaker, porsgrunn, mo i rana, hønefoss, grimstad, elverum, kongsvinger, stjørdal, kirkenes
    jessheim, gardermoen
    rogaland, hordaland, vestland, (trøndelag|tröndelag), nordland, innlandet, viken, telemark, vestfold, agder, østfold, finnmark, lofoten`,
  NP: `(kathmandu|katmandu|catmandu), pokhara`,
  NZ: `
    auckland, wellington, christchurch, hamilton, tauranga, dunedin, palmerston north, napier, hastings, rotorua, queenstown, new plymouth, whangarei
    invercargill, (north|south) island`,
  OM: `(muscat|mascate|muskat), salalah, sohar`,
  PA: `(panama city|ciudad de panamá|cidade do panamá)`,
  PE: `lima, arequipa, trujillo, (cusco|cuzco), piura, chiclayo, callao, iquitos`,
  PF: `papeete, (tahiti|taiti)`,
  PG: `port moresby`,
  PH: `(manila|metro manila), cebu[ city], davao[ city], quezon city, makati, taguig, pasig, iloilo, baguio, mindanao, luzon`,
  PK: `karachi, lahore, (islamabad|islamabade), rawalpindi, faisalabad, multan, peshawar, hyderabad, quetta, sialkot, gujranwala, punjab, sindh`,
  PL: `
    (warsaw|warszawa|varsóvia|warschau), (krakow|kraków|cracow|cracóvia), (łódź|lodz), (wrocław|breslau), poznań, (gdańsk|danzig), gdynia
    szczecin, katowice, lublin, bydgoszcz, białystok, rzeszów, toruń, sopot, gliwice, częstochowa, kielce, olsztyn, opole, zielona góra, bielsko-biała
    radom, tychy, (silesia|schlesien|silésia)`,
  PR: `san juan, ponce, bayamón, caguas, mayagüez`,
  PS: `ramallah, gaza, (bethlehem|betlehem), (hebron|hébron), nablus, (jerusalem|jerusalém)`,
  PT: `
    (lisbon|lisboa|lissabon), (porto|oporto), braga, coimbra, aveiro, faro, setúbal, leiria, évora, viseu, guimarães, funchal, ponta delgada, portimão, lagos
    sintra, cascais, oeiras, amadora, almada, matosinhos, [vila nova de ]gaia, gondomar, loures, odivelas, barreiro, seixal, angra do heroísmo, torres vedras
    caldas da rainha, figueira da foz, castelo branco, covilhã, vila real[ de santo antónio], bragança, viana do castelo, barcelos
    [vila nova de ]famalicão, póvoa de varzim, vila do conde, santarém, beja, portalegre, elvas, sines, albufeira, loulé, tavira, olhão, ovar, águeda
    santa maria da feira, são joão da madeira, felgueiras, paços de ferreira, penafiel, lamego, peniche, mafra, alcobaça, marinha grande
    palmela, montijo, santo tirso, vila franca de xira, ponte de lima, cidade da guarda, cidade da maia, fátima, abrantes, estoril
    taguspark, carcavelos, vilamoura
    algarve, alentejo, ribatejo, trás-os-montes, minho`,
  PY: `(asunción|asuncion|assunção), ciudad del este, encarnación`,
  QA: `doha, lusail`,
  RO: `
    (bucharest|bucurești|bucareste|bukarest), cluj[-napoca], (timișoara|timisoara), (iași|iasi), constanța, (brașov|brasov), craiova, sibiu, oradea
    (transylvania|transsylvanien|transilvânia), ploiești, arad, pitești`,
  RS: `(belgrade|beograd|belgrado|belgrad), novi sad, kragujevac, subotica, vojvodina`,
  RU: `
    (moscow|moskva|moscou|moscovo), (st|saint|sankt|são) (petersburg|petersburgo|peterburg), novosibirsk, (yekaterinburg|jekaterinburg|ecaterimburgo), kazan
    nizhny novgorod, samara, omsk, rostov[-on-don], krasnodar, sochi, vladivostok, kaliningrad, murmansk, chelyabinsk, volgograd, voronezh, krasnoyarsk
    (siberia|sibirien|sibéria), tatarstan, vyborg`,
  RW: `(kigali|quigali)`,
  SA: `(riyadh|riad|riade), (jeddah|jidá|jiddah|djedda), (mecca|meca|mecka|makkah), (medina|madinah), dammam, [al ]khobar, jubail, tabuk, neom`,
  SC: `victoria`,
  SD: `(khartoum|khartum|cartum), omdurman`,
  SE: `
    (stockholm|estocolmo), (göteborg|gothenburg|gotemburgo|goteborg), malmö, uppsala, västerås, örebro, linköping, helsingborg, jönköping, norrköping, lund, umeå
    gävle, borås, södertälje, eskilstuna, halmstad, växjö, karlstad, sundsvall, östersund, trollhättan, luleå, kalmar, kristianstad, karlskrona, skövde
    falun, borlänge, nyköping, uddevalla, varberg, skellefteå, örnsköldsvik, landskrona, motala, visby, trelleborg, ängelholm, lidköping, kiruna, piteå
    sandviken, hudiksvall, härnösand, alingsås, kungsbacka, kungälv, mölndal, partille, lerum, falkenberg, karlshamn, ronneby, sölvesborg, hässleholm, eslöv
    ystad, höganäs, värnamo, gislaved, nässjö, vetlanda, ljungby, oskarshamn, västervik, katrineholm, strängnäs, enköping, arboga, kumla, karlskoga
    kristinehamn, arvika, ludvika, avesta, söderhamn, mariestad, falköping, vänersborg, norrtälje, sigtuna, märsta, arlanda, upplands väsby, solna
    sundbyberg, kista, nacka, täby, lidingö, huddinge, sollentuna, järfälla, botkyrka, haninge, tyresö, danderyd, vallentuna, åkersberga, österåker, värmdö
    nynäshamn, staffanstorp, ulricehamn, gällivare, haparanda, sollefteå, strömstad
    stenungsund, leksand, bromma, skåne, småland, gotland, öland, dalarna, norrland, västra götaland, västergötland
    östergötland, halland, blekinge, värmland, södermanland, sörmland, västmanland, norrbotten, västerbotten, jämtland, hälsingland, medelpad, ångermanland
    bohuslän, dalsland, närke, gästrikland, västernorrland, (scania|escânia), (sydsverige|norra sverige|västsverige)`,
  SI: `(ljubljana|liubliana), maribor, celje, kranj, novo mesto`,
  SJ: `longyearbyen`,
  SK: `bratislava, (košice|kosice), žilina, nitra, prešov, banská bystrica, trnava, trenčín`,
  SL: `freetown`,
  SN: `(dakar|dacar), thiès`,
  SO: `(mogadishu|mogadíscio|mogadiscio), hargeisa`,
  SR: `paramaribo`,
  SV: `san salvador, santa ana`,
  SY: `(damascus|damaskus|damasco), (aleppo|alepo), homs, latakia`,
  SZ: `mbabane, manzini`,
  TD: `(n'djamena|ndjamena|jamena)`,
  TG: `(lomé|lome)`,
  TH: `(bangkok|banguecoque|bancoque), chiang mai, phuket, pattaya, hua hin, koh samui, nonthaburi`,
  TJ: `(dushanbe|dusjanbe|duchambé)`,
  TL: `(díli|dili)`,
  TM: `(ashgabat|asjchabad|asgabate)`,
  TN: `(tunis|túnis), sfax, sousse, hammamet`,
  TR: `
    (istanbul|istambul), (ankara|ancara), (izmir|esmirna), antalya, bursa, adana, konya, gaziantep, kayseri, mersin, bodrum, trabzon, kocaeli, eskişehir
    diyarbakır, alanya, samsun, denizli`,
  TT: `(port of spain|porto de espanha), chaguanas, san fernando`,
  TW: `(taipei|taipé), kaohsiung, taichung, hsinchu, tainan, taoyuan`,
  TZ: `(dar es salaam|dar es salam), dodoma, arusha, zanzibar, mwanza`,
  UA: `(kyiv|kiev|quieve), (kharkiv|kharkov|charkiv|carcóvia), (odesa|odessa), (lviv|lvov|lemberg), dnipro, (zaporizhzhia|zaporizjzja), vinnytsia, poltava, mykolaiv`,
  UG: `kampala, entebbe, jinja`,
  US: `
    [greater ]new york[ city], (nova york|nova iorque), nyc, los angeles, chicago, houston, phoenix, (philadelphia|filadélfia), san antonio, san diego, dallas
    san josé, austin, jacksonville, fort worth, columbus, charlotte, indianapolis, (san francisco|são francisco), seattle, denver, washington[ dc], boston
    nashville, el paso, detroit, oklahoma city, portland, las vegas, memphis, louisville, baltimore, milwaukee, albuquerque, tucson, fresno, sacramento
    kansas city, atlanta, omaha, colorado springs, raleigh, miami, virginia beach, oakland, minneapolis, tulsa, tampa, arlington, (new orleans|nova orleans|nova orleães)
    wichita, cleveland, anaheim, honolulu, riverside, santa ana, lexington, (st|saint) paul, cincinnati
    (st|saint) louis, pittsburgh, greensboro, lincoln, anchorage, orlando, irvine, newark, toledo, durham, fort wayne, jersey city
    (st|saint) petersburg, madison, scottsdale, lubbock, buffalo, reno, winston-salem, norfolk, fremont, richmond, boise
    spokane, baton rouge, des moines, tacoma, birmingham, rochester, syracuse, albany, hartford, new haven, stamford, bridgeport, providence, worcester
    cambridge, alexandria, reston, bethesda, annapolis, princeton, brooklyn, manhattan, bronx, long island
    wilmington, dover, burlington, dayton, grand rapids, ann arbor, lansing
    springfield, green bay, sioux falls, fargo, cheyenne, salt lake city, fort collins, boulder, santa fe, tempe
    the woodlands, little rock, montgomery, huntsville, knoxville, chattanooga, savannah, charleston
    tallahassee, fort lauderdale, boca raton, naples, pensacola
    long beach, pasadena, santa monica, santa barbara, santa clara, santa cruz
    palo alto, mountain view, cupertino, sunnyvale, berkeley, monterey, (silicon valley|vale do silício), bellevue, salem, newport, lancaster
    new england
    alabama, (alaska|alasca), arizona, (arkansas|arcansas), (california|kalifornien|califórnia), colorado, connecticut, delaware, (florida|flórida)
    (hawaii|havaí|havai), idaho, illinois, indiana, iowa, kansas, kentucky, (louisiana|luisiana), maine, maryland, massachusetts, michigan
    minnesota, (mississippi|mississípi), (missouri|missúri), montana, nebraska, nevada, new hampshire, (new jersey|nova jersey|nova jérsia)
    (new mexico|novo méxico), (north|south) (carolina|dakota), (carolina|dakota) do (norte|sul), ohio, oklahoma, (oregon|óregon)
    (pennsylvania|pensilvânia), rhode island, tennessee, texas, utah, vermont, (virginia|virgínia), (west virginia|virgínia ocidental), wisconsin, wyoming
    washington state, estado de washington, district of columbia`,
  UY: `(montevideo|montevidéu|montevideu), punta del este, colonia del sacramento, maldonado`,
  UZ: `(tashkent|tasjkent|tasquente), (samarkand|samarcanda), bukhara`,
  VC: `kingstown`,
  VE: `caracas, maracaibo, valencia, maracay, barquisimeto, mérida`,
  VN: `(hanoi|hanói|ha noi), ho chi minh[ city| staden], (saigon|saigão), da[ ]nang, hai[ ]phong, can tho, nha trang, (cidade de ho chi minh)`,
  VU: `port vila`,
  WS: `apia`,
  YE: `(sanaa|sana'a), aden`,
  ZA: `
    (johannesburg|joanesburgo|joburg), (cape town|capetown|kapstaden|cidade do cabo), durban, (pretoria|pretória|tshwane), (port elizabeth|gqeberha)
    bloemfontein, stellenbosch, east london, sandton, soweto, midrand, polokwane, pietermaritzburg, nelspruit, mbombela, rustenburg, gauteng, kwazulu[-natal]
    (western|eastern|northern) cape, cabo ocidental, limpopo`,
  ZM: `(lusaka|lusaca), ndola, kitwe, livingstone`,
  ZW: `(harare|harári), bulawayo`,
} as const satisfies Readonly<Record<string, string>>;
