"""What we looked for and did not find: no page says "nobody measured" without one of these.

Look up one key at a time, as in `sources`. A key begins with "search-", so that it can stand among
the citations of a quiz or a claim.
"""

from typing import NamedTuple

# What was searched, by meaning: no index of journals was open to us.
WEB = "stored copies of public web pages (journals, abstracts and health sites)"


class Search(NamedTuple):
    """A search that did not find what it was for.

    question: what was looked for, to follow "We looked for".
    where, on: what was searched, and the day in words.
    words: what was typed into the search.
    nearest: MyST text, what came nearest to it, "" where nothing did.
    """

    question: str
    where: str
    on: str
    words: tuple[str, ...]
    nearest: str


def search(question: str, *, on: str, words: tuple[str, ...] = (), nearest: str = "") -> Search:
    """Return a search of WEB."""
    return Search(question, WEB, on, words, nearest)


SEARCHES = {
    "search-arm-swing-pain": search(
        "a study of arm swing or tense shoulders and pain in a runner's upper back or neck",
        on="30 November 2026",
        words=(
            "arm swing upper back pain runners thoracic shoulder tension study",
            (
                "thoracic spine pain prevalence runners neck pain interscapular "
                "distance running injuries survey"
            ),
            (
                "thoracic kyphosis upper back posture runners trapezius muscle "
                "activity running arm carriage EMG pain"
            ),
        ),
        nearest="A survey that counted neck and shoulder pain in runners, and did not look at "
        "their arms {cite}`neckrunners`.",
    ),
    "search-build-up-runners": search(
        "a trial of a slow build-up that counted back pain in runners",
        on="30 November 2026",
        words=(
            (
                "graduated running programme prevention low back pain runners randomised trial "
                "education"
            ),
            (
                "weekly running distance training volume low back pain runners survey risk factors "
                "marathon"
            ),
        ),
        nearest="A trial of walking and running for people who already had back pain "
        "{cite}`neason2024`.",
    ),
    "search-burning-spot": search(
        "a study of a burning spot between a runner's shoulder blades",
        on="30 November 2026",
        words=(
            (
                "burning pain between shoulder blades while running cause dorsal "
                "scapular rhomboid runners study"
            ),
            (
                "thoracic spine pain prevalence runners neck pain interscapular "
                "distance running injuries survey"
            ),
        ),
        nearest="Pages of clinics and forums, without a study.",
    ),
    "search-contact-time-back-pain": search(
        "a time on the ground that goes with back pain in runners",
        on="30 November 2026",
        words=(
            (
                "ground contact time vertical oscillation runners with low back pain compared with "
                "healthy runners"
            ),
        ),
        nearest="Two comparisons of runners with and without back pain, whose abstracts name no "
        "contact time {cite}`drozda2024,lee2021`.",
    ),
    "search-core-cue": search(
        "a test of tightening the belly while running, with back pain or the load on "
        "the back as its result",
        on="30 November 2026",
        words=(
            (
                "abdominal bracing core engagement while running cue EMG low back pain "
                "runners transversus abdominis drawing-in running"
            ),
            (
                "runners instructed brace abdominal muscles voluntary core contraction "
                "during running effect low back pain lumbopelvic"
            ),
        ),
        nearest="A pilot trial of bracing while *walking*, in healthy people, which tested how "
        "long the belly muscles could hold.",
    ),
    "search-core-first": search(
        "a study that measured the core or the strength of healthy runners and then waited for "
        "back pain",
        on="30 November 2026",
        words=(
            (
                "trunk muscle endurance core strength prospective cohort low back pain runners "
                "athletes risk factor"
            ),
            (
                "runners low back pain prospective cohort strength flexibility baseline incidence "
                "of back pain season"
            ),
        ),
        nearest="Athletes of other sports, measured once "
        "{cite}`coreendurance2016,kazemkhani2022`, and people who stood for two hours "
        "{cite}`marshall2011`.",
    ),
    "search-core-runners": search(
        "a trial of core work that counted back pain in runners, or of exercise against none in "
        "runners with back pain",
        on="30 November 2026",
        words=(
            "core stability training runners low back pain randomised controlled trial",
            (
                "hip and core exercise programme novice recreational runners randomised controlled "
                "trial overuse injuries"
            ),
        ),
        nearest="A trial of hip and core exercises in new runners, which counted injuries of the "
        "legs {cite}`leppanen2024`.",
    ),
    "search-drinking": search(
        "a trial of drinking more against back pain",
        on="30 November 2026",
        words=(
            "dehydration fluid intake low back pain study water drinking back pain association",
            (
                "Characteristics of back pain in young adults and their relationship with "
                "dehydration "
                "cross sectional study conclusions"
            ),
        ),
        nearest=(
            "A survey of students and young doctors, which compared no groups "
            "{cite}`haqdehydration2022`."
        ),
    ),
    "search-epsom": search(
        "a trial of Epsom salt against back pain or sciatica",
        on="30 November 2026",
        words=("Epsom salt bath magnesium sulfate sciatica back pain trial",),
        nearest="Pages that sell or praise it, and trials of plain heat {cite}`french2006`.",
    ),
    "search-exercise-lists": search(
        "a trial of one list of back exercises against another in runners",
        on="30 November 2026",
        words=(
            (
                "pelvic tilts crunches bridges Williams flexion exercises compared with other "
                "exercise low back pain randomised trial"
            ),
            (
                "exercise dose-response chronic low back pain duration frequency meta-regression "
                "stabilisation exercises"
            ),
        ),
        nearest="A review of kinds of exercise, in adults with lasting pain {cite}`owen2020`.",
    ),
    "search-film-back": search(
        "a study that treated or foretold a runner's back pain by a film of the run",
        on="30 November 2026",
        words=(
            "video gait analysis running retraining low back pain case series lumbar pain runner",
        ),
        nearest="A comparison, in a laboratory, of runners who had back pain already with "
        "others {cite}`drozda2024`.",
    ),
    "search-food": search(
        "a trial of what people eat against back pain in runners",
        on="30 November 2026",
        words=(
            (
                "diet weight loss nutrition intervention chronic low back pain randomised trial "
                "systematic review"
            ),
        ),
        nearest=(
            "A review of losing weight, in people who were not chosen as runners {cite}`chen2022`."
        ),
    ),
    "search-foot-strike-backs": search(
        "a study that measured how runners land and counted back pain",
        on="30 November 2026",
        words=(
            (
                "foot strike pattern rearfoot forefoot low back pain runners cohort or survey "
                "association"
            ),
            (
                "measured foot strike pattern running injury prospective low back pain rearfoot "
                "strikers lumbar injury rate"
            ),
        ),
        nearest="The low back of healthy runners, landing in two ways {cite}`delgado2013`, and a "
        "survey that asked racers how they land {cite}`wu2021`.",
    ),
    "search-glute-activation": search(
        "a trial of activation drills, or of their place before strength work, against back "
        "pain in runners, or a study of slow glutes in runners with back pain",
        on="30 November 2026",
        words=(
            (
                "gluteal activation exercises low back pain runners randomised trial hip abductor "
                "strengthening"
            ),
            "gluteus maximus activation timing delayed low back pain runners electromyography",
        ),
        nearest="A trial of hip strengthening in patients who were not chosen as runners "
        "{cite}`fukuda2021`.",
    ),
    "search-glute-drills": search(
        "a trial of drills for the glutes before a run, with back pain as its result",
        on="30 November 2026",
        words=("glute activation exercises warm-up low back pain runners trial pain outcome",),
        nearest="Articles that advise them, and one runner's story.",
    ),
    "search-ground-back-pain": search(
        "a study that links the ground underfoot with back pain in runners",
        on="30 November 2026",
        words=(
            "running surface hard ground asphalt and low back pain in runners association study",
            (
                "running surface grass concrete track injury risk runners prospective cohort all "
                "injuries surface"
            ),
        ),
        nearest="The shock over the sacrum on three kinds of ground, without pain as a result "
        "{cite}`ferrosanchez2023`.",
    ),
    "search-ground-backs": search(
        "a study of hard, soft or uneven ground and back pain in runners",
        on="30 November 2026",
        words=("running surface asphalt grass treadmill low back pain runners association",),
        nearest="A survey that asked racers whether the place suited them {cite}`wu2021`.",
    ),
    "search-heel-to-spine": search(
        "a measurement, in running, of how far the roll of the heel carries up to the "
        "pelvis and the spine",
        on="30 November 2026",
        words=(
            (
                "induced foot hyperpronation wedges rearfoot eversion effect on pelvis "
                "lumbar spine thorax kinematics running"
            ),
            (
                "coupling rearfoot eversion pelvis rotation tilt running foot orthoses "
                "erector spinae lumbar motion runners"
            ),
        ),
        nearest="The same in walking {cite}`hornestam2021` and in standing "
        "{cite}`rearfootback2010`, and the height of the arch in running "
        "{cite}`ogon1999`.",
    ),
    "search-height-after-run": search(
        "how the height lost on a run comes back, hour by hour",
        on="30 November 2026",
        words=(
            (
                "recovery of stature spinal height disc height after running hours lying down "
                "following a run"
            ),
        ),
        nearest="Height before and after a run, and not later {cite}`white1990`; a university's "
        "news page says that after a marathon it is back in about a day, and we found no"
        " study behind it.",
    ),
    "search-height-at-home": search(
        "a test of measuring your own shrinking at home, with a book and a door frame",
        on="30 November 2026",
        words=(
            (
                "self-measured standing height stadiometer spinal shrinkage repeatability diurnal "
                "height home measurement error"
            ),
        ),
        nearest="Tests of the height gauges of clinics, used by trained people.",
    ),
    "search-height-of-other-runs": search(
        "how much height runs of all other lengths and speeds take",
        on="30 November 2026",
        words=(
            "spinal shrinkage stature loss after running 1 hour 10 km stadiometer runners",
            (
                "treadmill running shallow deep water running spinal shrinkage stature change 30 "
                "minutes runners"
            ),
        ),
        nearest="Half an hour and an hour at 10 km/h by 15 runners {cite}`rodacki2024`, an hour's "
        "run by elite men, whose figure we have not seen {cite}`white1990`, and half an hour on a "
        "treadmill by 14 runners.",
    ),
    "search-hills-backs": search(
        "a study of hills, or of shorter steps on them, and back pain in runners",
        on="30 November 2026",
        words=(
            "uphill downhill running lumbar spine load low back pain runners hills",
            (
                "gradient running downhill uphill lumbar lordosis pelvis muscle activity erector "
                "spinae treadmill -15% +15% study"
            ),
            (
                "shorter steps uphill running hills low back pain runners step length gradient "
                "injury study"
            ),
        ),
        nearest="Studies of how healthy people move and land on a slope "
        "{cite}`levine2007,slopejoints,padulo2012`.",
    ),
    "search-hip-flexors-runners": search(
        "a study that measured how far runners' hips extend and then waited for back pain, or a "
        "trial that made runners' hips looser against back pain",
        on="30 November 2026",
        words=(
            (
                "iliopsoas hip flexor length low back pain athletes runners hip extension range "
                "prospective or case-control"
            ),
            (
                "hip flexor stretching low back pain randomised trial hip mobility exercise "
                "chronic low back pain"
            ),
        ),
        nearest="A comparison of active people {cite}`roach2015` and two small trials in patients "
        "{cite}`hatefi2021,leem2025`, none of them chosen as runners.",
    ),
    "search-home-check-cut-off": search(
        "a cut-off for back pain in runners, for any of the checks you can do at home",
        on="30 November 2026",
        words=(
            (
                "cut-off single-leg squat pelvic drop Thomas test foot posture sit-and-reach home "
                "test runners low back pain predictive threshold"
            ),
        ),
        nearest="Reviews of one of the checks for pain at the hip.",
    ),
    "search-imbalance-runners": search(
        "a trial of evening out strength between two sides against back pain in runners",
        on="30 November 2026",
        words=("hip muscle imbalance low back pain collegiate athletes prospective study Nadler",),
        nearest="College athletes before and after core training was brought in for all "
        "{cite}`nadler2002`.",
    ),
    "search-insoles-runners": search(
        "a trial of insoles against back pain in runners",
        on="30 November 2026",
        words=(
            (
                "custom foot orthoses chronic low back pain runners athletes "
                "randomised controlled trial pronated feet"
            ),
        ),
        nearest="A trial in patients with pronated feet {cite}`castro2021`.",
    ),
    "search-knock-knees": search(
        "a study of knock knees and back pain in runners",
        on="30 November 2026",
        words=("knee valgus genu valgum low back pain association pelvis spine alignment study",),
        nearest="Studies of children's posture, and of knees with arthritis.",
    ),
    "search-lean-load": search(
        "the load on the low back at one lean and at another, measured or worked out in running",
        on="30 November 2026",
        words=(
            "lumbar spine compression load running trunk lean flexion musculoskeletal model",
            "forward trunk lean running lumbar spine loading L5/S1 joint moment back extensor",
            (
                "runners spinal loads L4-L5 intervertebral force estimated running "
                "OpenSim full-body lumbar model"
            ),
            (
                "erector spinae EMG forward trunk lean running back muscle activity "
                "trunk inclination runners"
            ),
        ),
        nearest="A computer model of the low back in jogging, without a change of lean.",
    ),
    "search-lean-pain": search(
        "a study that followed the lean of runners to back pain, or a trial of a "
        "posture cue against it",
        on="30 November 2026",
        words=(
            (
                "posture cue forward lean training runners low back pain outcome trial "
                "running technique coaching"
            ),
            (
                "trunk flexion runners low back pain versus healthy trunk lean angle "
                "running lumbar lordosis running kinematics"
            ),
        ),
        nearest="Four weeks of practice that changed how runners leaned; pain was not its "
        "result {cite}`shih2019`.",
    ),
    "search-lengths-of-runs": search(
        "a trial of one length of runs and walks against another, in people with back pain",
        on="30 November 2026",
        words=(
            (
                "run-walk interval lengths compared low back pain trial walk-run ratio beginner "
                "runners"
            ),
            (
                "graduated run walk programme interval duration comparison randomised novice "
                "runners injury back pain shorter longer running bouts"
            ),
        ),
        nearest="A trial of walking and running against waiting {cite}`neason2024`, and one of "
        "two plans for novices, which counted legs and backs together {cite}`buist2008`.",
    ),
    "search-less-bounce-back-pain": search(
        "a trial of running softer, or with less bounce, in people with back pain",
        on="30 November 2026",
        words=(
            (
                "soft landing gait retraining lower impact runners low back pain trial vertical "
                "oscillation reduce bounce"
            ),
        ),
        nearest="A trial of softer landings in novices without regard to the back "
        "{cite}`chan2018`.",
    ),
    "search-machine-form": search(
        "a study of how to sit at a weight machine, or of machines against free weights, and "
        "back pain in runners",
        on="30 November 2026",
        words=(
            (
                "resistance training machines versus free weights low back pain trial seated "
                "machine posture"
            ),
        ),
        nearest="Adults who were asked what they trained with and followed for years "
        "{cite}`sandler2014`.",
    ),
    "search-one-exercise-alone": search(
        "a trial of one of these exercises alone against none, in people with back pain",
        on="30 November 2026",
        words=(
            "bird dog exercise alone randomised trial low back pain",
            (
                "plank exercise low back pain randomised controlled trial single exercise effect "
                "on pain"
            ),
            "pelvic tilt exercise alone low back pain randomised trial",
            (
                "curl-up crunch sit-up or straight leg raise exercise only low back pain "
                "randomised trial abdominal exercise"
            ),
        ),
        nearest="Thirty people who did planks, with no group to compare; pelvic tilts in "
        "pregnancy; and sit-ups with a device against core exercises.",
    ),
    "search-one-side": search(
        "a study of one side of the back working harder in runners with back pain",
        on="30 November 2026",
        words=(
            (
                "asymmetry left right runners low back pain one side paraspinal muscle activity "
                "leg dominance running"
            ),
        ),
        nearest="Scans of runners without back pain {cite}`mitchell2019`.",
    ),
    "search-overpronation-hip": search(
        "a test of whether runners who pronate much have hips that need to be held, "
        "with back pain as its result",
        on="30 November 2026",
        words=(
            (
                "hip abductor strength overpronation runners stabilise hip rearfoot "
                "eversion relationship back pain"
            ),
        ),
        nearest="Reviews of leg injuries.",
    ),
    "search-overstride-back": search(
        "a study that links overstriding or braking with low back pain in runners",
        on="30 November 2026",
        words=(
            "overstriding step length foot landing distance low back pain runners study",
            (
                "braking force running low back pain anterior-posterior ground "
                "reaction force runners lumbar pain prospective"
            ),
        ),
        nearest="How far ahead women with and without sacroiliac pain landed "
        "{cite}`whitney2022`, the jolt at the shin in runners with back pain and without "
        "{cite}`lee2021`, and the height that runners lost with slower and quicker steps "
        "{cite}`rodacki2024`.",
    ),
    "search-overstride-line": search(
        "a tested limit for how far ahead the foot may land",
        on="30 November 2026",
        words=(
            (
                "threshold normal value overstride foot to centre of mass distance "
                "tibia angle at initial contact running injury cut-off"
            ),
        ),
        nearest="A guide for clinicians, which gives none for the angle of the foot "
        "{cite}`souza2016`.",
    ),
    "search-pain-limit": search(
        "a trial that sets a limit of pain against no pain at all, in runners with back pain",
        on="30 November 2026",
        words=(
            (
                "pain monitoring rule acceptable pain during running return to running low back "
                "pain "
                "trial"
            ),
        ),
        nearest=(
            "A trial that let adults with back pain walk and run {cite}`neason2024`, and advice "
            "from clinics."
        ),
    ),
    "search-passion-and-backs": search(
        "a study of passion for running and back pain",
        on="30 November 2026",
        words=(
            "obsessive passion harmonious passion runners running-related injury study",
            (
                "Mousavi passion running-related injury prediction model novice recreational "
                "runners "
                "psychological factors prospective"
            ),
        ),
        nearest=(
            "Studies of passion and injuries of every kind "
            "{cite}`dejonge2020,naderi2024,mousavi2021`."
        ),
    ),
    "search-pelvic-drop-backs": search(
        "a study that measured pelvic drop in runners and then waited for back pain, or a trial "
        "that made it smaller against back pain",
        on="30 November 2026",
        words=("contralateral pelvic drop running prospective low back pain runners",),
        nearest="A comparison of women who run, with and without sacroiliac pain "
        "{cite}`whitney2022`.",
    ),
    "search-pelvic-drop-spine": search(
        "a measurement or a model of the load on the spine of a runner whose pelvis drops",
        on="30 November 2026",
        words=(
            (
                "pelvic drop lumbar spine load running musculoskeletal model lateral bending joint "
                "force hip abductor weakness"
            ),
        ),
        nearest="Models of the load on the hip itself.",
    ),
    "search-phone-lean": search(
        "how well a phone measures forward lean in running",
        on="30 November 2026",
        words=(
            (
                "smartphone app trunk forward lean angle running 2D video validity 3D "
                "motion capture trunk inclination"
            ),
        ),
        nearest="Programs that follow the body in films of sprinters {cite}`gomez2025`.",
    ),
    "search-plank-time": search(
        "a time for a plank or another hold that was tested against back pain in runners",
        on="30 November 2026",
        words=(
            "plank side bridge hold time threshold predicts low back pain runners",
            (
                "plank endurance low back pain bridge-to-plank ratio cross-sectional study 117 "
                "adults Journal of Clinical Medicine 2025"
            ),
        ),
        nearest="Adults with back pain, not chosen as runners, who held a plank for longer than "
        "those without {cite}`eimiller2025`.",
    ),
    "search-prevention-runners": search(
        "a trial of an exercise programme that counted back pain in runners",
        on="30 November 2026",
        words=(
            (
                "exercise programme prevention low back pain runners randomised controlled trial "
                "injury prevention runners back"
            ),
            (
                "core and hip strengthening programme marathon runners randomized trial overuse "
                "injury incidence low back"
            ),
        ),
        nearest="Two trials of strength programmes in runners, whose abstracts count injuries of "
        "the legs, and injuries that stopped a marathon.",
    ),
    "search-pronation-back": search(
        "a study of pronation and back pain in runners",
        on="30 November 2026",
        words=(
            "foot pronation low back pain runners study navicular drop",
            (
                "custom foot orthoses chronic low back pain runners athletes "
                "randomised controlled trial pronated feet"
            ),
        ),
        nearest="Older adults who walked {cite}`menz2013`, and patients who got insoles "
        "{cite}`castro2021`.",
    ),
    "search-push-at-other-speeds": search(
        "a test of this sum for the push of the ground at easy speeds",
        on="30 November 2026",
        words=(
            (
                "sine wave half-sine model vertical ground reaction force peak contact time "
                "flight time validity slow running speed"
            ),
            (
                "estimate peak vertical force running from contact and flight time error "
                "treadmill 9 km/h recreational runners Morin method comparison"
            ),
        ),
        nearest="Another sum, from the share of a step that a foot is down, tested in 115 "
        "runners at 9 to 13 km/h.",
    ),
    "search-rest-from-running": search(
        "a trial of a break from running against running on, with back pain",
        on="30 November 2026",
        words=(
            "stop running versus continue running low back pain trial runners rest from running",
        ),
        nearest="A trial of starting to run with back pain {cite}`neason2024`.",
    ),
    "search-runners-followed": search(
        "a study that followed people who run and people who do not in the same way, and counted"
        " new back pain",
        on="30 November 2026",
        words=(
            "cohort runners versus non-runners incidence of low back pain prospective comparison",
            (
                "jogging leisure-time physical activity and risk of low back pain population "
                "cohort running exercisers versus inactive"
            ),
        ),
        nearest="Studies that asked both at one time {cite}`alzahrani2019,videman1995`.",
    ),
    "search-running-and-discs": search(
        "a trial in which people ran, or did not, for years while their discs were scanned",
        on="30 November 2026",
        words=(
            (
                "randomised trial running training intervertebral disc MRI sedentary adults long "
                "term "
                "change"
            ),
        ),
        nearest="A trial of 12 weeks {cite}`issls2025disc`, and scans of former elite runners, "
        "taken once {cite}`videman1995`.",
    ),
    "search-running-break": search(
        "a trial of a break from running against running on, in people with back pain",
        on="30 November 2026",
        words=(
            (
                "stop running rest versus continue running low back pain runners randomised "
                "training "
                "break"
            ),
            (
                "runner with low back pain how many days rest from running trial absence training "
                "return time back injury"
            ),
        ),
        nearest=(
            "A trial of running on under a pain rule, in people with a sore Achilles tendon "
            "{cite}`silbernagel2007`."
        ),
    ),
    "search-running-in-steps": search(
        "a trial of running that grows step by step, to keep back pain from coming back",
        on="30 November 2026",
        words=(
            (
                "graded running programme prevent recurrence low back pain trial runners "
                "progression "
                "weekly"
            ),
        ),
        nearest="A trial of walking that grew step by step {cite}`pocovi2024`.",
    ),
    "search-running-with-load": search(
        "a study of running with a load and back pain in runners",
        on="30 November 2026",
        words=(
            (
                "running with backpack load carriage low back pain trail runners soldiers load "
                "carriage running lumbar"
            ),
        ),
        nearest="A review of soldiers who carry heavy loads, which names the low back among the "
        "places that are hurt.",
    ),
    "search-running-with-sciatica": search(
        "a trial of running as a treatment for sciatica or a slipped disc",
        on="30 November 2026",
        words=(
            (
                "running or jogging programme treatment for sciatica lumbar radiculopathy disc "
                "herniation trial"
            ),
            "runners lumbar disc herniation sciatica incidence long-distance running cohort",
        ),
        nearest="A study that followed forest-industry workers, some of whom jogged "
        "{cite}`sciatic2002`, and one that asked former elite athletes {cite}`videman1995`.",
    ),
    "search-scoliosis-running": search(
        "a trial of running with scoliosis and back pain",
        on="30 November 2026",
        words=(
            "scoliosis running back pain trial athletes adolescents idiopathic scoliosis running",
            (
                "Is physical activity contraindicated for individuals with scoliosis? systematic "
                "literature review Green Johnson Moreau"
            ),
        ),
        nearest="A review of sport with scoliosis, most of it expert opinion {cite}`green2009`.",
    ),
    "search-serious-causes-runners": search(
        "a count of serious causes among runners with back pain",
        on="30 November 2026",
        words=(
            (
                "serious spinal pathology in runners or athletes presenting with low back pain "
                "prevalence fracture infection cancer count"
            ),
        ),
        nearest="A count in people of all kinds {cite}`henschke2009`, and one of young athletes "
        "with a stress injury of a vertebra {cite}`selhorst2019`.",
    ),
    "search-shoe-back-pain": search(
        "a study that shows a shoe bringing on back pain in runners",
        on="30 November 2026",
        words=(
            "running shoes type and low back pain runners trial or cohort shoe cause back pain",
        ),
        nearest="Surveys that asked about shoes and pain at one time {cite}`wu2021,maselli2021`,"
        " and the shock at the low back with and without a shoe {cite}`ogon2001`.",
    ),
    "search-shoe-wear-fit": search(
        "a study of the age, the fit or the comfort of shoes and back pain in runners",
        on="30 November 2026",
        words=(
            (
                "shoe age worn running shoes low back pain runners study; shoe comfort insoles "
                "injury"
            ),
            "ill-fitting shoes shoe fit low back pain study; shoe size too small back pain",
            (
                "running shoe comfort choice injury prospective study runners comfort filter "
                "tested low back"
            ),
        ),
        nearest="A survey that asked how the heel wears {cite}`woolf2002`, and a study of comfort "
        "and all injuries {cite}`malisoux2025`.",
    ),
    "search-side-gap": search(
        "what a gap between two sides, in how long they hold, means for a runner's back",
        on="30 November 2026",
        words=(
            "side bridge endurance left right asymmetry low back pain athletes runners",
            (
                "trunk endurance side difference right left side bridge ratio predicts low back "
                "pain prospective or runners"
            ),
        ),
        nearest="A study of children who ride, and scans of runners without back pain.",
    ),
    "search-sleep-stress-pace": search(
        "a study of sleep, stress, pace, one-sided pain or stiff ankles in runners with back pain",
        on="30 November 2026",
        words=(
            (
                "sleep stress and low back pain in runners study psychological factors "
                "running-related back pain"
            ),
            (
                "ankle dorsiflexion knee to wall running pace unilateral pain low back pain in "
                "runners association"
            ),
        ),
        nearest=(
            "Stress in athletes with back pain {cite}`heidari2019`, and sleep in runners with "
            "injuries of the legs {cite}`mousavi2021`."
        ),
    ),
    "search-spine-force-running": search(
        "a number for the force inside the low spine in running, measured or from a model, that "
        "we could check",
        on="30 November 2026",
        words=(
            (
                "lumbosacral joint forces L5/S1 compression during running measured inverse "
                "dynamics stride length body weight"
            ),
            (
                "Cappozzo force actions in the human trunk during running lumbar compressive load "
                "body weight"
            ),
            (
                "musculoskeletal model lumbar spine compressive load walking and running increases "
                "with speed vertebral joint force multiples of body weight"
            ),
            (
                "lumbar load simulation running OpenSim lumbar joint contact force jogging "
                "full-body model"
            ),
            (
                "spine load during running in vivo telemetry instrumented vertebral implant "
                "walking running forces OrthoLoad"
            ),
            (
                "disc pressure measured during jogging one volunteer running spine load compared "
                "with sitting lifting"
            ),
            (
                "peak L5-S1 reaction force running increases with stride length, lumbosacral "
                "joint, runners, Journal of Sports Sciences 2008"
            ),
            (
                "spinal disc pressure activities list standing sitting jogging stairs Wilke "
                "percent relative to standing jogging"
            ),
            (
                "lumbar spine loads running thesis compressive shear L4-L5 running speed "
                "musculoskeletal simulation bodyweights"
            ),
        ),
        nearest=(
            "A dissertation that modelled the lowest disc in running, of which we read no result "
            "{cite}`mcclellan2018`; a model of walking {cite}`cheng1998`; and the pressure in one "
            "man's disc, of which we read no value for jogging {cite}`wilke1999`."
        ),
    ),
    "search-spondylolysis-in-running": search(
        "how often running goes with a stress injury of the back arch of a vertebra",
        on="30 November 2026",
        words=(
            (
                "spondylolysis lumbar stress fracture runner distance running athletes sport "
                "distribution"
            ),
            (
                "pars interarticularis stress injury long-distance runner case report adolescent "
                "cross-country back pain"
            ),
        ),
        nearest=(
            "A count by sport in young athletes, with no figure for running in what we read "
            "{cite}`selhorst2019`."
        ),
    ),
    "search-stair-machine": search(
        "a study of stair machines, or of stairs against a sloped treadmill, and back pain",
        on="30 November 2026",
        words=("stair climber stepper machine versus incline treadmill low back pain lumbar load",),
        nearest="How the low back curves on a slope {cite}`levine2007`.",
    ),
    "search-stair-or-slope": search(
        "a study that sets a stair machine against an inclined treadmill in people with back pain",
        on="30 November 2026",
        words=(
            (
                "stair climber elliptical inclined treadmill low back pain comparison study lumbar "
                "spine motion"
            ),
        ),
        nearest="A trial of pedalling on a seated elliptical machine, and reports of how the "
        "back moves on a standing one.",
    ),
    "search-step-rate-trial": search(
        "a trial that raised step rate to treat or prevent back pain in runners",
        on="30 November 2026",
        words=(
            "step rate cadence increase gait retraining low back pain runners randomised trial",
            (
                "increase step rate cadence gait retraining chronic low back pain runners "
                "randomised trial"
            ),
        ),
        nearest="A trial of one lesson with a metronome, which measured movement and not pain, and "
        "runners who lost less height where their steps were quicker {cite}`rodacki2024`.",
    ),
    "search-stop-running": search(
        "a trial of resting from running, or of giving it up, in people with back pain",
        on="30 November 2026",
        words=("stopping running rest versus continuing running low back pain trial runners",),
        nearest="A trial of beginning to run {cite}`neason2024`, and trials of bed rest "
        "{cite}`dahm2010`.",
    ),
    "search-strained-muscle": search(
        "a study that showed how often a strained muscle is the source of low back pain",
        on="30 November 2026",
        words=(
            (
                "muscle strain as source of acute low back pain how often muscle tear imaging "
                "diagnosis prevalence"
            ),
            (
                "muscle injury MRI acute nonspecific low back pain lumbar paraspinal muscle oedema "
                "strain proportion of patients"
            ),
            (
                "most acute low back pain muscle strain cannot be confirmed nonspecific source of "
                "pain Lancet Hartvigsen 2018 what low back pain is nociceptive cause cannot be "
                "identified"
            ),
        ),
        nearest="Clinics' pages that call it common without a count, and scans of how thin or fat "
        "the muscles are.",
    ),
    "search-stretch-length-pain": search(
        "a trial of how long to hold a stretch that measured back pain",
        on="30 November 2026",
        words=(
            (
                "static stretching hold duration 30 seconds versus 120 seconds hip flexor range of "
                "motion trial"
            ),
        ),
        nearest="Trials that measured range alone {cite}`ayala2010,donti2020`.",
    ),
    "search-treadmill-rails": search(
        "a measurement of the back, or of back pain, in people who hold the rails of a "
        "treadmill as they run",
        on="30 November 2026",
        words=(
            "holding treadmill handrails running posture spine back load study",
            (
                "treadmill handrail support running biomechanics gait kinematics trunk "
                "flexion muscle activity"
            ),
            (
                "front or side handrail holding treadmill running metabolic cost "
                "oxygen uptake ground reaction force handrail runners"
            ),
        ),
        nearest="Energy in uphill walking {cite}`hofmann2014`.",
    ),
    "search-warm-hands": search(
        "a study of warming hands and feet and back pain",
        on="30 November 2026",
        words=("cold hands feet warming before exercise back pain running temperature",),
    ),
    "search-warm-up-backs": search(
        "a trial of a warm-up that counted back pain in runners",
        on="30 November 2026",
        words=(
            (
                "warm-up programme randomised trial low back pain athletes or conscripts "
                "neuromuscular warm-up back pain incidence"
            ),
        ),
        nearest="A trial of stretching and endurance exercises in office workers, at work and not "
        "before a run.",
    ),
    "search-water-backs": search(
        "a study that measured water loss and back pain in runners",
        on="30 November 2026",
        words=("dehydration hypohydration low back pain athletes runners study",),
        nearest="A survey that asked students and doctors for their opinion "
        "{cite}`haqdehydration2022`.",
    ),
    "search-when-it-hurts": search(
        "a study of when back pain comes in runners: on the run, after it or days later",
        on="30 November 2026",
        words=(
            "onset of low back pain in runners during run after run next day timing survey",
            (
                "delayed onset muscle soreness low back lumbar extensor after exercise hours peak "
                "24 48 hours back pain runners"
            ),
            (
                'low back pain in runners "hurts during running" or "after running" worse with '
                "running distance survey marathon ultramarathon back pain location pain during race"
            ),
        ),
        nearest="Studies of sore muscles after races and after hard back exercise "
        "{cite}`vickers2001,pettitt2010`, and runners who said whether running made a "
        "sore back worse {cite}`raceday99`.",
    ),
}
