"""Where the numbers to ring were read, by citation key. How much was read stands in references.bib.

Look up one key at a time: MicroPython does not keep the order of a dict.
"""

from typing import NamedTuple


class Page(NamedTuple):
    """A page: whose it is, and its address."""

    name: str
    link: str


PAGES = {
    "aerztefon": Page(
        "Aerztefon",
        "https://www.aerztefon.ch/zuerich/faq/",
    ),
    "akiruno": Page(
        "City of Akiruno, Tokyo",
        "https://www.city.akiruno.tokyo.jp/0000015267.html",
    ),
    "breathing_space": Page(
        "Breathing Space, NHS 24",
        (
            "https://www.breathingspace.scot/news/2022/springfield-unveils-breathing-space-bench-"
            "in-blairgowrie/"
        ),
    ),
    "cause_ooh": Page(
        "CAUSE, a charity",
        "https://www.cause.org.uk/are-you-in-crisis",
    ),
    "chch": Page(
        "ch.ch, Swiss authorities",
        "https://ch.ch/en/road-accident-what-should-i-do",
    ),
    "cna_1767": Page(
        "CNA",
        (
            "https://www.channelnewsasia.com/singapore/suicide-whatsapp-service-caretext-"
            "samaritans-singapore-help-2929241?cid=cna_flip_070214"
        ),
    ),
    "cna_1777": Page(
        "CNA, quoting the ministries",
        (
            "https://www.channelnewsasia.com/singapore/scdf-cease-1777-hotline-non-emergency-"
            "private-ambulance-phone-number-6223491"
        ),
    ),
    "contactni": Page(
        "Contact NI, the former provider",
        "http://contactni.com/projects/lifeline.php",
    ),
    "crtc_2014": Page(
        "Canadian Radio-television and Telecommunications Commission, 2014",
        "https://crtc.gc.ca/eng/archive/2014/2014-342.htm",
    ),
    "crtc_911": Page(
        "Canadian Radio-television and Telecommunications Commission",
        "https://crtc.gc.ca/eng/phone/911/can.htm",
    ),
    "eastamb_sms": Page(
        "East of England Ambulance Service",
        (
            "https://www.eastamb.nhs.uk/your-service/contacting-999-with-speech-or-hearing-"
            "impairment.htm"
        ),
    ),
    "ec_112day": Page(
        "European Commission",
        (
            "https://digital-strategy.ec.europa.eu/en/news/112-day-saving-lives-quickly-and-easily-"
            "reaching-emergency-services-anywhere-eu"
        ),
    ),
    "ec_116117": Page(
        "European Commission",
        (
            "https://ec.europa.eu/digital-single-market/en/news/116117-non-emergency-medical-"
            "assistance"
        ),
    ),
    "examiner_50808": Page(
        "Irish Examiner",
        "https://www.irishexaminer.com/news/arid-31005605.html",
    ),
    "fcc_711": Page(
        "Federal Communications Commission",
        "https://transition.fcc.gov/Bureaus/Common_Carrier/News_Releases/2000/nrcc0038.html",
    ),
    "fcc_text911": Page(
        "Federal Communications Commission",
        "https://www.fcc.gov/text-to-911",
    ),
    "govtnz_111": Page(
        "New Zealand Government",
        (
            "https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-"
            "service/"
        ),
    ),
    "govuk_999": Page(
        "GOV.UK",
        "https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers",
    ),
    "healthdirect_au": Page(
        "healthdirect Australia",
        "https://www.healthdirect.gov.au/what-care-do-i-need",
    ),
    "helsenorge113": Page(
        "Helsenorge",
        "https://www.helsenorge.no/nn/forstehjelp/ring-113/",
    ),
    "helsenorge_lv": Page(
        "Helsenorge",
        (
            "https://www.helsenorge.no/en/foreigners-in-norway/refugees-and-asylum-seekers/where-"
            "to-get-help/"
        ),
    ),
    "helsenorge_suicide": Page(
        "Helsenorge",
        "https://helsenorge.no/sykdom/psykiske-lidelser/depresjon/selvmord-og-selvmordstanker",
    ),
    "hse_112": Page(
        "HSE",
        "https://www2.hse.ie/emergencies/when-to-call-112-or-999/",
    ),
    "ie_112sms": Page(
        "112.ie, Emergency Call Answering Service",
        "https://112.ie/sms-questions-and-answers/",
    ),
    "india_108": Page(
        "Business Standard, quoting the Home Ministry",
        (
            "https://business-standard.com/amp/article/pti-stories/himachal-pradesh-first-state-to-"
            "launch-single-emergency-number-112-118112801008_1.html"
        ),
    ),
    "india_112": Page(
        "Minister's answer in Parliament, in a copy",
        (
            "https://datais.info/loksabha/question/4cbe083a4573570f23e912ce48d23dc8/"
            "Integrated+Emergency+Communication+and+Response+System"
        ),
    ),
    "india_ps": Page(
        "The Shillong Times, on a minister's answer",
        (
            "https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-"
            "over-18-1-lakh-calls-centre/"
        ),
    ),
    "japan_ems": Page(
        "Emergency Japan",
        "https://emergencyjapan.org/en/3385",
    ),
    "kitakyushu_119": Page(
        "City of Kitakyushu",
        "http://www.city.kitakyushu.lg.jp/english/e20100140.html",
    ),
    "lifeline_ni": Page(
        "Lifeline, Northern Ireland",
        "https://www.lifelinehelpline.info/page/about.html",
    ),
    "mhcc_988": Page(
        "Mental Health Commission of Canada",
        "https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/",
    ),
    "moh_1771": Page(
        "Ministry of Health, Singapore",
        (
            "https://www.moh.gov.sg/newsroom/national-mindline-1771-to-provide--round-the-clock-"
            "support-for-mental-health"
        ),
    ),
    "net119": Page(
        "Ippohs, quoting the Fire and Disaster Management Agency",
        "https://kwsnf168.wixsite.com/ippohs/emergency?lang=en",
    ),
    "newham_deaf": Page(
        "Well Newham",
        "https://www.wellnewham.org.uk/emergency-help",
    ),
    "nhs24_111": Page(
        "NHS 24",
        "https://www.nhs24.scot/111/",
    ),
    "norwood_111": Page(
        "Norwood Medical Centre, NHS",
        (
            "https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-"
            "support/"
        ),
    ),
    "nrs_emergency": Page(
        "Department of Infrastructure, Australia",
        (
            "https://infrastructure.gov.au/department/media/news/contacting-emergency-services-"
            "through-nrs"
        ),
    ),
    "nsw_lines": Page(
        "NSW Health",
        "http://www.cclhd.health.nsw.gov.au/Pages/Where-to-go-if-you-are-hurt-or-sick.aspx",
    ),
    "nwas_111": Page(
        "NHS",
        "https://www.nwas.nhs.uk/our-services/nhs-111/",
    ),
    "nwt_811": Page(
        "Government of the Northwest Territories",
        "https://www.hss.gov.nt.ca/en/services/811/frequently-asked-questions",
    ),
    "nz_1737": Page(
        "New Zealand Government",
        (
            "https://m.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-"
            "services.htm"
        ),
    ),
    "nz_healthline": Page(
        "Ministry of Health, New Zealand",
        (
            "https://www.health.govt.nz/your-health/services-and-support/health-care-services/"
            "healthline/common-questions-about-healthline"
        ),
    ),
    "nzpolice_111txt": Page(
        "New Zealand Police",
        "https://police.govt.nz/node/28710",
    ),
    "oireachtas_116": Page(
        "Houses of the Oireachtas",
        "https://www.oireachtas.ie/en/debates/question/2013-12-10/505/",
    ),
    "pei_811": Page(
        "Health PEI",
        "http://healthpei.ca/811",
    ),
    "pha_lifeline": Page(
        "Public Health Agency, Northern Ireland",
        (
            "https://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-"
            "youre-distress-or-despair"
        ),
    ),
    "relayuk": Page(
        "Relay UK",
        "https://www.relayuk.bt.com/news/providing-a-vital-lifeline.html",
    ),
    "samaritans": Page(
        "Samaritans",
        "https://www.samaritans.org/how-we-can-help/contact-samaritan/",
    ),
    "samhsa_988": Page(
        "Substance Abuse and Mental Health Services Administration",
        "https://www.samhsa.gov/find-help/988/faqs",
    ),
    "scdf": Page(
        "Singapore Civil Defence Force",
        "https://www.scdf.gov.sg/home/about-us/information-on-ems/scdf-emergency-medical-services",
    ),
    "shout": Page(
        "Shout",
        "https://giveusashout.org/about-us/faq",
    ),
    "shsc_111": Page(
        "Sheffield Health and Social Care, NHS",
        "https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis",
    ),
    "star_sadag": Page(
        "The Star, Johannesburg",
        "http://www.pressreader.com/south-africa/the-star-early-edition/20190212/281668256233737",
    ),
    "textwith911": Page(
        "Canadian Wireless Telecommunications Association",
        "http://textwith911.ca/fr/faqs/",
    ),
    "tnp_70995": Page(
        "The New Paper",
        "http://www.tnp.sg/news/service-hearing-speech-impaired-sms-number",
    ),
    "triplezero": Page(
        "Triple Zero, Australian Government",
        "https://www.triplezero.gov.au/triple-zero/about",
    ),
    "wales_111": Page(
        "NHS 111 Wales",
        (
            "https://111.wales.nhs.uk/localservices/informationinotherlanguages/"
            "LSInfoOtherLanguagePage18/"
        ),
    ),
    "walesgov_press2": Page(
        "Welsh Government, in a copy",
        (
            "https://www.wired-gov.net/wg/news.nsf/articles/"
            "more+than+200000+calls+to+urgent+mental+health+service+10102025161000?open"
        ),
    ),
    "westerncape": Page(
        "Western Cape Government",
        (
            "https://dxp.westerncape.gov.za/health-wellness/article/respect-emergency-centres-"
            "reduce-preventable-emergencies-festive-season"
        ),
    ),
    "ymh_ie": Page(
        "Government of Ireland, in a copy",
        (
            "https://corksafetyalerts.com/news/your-mental-health-freephone-information-line-"
            "launched-by-the-taoiseach-and-other-ministers/"
        ),
    ),
    "za_press": Page(
        "Statuscheck",
        "https://statuscheck.co.za/?p=14569",
    ),
}
