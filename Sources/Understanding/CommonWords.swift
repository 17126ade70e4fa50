/// Frequent English words. A word that is listed here is never mended into another.
enum CommonWords {
  static let text = """
    ability able above accept accident across action active activity actual address adult affect afraid afternoon again
    against agree ahead alive allow almost alone along already alright although amount angle animal another answer anybody
    anyone anyway anywhere apart apple area argue arm around arrive article asleep attack attention aunt author autumn
    available average avoid awake away awful baby badly ball bank bar base basic basket bath beach bean bear beat beautiful
    become bed before begin behave behind believe belong below bench bend beside best better between beyond big bike bird
    birth bit bite black blame blank bleeding blending blind block blood blow blue board boat body bone book boot border
    bored boss both bother bottle bottom bowl box boy brace brain branch brave bread break breakfast breath breathe bridge
    brief bright bring broad broken brother brown bruise brush build burn bus business busy butter button buy cable cake
    call calm camera camp cancel cancer cannot captain car card care careful carpet carry case cash castle catch cause
    center centre century certain chain chair challenge chance change charge charm chase chat cheap check cheek cheese chest
    chicken child choice choose chronic church circle city claim class clean clear clever click climb clinic clock close
    cloth cloud club coach coast coat coffee cold collar collect college color colour come comfort common company compare
    complain complete computer concern condition confirm connect consider contact contain content continue control cook cool
    copy corner correct cost cotton cough could council count country couple courage course court cousin cover crash crawl
    crazy cream create credit crime cross crowd cruel crush cry cup curious current curve custom cut cycle daily damage
    dance danger dark date daughter deal dear death debt decide deep defend degree deliver dentist depend describe desert
    design desk detail develop diet differ difficult dinner direct dirty disappear discover discuss disease dish distance
    divide doctor dollar donate door doubt downstairs draft drag drain drama draw dream dress drift drink drive drop drown
    drug dry dull during dust duty each eager early earn earth ease east easy eat edge effect effort eight either elbow
    elder electric else empty enemy energy engine enjoy enough enter entire equal escape especially establish even evening
    event ever every exact example excellent except excite excuse exercise exist expect expensive experience explain extra
    extreme eye face fact factor fail faint fair fairly faith fall familiar family famous far farm fast father fault favour
    fear feather feed feel feet fellow female fence fever few field fight figure fill film final find fine finger finish
    fire firm first fish fit fix flag flame flash flat flesh flight float flood floor flour flow flower fly focus fold
    follow food foot football force foreign forest forget forgive form former forward found four frame free freeze frequent
    fresh friend front frost frozen fruit fuel full funny further future gain game garden gate gather general gentle gentle
    giant gift girl give glad glass global glove goal gold good grade grand grant grass grateful gray great green greet grey
    grip groin ground group grow growth guard guess guest guide guilty guitar habit hair half hall hand handle hang happen
    happy hard harm harsh hate have head heal health hear heart heat heavy heel height hello help hence hero hide high
    hiking hill hip hire history hit hobby hold hole holiday home honest hope horse hospital host hotel hour house huge
    human hungry hurry hurt husband idea ignore imagine impact import improve inch include income increase indeed indoor
    injure inner insect inside instead insult intend interest into invite iron island issue item itself jacket jelly jogging
    join joint joke journey judge juice jump junior keen keep kettle key kick kitchen kneel knife knock know label labour
    ladder lake lamp land language large laser last late laugh law layer lazy lead leader leaf learn least leather leave
    lecture left legal lemon lend length less lesson letter level library lift light like likely limit limp line link lion
    liquid list listen little live load loan local lock logic lonely long look loose lose lost loud love lovely lower lucky
    lunch machine magic mail main major make male manage manner many map march mark market marry mass massage master match
    material matter meal mean measure meat media medical medicine medium meet member memory mental mention menu message metal
    method middle midnight might mild mile milk mind minor minute mirror miss mistake mix mobile model modern moment money
    monitor month mood moon moral more morning most mother motion motor mountain mouse mouth move movie much muscle music
    must myself naked name narrow nasty nation nature near neat neck need needle nerve nervous nest never next nice niece
    night nobody noise normal north nose note nothing notice novel number nurse object obtain obvious occur ocean offer
    office often older once onion only open operate opinion option orange order organ other otherwise ought outdoor outer
    outside oven over owner pace pack page paid pain paint pair palace pale panel panic paper parent park part party pass
    past path patient pause peace pencil people pepper perfect perform perhaps period permit person phone photo physical
    piano pick picture piece pilot pink place plain plan plane plant plastic plate play please pleasure plenty pocket point
    poison police polite pool poor popular port position possible post potato pound pour power practice praise pray prefer
    prepare present press pretty prevent price pride print prison private prize problem process produce profit program
    progress promise proof proper protect proud prove provide public pull pump punch pure purple purpose push quality
    quarter queen question quick quiet quit quite race radio rain raise range rapid rare rate rather raw reach react read
    ready real reason recent recommend record recover reduce refer reflect refuse regret regular relax release relief rely
    remain remember remind remote remove rent repair repeat replace reply report request rescue research resist respect rest
    result return reward rhythm rice rich ride right ring rise risk river road rock roll roof room root rope rough round
    route row royal rubber rude ruin rule run rush sad safe sail salad salary sale salt same sand sandwich save scale scan
    scared scene school science scissors score scream screen search season seat second secret section seek seem sell send
    senior sense sentence series serious serve service session set settle several severe shade shadow shake shall shallow
    shame shape share sharp sheep sheet shelf shell shelter shift shin shine ship shirt shiver shock shoe shoot shop short
    should shoulder shout show shower shut sick side sight sign silence silly silver similar simple since sing single sink
    sister sit site situation size skill skin skirt sleep slice slide slight slip slope slow small smart smell smile smoke
    smooth snow soap social society sock soft soil soldier solid solve some song soon sore sorry sort soul sound soup source
    south space spare speak special speech speed spell spend spice spirit split sport spot spread spring square stable staff
    stage stair stamp stand standard star start state station stay steal steam steel steep step stick stiff still stomach
    stone stop store storm story straight strange stranger stream street strength stress stretch strike string strip strong
    structure struggle student study stuff stupid style subject succeed such sudden suffer sugar suggest suit summer sun
    supper supply support suppose sure surface surgery surprise survive suspect swallow swear sweat sweep sweet swim switch
    system table tail take talent talk tall tape task taste taxi teach team tear tell temper temple tend tennis tense term
    terrible test text than thank that theatre their them then theory there therefore these they thick thief thigh thin
    thing think third thirst this those though thought thread threat three throat through throw thumb thunder thus ticket
    tidy tie tight till timber time tiny tire tired title today together toilet tomorrow tone tongue tonight tool tooth
    topic total touch tough tour toward towel tower town trace track trade traffic trail train transfer transport trap travel
    treat tree trend trial trick trip trouble trousers truck true trust truth turn twice twin twist type ugly umbrella uncle
    under understand union unit unite universe unless until update upon upper upset upstairs urban urgent usual valley value
    variety various vary vast vegetable very victim video view village violence virus visit voice volume vote wage waist wait
    wake walk wall want warm warn wash waste watch water wave weak wealth weapon wear weather wedding weed week weight
    welcome well west wet what wheat wheel when where whether which while whisper white whole whose wide wife wild will wind
    window wine wing winter wire wise wish with within woman wonder wood wool word work world worry worse worst worth would
    wound wrap wreck wrist write wrong yard yawn year yellow yesterday yet young yours youth zebra zone
    heath healthy heathen breadth breeds breezing bleach bloom flooding calves chess chased chew chin choir fainting fleet
    foal food forced fort founder numbers number numerous lamb limb lumber plump slump clump stump pumped bumps jumps
    collar collage lapse elapse eclipse cheated cheating pinned tingle mingle single lunges lungs plunge dying dyeing
    tying lying laying swell dwell smell spell shell swelling dwelling smelling spelling telling selling
    """
}
