"""Where the rules come from: each source, and how much of it was read."""

from typing import NamedTuple


class Guideline(NamedTuple):
    """A source.

    key: its citation key. owner: whose it is, in a word or two. name: its full name. link: a web
    address, or "". read: how much of it was read.
    """

    key: str
    owner: str
    name: str
    link: str
    read: str


def guideline(key: str, owner: str, *, name: str = "", link: str = "", read: str = "") -> Guideline:
    """Return a source. All but its owner stands in the page alone, not in the browser."""
    return Guideline(key, owner, name, link, read)


GUIDELINES = (
    guideline(
        "hse_dissection",
        "HSE",
        name="HSE, Ireland: Aortic dissection: symptoms (2022)",
        link="https://www2.hse.ie/conditions/aortic-dissection/symptoms-of-aortic-dissection",
        read="Whole page. Own page or official reprint; a stored copy.",
    ),
    guideline(
        "rcem_tad",
        "RCEM",
        name=(
            "Royal College of Emergency Medicine: Diagnosis of thoracic aortic dissection in the "
            "emergency department (2024)"
        ),
        link=(
            "https://www.rcemlearning.co.uk/foamed/diagnosis-of-thoracic-aortic-dissection-in-"
            "the-emergency-department-guideline/"
        ),
        read=(
            "Scope and summary of recommendations (first part). Own page or official reprint; a "
            "stored copy."
        ),
    ),
    guideline(
        "ohle2020",
        "Ohle 2020",
        name=(
            "Ohle et al.: Diagnosing acute aortic syndrome: a Canadian clinical practice "
            "guideline (2020)"
        ),
        link=(
            "https://www.emergencyguidelines.ca/diagnosing-acute-aortic-syndrome-a-canadian-"
            "clinical-practice-guideline-2020/"
        ),
        read=(
            "Key recommendations; incidence 1 in 2000 visits for severe chest or back pain "
            "(medicalxpress summary). Secondary page; a stored copy."
        ),
    ),
    guideline(
        "nidirect_aaa",
        "nidirect",
        name="nidirect: Abdominal aortic aneurysm",
        link="https://nidirect.gov.uk/node/10429",
        read=(
            "The whole list of symptoms and what to do. Own page or official reprint; a stored "
            "copy. Year not shown."
        ),
    ),
    guideline(
        "nhs_aaa_copy",
        "NHS",
        name="NHS: Abdominal aortic aneurysm",
        link="https://healthunlocked.com/tag/abdominal-aortic-aneurysm",
        read=(
            "Symptoms, 999 advice, who is at risk. Copy on another site, not the owner; a stored "
            "copy. Year not shown."
        ),
    ),
    guideline(
        "nz_heart",
        "Health New Zealand",
        name="Ministry of Health, New Zealand: Heart attack",
        link=(
            "https://www.health.govt.nz/your-health/conditions-and-treatments/diseases-and-"
            "illnesses/heart-disease/heart-attack"
        ),
        read="Whole page. Own page or official reprint; a stored copy. Year not shown.",
    ),
    guideline(
        "nhs_heart_copy",
        "NHS",
        name="NHS: Heart attack: symptoms",
        link="https://hedgegrailpharmacy.co.uk/nhs_conditions_heart-attack_symptoms",
        read=(
            "Symptoms and 999 advice. Copy on another site, not the owner; a stored copy. Year "
            "not shown."
        ),
    ),
    guideline(
        "nhsbackpain",
        "NHS",
        name="NHS: Back pain (2024)",
        link="https://www.nhs.uk/conditions/back-pain/",
        read="The whole list, as other pages restate it; the NHS page itself was not read.",
    ),
    guideline(
        "nhs_breath",
        "NHS",
        name="NHS: Shortness of breath",
        link=(
            "https://torbayandsouthdevonenhancedaccess.nhs.uk/health-a-z/?condition=shortness-of-"
            "breath%2F"
        ),
        read=(
            "Whole list and levels. Own page or official reprint; a stored copy. Year not shown."
        ),
    ),
    guideline(
        "nhs_pe2023",
        "NHS",
        name="NHS: Pulmonary embolism (2023)",
        link="https://axahealth.co.uk/staying-healthy/nhs-factsheets/pulmonary-embolism",
        read="Whole check list and levels. Copy on another site, not the owner; a stored copy.",
    ),
    guideline(
        "nhs_pleurisy_copy",
        "NHS",
        name="NHS: Pleurisy",
        link="https://1stchoicepharmacy.co.uk/nhs_conditions_pleurisy",
        read=(
            "Symptoms; levels only through the newspaper quotation. Copy on another site, not "
            "the owner; a stored copy. Year not shown."
        ),
    ),
    guideline(
        "circulation_aaa",
        "Circulation Foundation",
        name="Circulation Foundation: Small abdominal aortic aneurysm: information for patients",
        read=(
            "The section on new symptoms; the charity is named in the text as 'The Vascular "
            "Research Charity' only. Copy on another site, not the owner; a stored copy. Year "
            "not shown."
        ),
    ),
    guideline(
        "ng127_copy",
        "NICE",
        name="NICE: Suspected neurological conditions (NG127): facial or limb weakness (2019)",
        link="https://www.nice.org.uk/guidance/NG127/chapter/terms-used-in-this-guideline",
        read=(
            "Terms (immediately: within hours; urgently: within 2 weeks) and the weakness "
            "recommendations as restated. Copy on another site, not the owner; a stored copy."
        ),
    ),
    guideline(
        "lothian_red",
        "NHS Lothian",
        name="NHS Lothian RefHelp: Serious lumbar spine conditions: red flags",
        link=(
            "https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/"
            "lumbarspine/serious-lumbar-spine-conditions-red-flags"
        ),
        read=(
            "Cauda equina, foot drop, start of infection. Own page or official reprint; a stored "
            "copy. Year not shown."
        ),
    ),
    guideline(
        "portsmouth_tummy",
        "Portsmouth",
        name="Health and Care Portsmouth: Stomach ache",
        link="https://healthandcare.portsmouth.gov.uk/stomach-ache/",
        read=(
            "Whole traffic-light list. Own page or official reprint; a stored copy. Year not shown."
        ),
    ),
    guideline(
        "nhs_anticoag",
        "NHS",
        name="NHS: Anticoagulant medicines: side effects",
        link=(
            "https://developer.api.nhs.uk/widgets/condition/"
            "?condition=%2Fconditions%2Fanticoagulants%2Fside-effects%2F"
        ),
        read=(
            "Signs of bleeding and level. Own page or official reprint; a stored copy. Year not "
            "shown."
        ),
    ),
    guideline(
        "sepsis_net",
        "UK Sepsis Trust",
        name="Patient.info with the UK Sepsis Trust: Adult sepsis safety net",
        link=("https://patient.info/infections/sepsis-septicaemia-leaflet/adult-sepsis-safety-net"),
        read="Whole leaflet. Own page or official reprint; a stored copy. Year not shown.",
    ),
    guideline(
        "nhsgp_sepsis",
        "an NHS practice",
        name="Willington Medical Group (NHS): Sepsis in adults (2023)",
        link="https://www.willingtonmedicalgroup.nhs.uk/about-us/news/804/",
        read="List and both levels. Own page or official reprint; a stored copy.",
    ),
    guideline(
        "nata_sct",
        "NATA",
        name=(
            "National Athletic Trainers' Association: NATA guidelines in the management of "
            "athletes with sickle cell trait"
        ),
        read="Table 2. Copy on another site, not the owner; a stored copy. Year not shown.",
    ),
    guideline(
        "sct2014",
        "a review of 2014",
        name=(
            "Exercise collapse associated with sickle trait: review of cases and recommendations "
            "(2014)"
        ),
        link="https://pmc.ncbi.nlm.nih.gov/articles/PMC4274478",
        read="Abstract. Paper; a stored copy.",
    ),
    guideline(
        "dudley_heat",
        "Dudley Council",
        name="Dudley Council public health: Heat exhaustion and heatstroke",
        link=(
            "https://www.dudley.gov.uk/residents/care-and-health/summer-wellbeing/heat-"
            "exhaustion-and-heatstroke/"
        ),
        read=(
            "Signs, the 30-minute rule. Own page or official reprint; a stored copy. Year not "
            "shown."
        ),
    ),
    guideline(
        "nhs_heat_copy",
        "NHS",
        name="NHS: Heat exhaustion and heatstroke (2018)",
        link="https://www.zana.com/a/heat-exhaustion-heatstroke-medical-help.6632",
        read="When to ring 999. Copy on another site, not the owner; a stored copy.",
    ),
    guideline(
        "cdc_rhabdo",
        "CDC",
        name=(
            "National Institute for Occupational Safety and Health, CDC: Rhabdomyolysis: symptoms"
        ),
        link="https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html",
        read="Whole page. Own page or official reprint; a stored copy. Year not shown.",
    ),
    guideline(
        "girft_ces",
        "GIRFT",
        name=(
            "GIRFT, NHS England: National suspected cauda equina syndrome pathway: presentation "
            "in primary and community care (2023)"
        ),
        link=(
            "https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/"
        ),
        read=(
            "One page: the list of signs within 14 days, and the note on sexual dysfunction "
            "alone; the page on both legs was not found. Own page or official reprint; a stored "
            "copy."
        ),
    ),
    guideline(
        "bmjbp_ces",
        "BMJ Best Practice",
        name=(
            "BMJ Best Practice: Cauda equina syndrome: diagnosis approach; history and exam (2023)"
        ),
        link="https://bestpractice-bmj-com.bibliotheek.ehb.be/topics/en-gb/3000387/history-exam",
        read=(
            "Key recommendations, and bladder and saddle symptoms in full. Own page or official "
            "reprint; a stored copy."
        ),
    ),
    guideline(
        "york_ces",
        "NHS Humber",
        name="NHS Humber and North Yorkshire: Back pain (cauda equina syndrome) pathway",
        link="https://hnyppr.org.uk/en-US/web/york/w/back-pain-cauda-equina-syndrome-pathway",
        read=(
            "Immediate action list; constipation alone. Own page or official reprint; a stored "
            "copy. Year not shown."
        ),
    ),
    guideline(
        "bilateral_blog",
        "Mercer 2019",
        name=(
            "Mercer et al.: A reasoned view of bilateral leg pain and cauda equina syndrome (2019)"
        ),
        link=(
            "https://mattlowpt.wordpress.com/2019/03/05/a-disconnect-with-connect-health-a-"
            "reasoned-view-of-bilateral-leg-pain-and-cauda-equina-syndrome/"
        ),
        read=(
            "Opening: no emergency scan for both legs without other signs. Secondary page; a "
            "stored copy."
        ),
    ),
    guideline(
        "nchc",
        "NHS Norfolk",
        name="Norfolk and Waveney community health services: Got back pain?",
        link=(
            "https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-"
            "back-pain/"
        ),
        read="The page of an NHS provider; its year is not shown.",
    ),
    guideline(
        "ahcpr1994",
        "AHCPR 1994",
        name=(
            "Agency for Health Care Policy and Research: Acute low back problems in adults (1994)"
        ),
        link="https://www.ncbi.nlm.nih.gov/books/NBK52120/table/A34364/",
        read="The table of signs. It is old, and used only where the NHS list is silent.",
    ),
    guideline(
        "nice2016",
        "NICE",
        name="NICE guideline NG59 (2016)",
        read="Section 1.1, and summaries.",
    ),
    guideline(
        "konstantinou2018",
        "Konstantinou 2018",
        name="Konstantinou et al. 2018",
        link="https://doi.org/10.1016/j.spinee.2017.10.071",
        read="The abstract: 609 people in UK primary care, not runners.",
    ),
    guideline(
        "norwood_111",
        "an NHS practice",
        name=(
            "Norwood Medical Centre (NHS): NHS 111, option 2 for crisis mental health support "
            "(2024)"
        ),
        link=(
            "https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-"
            "support/"
        ),
        read="Whole page. Own page or official reprint; a stored copy.",
    ),
    guideline(
        "shsc_111",
        "NHS Sheffield",
        name=(
            "Sheffield Health and Social Care NHS Foundation Trust: Call NHS 111 if you are "
            "experiencing a mental health crisis (2024)"
        ),
        link=("https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis"),
        read="Whole page. Own page or official reprint; a stored copy.",
    ),
    guideline(
        "helsenorge113",
        "Helsenorge",
        name="Helsenorge: Ring 113",
        link="https://www.helsenorge.no/nn/forstehjelp/ring-113/",
        read=(
            "113; includes risk of suicide. Own page or official reprint; a stored copy. Year "
            "not shown."
        ),
    ),
    guideline(
        "gov_scot_mscc",
        "Scottish Government",
        name=(
            "Scottish Government: Scottish referral guidelines for suspected cancer: malignant "
            "spinal cord compression"
        ),
        link=(
            "https://www.gov.scot/publications/scottish-referral-guidelines-suspected-cancer-"
            "quick-reference-guide/pages/13/"
        ),
        read="Whole page. Own page or official reprint; a stored copy. Year not shown.",
    ),
    guideline(
        "northerntrust",
        "Northern Trust",
        name="Northern Health and Social Care Trust: Low back pain",
        link=(
            "https://www.northerntrust.hscni.net/services/physiotherapy-services/physiotherapy-"
            "service-outpatient-service/low-back-pain/"
        ),
        read="The whole list of one provider; its year is not shown.",
    ),
    guideline(
        "acog_copy",
        "ACOG",
        name=(
            "American College of Obstetricians and Gynecologists: Warning signs to stop exercise "
            "in pregnancy"
        ),
        link="https://www.babymed.com/daily-living/exercise-when-stop-during-pregnancy",
        read="The list. Secondary page; a stored copy. Year not shown.",
    ),
    guideline(
        "ajnr_child",
        "AJNR",
        name=(
            "Symptoms and signs that may indicate serious pathology in children with back pain "
            "(table 1)"
        ),
        read="Table 1 only. Paper; a stored copy. Year not shown.",
    ),
    guideline(
        "nenc_child",
        "NHS North East",
        name=(
            "Healthier Together, North East and North Cumbria NHS: Back pain in children: "
            "paediatric red flags"
        ),
        link=(
            "https://nenc-healthiertogether.nhs.uk/professionals/musculoskeletal-presentations-"
            "chronic-babies-and-children/back-pain"
        ),
        read="Red flags. Own page or official reprint; a stored copy. Year not shown.",
    ),
    guideline(
        "pmm_child",
        "PMM",
        name="Paediatric Musculoskeletal Matters: Red flags: back and neck pain",
        link=(
            "https://www.pmmonline.org/doctor/pain-by-site/back-pain/red-flags-back-and-neck-pain/"
        ),
        read="Whole list. Own page or official reprint; a stored copy. Year not shown.",
    ),
    guideline(
        "pch_child",
        "Perth Children's Hospital",
        name=(
            "Perth Children's Hospital, Government of Western Australia: Back pain: pre-referral "
            "guidelines"
        ),
        link=(
            "https://pch.health.wa.gov.au/For-health-professionals/Referrals-to-PCH/Prereferral-"
            "guidelines/Back-pain"
        ),
        read="Emergency list. Own page or official reprint; a stored copy. Year not shown.",
    ),
    guideline(
        "michigan_vo",
        "Michigan Medicine",
        name=(
            "Michigan Medicine: Vertebral osteomyelitis, discitis, and spinal epidural abscess "
            "in adults (2018)"
        ),
        link="https://www.ncbi.nlm.nih.gov/books/NBK547443/",
        read=(
            "Key points (emergent imaging with neurological signs, else within 6 hours); the "
            "table of risk factors was not in the stored text. Own page or official reprint; a "
            "stored copy."
        ),
    ),
    guideline(
        "nice_cg75",
        "NICE",
        name="NICE: Metastatic spinal cord compression in adults (CG75): key priorities (2008)",
        link="https://www.nice.org.uk/guidance/cg75/chapter/Key-priorities-for-implementation",
        read="Early detection in full. Own page or official reprint; a stored copy.",
    ),
    guideline(
        "rnoh_mscc",
        "RNOH",
        name=(
            "Royal National Orthopaedic Hospital NHS Trust: Metastatic spinal cord compression: "
            "patient information"
        ),
        link=(
            "https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-"
            "compression/mscc-patient-information"
        ),
        read="Whole list. Own page or official reprint; a stored copy. Year not shown.",
    ),
    guideline(
        "yusuf2019",
        "Yusuf 2019",
        name=(
            "Yusuf et al.: Red flags for the early detection of spinal infection in back pain "
            "patients (2019)"
        ),
        link=(
            "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-019-2949-6"
        ),
        read="Abstract. Paper; a stored copy.",
    ),
    guideline(
        "idsa2015",
        "IDSA",
        name=(
            "Berbari et al.: 2015 IDSA clinical practice guidelines for the diagnosis and "
            "treatment of native vertebral osteomyelitis in adults (2015)"
        ),
        link="https://prep.idsociety.org/practice-guideline/vertebral-osteomyelitis",
        read="Executive summary, first part. Own page or official reprint; a stored copy.",
    ),
    guideline(
        "hcavo",
        "a cohort of 2015",
        name="Health care associated haematogenous pyogenic vertebral osteomyelitis (2015)",
        link="https://pmc.ncbi.nlm.nih.gov/articles/PMC4602631",
        read="Abstract. Paper; a stored copy.",
    ),
    guideline(
        "ajem_psi",
        "a cohort of 2019",
        name=(
            "High risk clinical characteristics for pyogenic spinal infection in acute neck or "
            "back pain: prospective cohort study (2019)"
        ),
        link="https://ajemjournal.com/article/S0735-67571930336-5/fulltext",
        read="Abstract. Paper; a stored copy.",
    ),
    guideline(
        "nhs_shingles_copy",
        "NHS",
        name="NHS: Shingles",
        link="https://mypharmacy.co.uk/product/shingles",
        read=(
            "Signs and level. Copy on another site, not the owner; a stored copy. Year not shown."
        ),
    ),
    guideline(
        "nass_uveitis",
        "NASS",
        name="National Axial Spondyloarthritis Society: Axial spondyloarthritis and uveitis",
        link="https://nass.co.uk/?p=641",
        read=(
            "Signs and the 24-hour advice. Own page or official reprint; a stored copy. Year not "
            "shown."
        ),
    ),
    guideline(
        "nhs_dvt2018",
        "NHS",
        name="NHS: Deep vein thrombosis (DVT) (2018)",
        link="https://beta.nhs.uk/conditions/deep-vein-thrombosis-dvt/",
        read=(
            "Symptoms and levels (an older version of the page). Own page or official reprint; a "
            "stored copy."
        ),
    ),
    guideline(
        "henschke2009",
        "Henschke 2009",
        name="Henschke et al. 2009",
        link="https://doi.org/10.1002/art.24853",
        read="The abstract. 1172 people with new low back pain in primary care, not runners.",
    ),
    guideline(
        "ng41",
        "NICE",
        name="NICE: Spinal injury: assessment and initial management (NG41) (2016)",
        link="https://www.nice.org.uk/guidance/ng41/chapter/Recommendations",
        read=(
            "Recommendations 1.1.1 to 1.1.4, first part; the thoracolumbar list (age 65, "
            "heights) was not in the stored text. Own page or official reprint; a stored copy."
        ),
    ),
    guideline(
        "downie2013",
        "Downie 2013",
        name=(
            "Downie et al.: Red flags to screen for malignancy and fracture in patients with low "
            "back pain: systematic review (2013)"
        ),
        link=(
            "https://researchers.mq.edu.au/en/publications/red-flags-to-screen-for-malignancy-"
            "and-fracture-in-patients-with--2"
        ),
        read="Abstract with figures. Paper; a stored copy.",
    ),
    guideline(
        "cat2_2023",
        "IOC 2023",
        name=(
            "Mountjoy et al.: 2023 International Olympic Committee consensus statement on REDs, "
            "table 4 (CAT2) (2023)"
        ),
        link="https://bjsm-bmj-com.bibliotheek.ehb.be/highwire/markup/131837/expansion",
        read=(
            "Table of severe primary and primary indicators; the secondary indicators and the "
            "sport-participation row were cut off. Paper; a stored copy."
        ),
    ),
    guideline(
        "ros_fracture",
        "Leyland 2021",
        name="Leyland: Osteoporosis: the facts behind spinal fractures and back pain (2021)",
        link=(
            "https://backcare.org.uk/i-have-back-or-neck-pain/library/osteoporosis-the-facts-"
            "behind-fractures/"
        ),
        read="First part. Own page or official reprint; a stored copy.",
    ),
    guideline(
        "henschke2009b",
        "Henschke 2009",
        name=(
            "Henschke et al.: Prevalence of and screening for serious spinal pathology in "
            "patients presenting to primary care settings with acute low back pain (2009)"
        ),
        link="https://studylib.net/doc/10804808/",
        read="Abstract with figures (same study as henschke2009). Paper; a stored copy.",
    ),
    guideline(
        "robertson2017",
        "Robertson 2017",
        name=(
            "Robertson and Wood: Femoral neck stress fractures in sport: a current concepts "
            "review (2017)"
        ),
        link="https://pmc.ncbi.nlm.nih.gov/articles/PMC6226070",
        read="Abstract, start of introduction. Paper; a stored copy.",
    ),
    guideline(
        "fnsf4",
        "four cases of 2018",
        name="Femoral neck stress fractures in four recreational runners (2018)",
        link="https://pmc.ncbi.nlm.nih.gov/articles/PMC6357658",
        read="Abstract. Paper; a stored copy.",
    ),
    guideline(
        "fredericson2003",
        "Fredericson 2003",
        name="Fredericson et al. 2003",
        read="The abstract and introduction: a case series and review of distance runners.",
    ),
    guideline(
        "sacral2019",
        "Sports Health 2019",
        name="Sacral stress fractures in athletes, Sports Health 2019",
        link="https://doi.org/10.1177/1941738119854763",
        read="The abstract: five athletes.",
    ),
    guideline(
        "bsi_review",
        "a review of 2020",
        name="Bone stress injuries in runners: a review (2020)",
        link="https://pmc.ncbi.nlm.nih.gov/articles/PMC7049623",
        read="Abstract, start of introduction (bsireview2020). Paper; a stored copy.",
    ),
    guideline(
        "aspetar_lbp",
        "Maquirriain",
        name="Maquirriain: Low back pain in the young tennis player: the risk of spondylolysis",
        link=(
            "https://journal.aspetar.com/en/archive/volume-3-targeted-topic-sports-medicine-in-"
            "tennis/low-back-pain-in-the-young-tennis-player"
        ),
        read=(
            "First part: 47 % of low back pain in adolescent athletes, 5 % in adults, as it "
            "cites. Paper; a stored copy. Year not shown."
        ),
    ),
    guideline(
        "spondy_socc",
        "an imaging study of 2020",
        name=(
            "Spondylolysis in young soccer and baseball players on magnetic resonance imaging "
            "(2020)"
        ),
        link="https://pmc.ncbi.nlm.nih.gov/articles/PMC7469272",
        read="Abstract: 82 with symptoms among 267 imaged. Paper; a stored copy.",
    ),
    guideline(
        "nidirect_stones",
        "nidirect",
        name="nidirect: Kidney stones",
        link="https://www.nidirect.gov.uk/conditions/kidney-stones",
        read=(
            "Symptoms; infection above a stone. Own page or official reprint; a stored copy. "
            "Year not shown."
        ),
    ),
    guideline(
        "bsuh_stones",
        "NHS Sussex",
        name=(
            "Brighton and Sussex University Hospitals NHS Trust: Kidney stones emergency "
            "department leaflet"
        ),
        link="https://www.bsuh.nhs.uk/documents/kidney-stones-ed-leaflet/",
        read=(
            "When to seek urgent help. Own page or official reprint; a stored copy. Year not shown."
        ),
    ),
    guideline(
        "u5_ectopic",
        "NHS Under 5s",
        name="Health for Under 5s (NHS): Ectopic pregnancy",
        link="https://healthforunder5s.co.uk/sections/pregnancy/ectopic-pregnancy",
        read=(
            "Symptoms and both levels. Own page or official reprint; a stored copy. Year not shown."
        ),
    ),
    guideline(
        "nhs_kidneyinf",
        "NHS",
        name="NHS: Kidney infection",
        link="https://nhs.uk/conditions/kidney-infection/treatment",
        read="All three levels. Own page or official reprint; a stored copy. Year not shown.",
    ),
    guideline(
        "nhs_haematuria",
        "NHS",
        name="NHS: Blood in urine",
        link="https://www.nhs.uk/conditions/blood-in-urine/",
        read=(
            "Level and look-alikes. Own page or official reprint; a stored copy. Year not shown."
        ),
    ),
    guideline(
        "tommys_ptl",
        "Tommy's",
        name="Tommy's: Signs and symptoms of premature labour",
        link=(
            "https://www.tommys.org/pregnancy-information/premature-birth/risk-premature-birth/"
            "signs-and-symptoms-of-premature-labour"
        ),
        read=(
            "Signs; call at once for bleeding, movements, waters; 7 of 10 settle. Own page or "
            "official reprint; a stored copy. Year not shown."
        ),
    ),
    guideline(
        "snee_labour",
        "NHS Suffolk",
        name="NHS Suffolk and North East Essex: Labour and birth booklet, premature labour",
        link=(
            "https://flipbooks.gs-cdn.co.uk/snee-maternity-transformation-program/labour-and-"
            "birth/16"
        ),
        read=(
            "The list of signs before 37 weeks. Own page or official reprint; a stored copy. "
            "Year not shown."
        ),
    ),
    guideline(
        "nhs_preecl",
        "NHS",
        name="NHS: Pre-eclampsia: symptoms",
        link="https://www.nhs.uk/conditions/pre-eclampsia/symptoms/",
        read="Whole page. Own page or official reprint; a stored copy. Year not shown.",
    ),
    guideline(
        "nidirect_periods",
        "nidirect",
        name="nidirect: Stopped or missed periods",
        link="https://www.nidirect.gov.uk/conditions/stopped-or-missed-periods",
        read=(
            "When to see a GP, causes. Own page or official reprint; a stored copy. Year not shown."
        ),
    ),
    guideline(
        "ng73_copy",
        "NICE",
        name="NICE: Endometriosis: diagnosis and management (NG73) (2017)",
        link=(
            "https://practicenurse.co.uk/en-GB/guidelines/endometriosis-diagnosis-and-management-"
            "nice-ng73-september-2017"
        ),
        read="The list of suspicion. Copy on another site, not the owner; a stored copy.",
    ),
    guideline(
        "ng65_scot",
        "NHS Lanarkshire",
        name="NHS Lanarkshire, Right Decisions: Axial spondyloarthritis referral guideline",
        link=(
            "https://rightdecisions.scot.nhs.uk/nhsl-referral-pathways/rheumatology-referral-"
            "pathways/axial-spondyloarthritis-referral-guideline"
        ),
        read=(
            "Whole list; the same list read in BJGP 68(672), 346. Own page or official reprint; "
            "a stored copy. Year not shown."
        ),
    ),
    guideline(
        "healthnz_limb",
        "Health New Zealand",
        name="Health New Zealand: Acute limb ischaemia",
        link=(
            "https://info.health.nz/conditions-treatments/blood/peripheral-vascular-disease/"
            "acute-limb-ischaemia"
        ),
        read="The six signs and what to do. Own page; a stored copy. Year not shown.",
    ),
    guideline(
        "stroke_trust",
        "NHS Ashford",
        name="Ashford and St Peter's Hospitals NHS Trust: Recognising a stroke",
        link="https://ashfordstpeters.nhs.uk/recognising-a-stroke",
        read="The whole test and what to do. Own page; a stored copy. Year not shown.",
    ),
    guideline(
        "stroke_practice",
        "an NHS practice",
        name="Barton Family Practice (NHS): When stroke strikes, act F.A.S.T. (2021)",
        link=(
            "https://www.bartonfamilypractice.nhs.uk/2021/03/16/when-stroke-strikes-act-f-a-s-t/"
        ),
        read="The whole page: to ring even when not sure. Own page; a stored copy.",
    ),
    guideline(
        "nhs_faint_copy",
        "NHS",
        name="NHS: Fainting",
        link="https://fugentimes.news/?p=26493",
        read="When to ring, in exercise too. Copy on another site, not the owner; a stored copy.",
    ),
    guideline(
        "nhs_lumps_copy",
        "NHS",
        name="NHS: Lumps",
        link="https://carmelmedicalcentre.co.uk/Library/Conditions/Articles/lumps",
        read="When to see a GP. Copy on another site, not the owner; a stored copy.",
    ),
    guideline(
        "cruk_myeloma",
        "Cancer Research UK",
        name="Cancer Research UK: Myeloma, referral to a specialist",
        link=(
            "https://www.cancerresearchuk.org/about-cancer/myeloma/getting-diagnosed/"
            "referral-specialist"
        ),
        read=(
            "What guidelines say of people of 60 and over with lasting bone pain. Own page; a "
            "stored copy."
        ),
    ),
    guideline(
        "sieper2009",
        "ASAS 2009",
        name="Sieper et al. 2009 (ASAS criteria)",
        link="https://doi.org/10.1136/ard.2008.101501",
        read="The abstract, and the criteria as others restate them.",
    ),
)
