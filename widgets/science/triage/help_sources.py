"""Where the numbers to ring were read, by citation key. How much was read stands in references.bib.

Look up one key at a time: MicroPython does not keep the order of a dict.
"""

from typing import NamedTuple


class Page(NamedTuple):
    """A page: whose it is, and its address."""

    name: str
    link: str


def page(name: str, *, link: str = "") -> Page:
    """Return a page. Its address stands in the page alone, not in the browser."""
    return Page(name, link)


PAGES = {
    "aerztefon": page(
        "Aerztefon",
        link="https://www.aerztefon.ch/zuerich/faq/",
    ),
    "akiruno": page(
        "City of Akiruno, Tokyo",
        link="https://www.city.akiruno.tokyo.jp/0000015267.html",
    ),
    "breathing_space": page(
        "Breathing Space, NHS 24",
        link=(
            "https://www.breathingspace.scot/news/2022/springfield-unveils-breathing-space-bench-"
            "in-blairgowrie/"
        ),
    ),
    "cause_ooh": page(
        "CAUSE, a charity",
        link="https://www.cause.org.uk/are-you-in-crisis",
    ),
    "chch": page(
        "ch.ch, Swiss authorities",
        link="https://ch.ch/en/road-accident-what-should-i-do",
    ),
    "cna_1767": page(
        "CNA",
        link=(
            "https://www.channelnewsasia.com/singapore/suicide-whatsapp-service-caretext-"
            "samaritans-singapore-help-2929241?cid=cna_flip_070214"
        ),
    ),
    "cna_1777": page(
        "CNA, quoting the ministries",
        link=(
            "https://www.channelnewsasia.com/singapore/scdf-cease-1777-hotline-non-emergency-"
            "private-ambulance-phone-number-6223491"
        ),
    ),
    "contactni": page(
        "Contact NI, the former provider",
        link="http://contactni.com/projects/lifeline.php",
    ),
    "crtc_2014": page(
        "Canadian Radio-television and Telecommunications Commission, 2014",
        link="https://crtc.gc.ca/eng/archive/2014/2014-342.htm",
    ),
    "crtc_911": page(
        "Canadian Radio-television and Telecommunications Commission",
        link="https://crtc.gc.ca/eng/phone/911/can.htm",
    ),
    "eastamb_sms": page(
        "East of England Ambulance Service",
        link=(
            "https://www.eastamb.nhs.uk/your-service/contacting-999-with-speech-or-hearing-"
            "impairment.htm"
        ),
    ),
    "ec_112day": page(
        "European Commission",
        link=(
            "https://digital-strategy.ec.europa.eu/en/news/112-day-saving-lives-quickly-and-easily-"
            "reaching-emergency-services-anywhere-eu"
        ),
    ),
    "ec_116117": page(
        "European Commission",
        link=(
            "https://ec.europa.eu/digital-single-market/en/news/116117-non-emergency-medical-"
            "assistance"
        ),
    ),
    "examiner_50808": page(
        "Irish Examiner",
        link="https://www.irishexaminer.com/news/arid-31005605.html",
    ),
    "fcc_711": page(
        "Federal Communications Commission",
        link="https://transition.fcc.gov/Bureaus/Common_Carrier/News_Releases/2000/nrcc0038.html",
    ),
    "fcc_text911": page(
        "Federal Communications Commission",
        link="https://www.fcc.gov/text-to-911",
    ),
    "govtnz_111": page(
        "New Zealand Government",
        link=(
            "https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-"
            "service/"
        ),
    ),
    "govuk_999": page(
        "GOV.UK",
        link="https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers",
    ),
    "healthdirect_au": page(
        "healthdirect Australia",
        link="https://www.healthdirect.gov.au/what-care-do-i-need",
    ),
    "helsenorge113": page(
        "Helsenorge",
        link="https://www.helsenorge.no/nn/forstehjelp/ring-113/",
    ),
    "helsenorge_lv": page(
        "Helsenorge",
        link=(
            "https://www.helsenorge.no/en/foreigners-in-norway/refugees-and-asylum-seekers/where-"
            "to-get-help/"
        ),
    ),
    "helsenorge_suicide": page(
        "Helsenorge",
        link="https://helsenorge.no/sykdom/psykiske-lidelser/depresjon/selvmord-og-selvmordstanker",
    ),
    "hse_112": page(
        "HSE",
        link="https://www2.hse.ie/emergencies/when-to-call-112-or-999/",
    ),
    "ie_112sms": page(
        "112.ie, Emergency Call Answering Service",
        link="https://112.ie/sms-questions-and-answers/",
    ),
    "india_108": page(
        "Business Standard, quoting the Home Ministry",
        link=(
            "https://business-standard.com/amp/article/pti-stories/himachal-pradesh-first-state-to-"
            "launch-single-emergency-number-112-118112801008_1.html"
        ),
    ),
    "india_112": page(
        "Minister's answer in Parliament, in a copy",
        link=(
            "https://datais.info/loksabha/question/4cbe083a4573570f23e912ce48d23dc8/"
            "Integrated+Emergency+Communication+and+Response+System"
        ),
    ),
    "india_ps": page(
        "The Shillong Times, on a minister's answer",
        link=(
            "https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-"
            "over-18-1-lakh-calls-centre/"
        ),
    ),
    "japan_ems": page(
        "Emergency Japan",
        link="https://emergencyjapan.org/en/3385",
    ),
    "kitakyushu_119": page(
        "City of Kitakyushu",
        link="http://www.city.kitakyushu.lg.jp/english/e20100140.html",
    ),
    "lifeline_ni": page(
        "Lifeline, Northern Ireland",
        link="https://www.lifelinehelpline.info/page/about.html",
    ),
    "mhcc_988": page(
        "Mental Health Commission of Canada",
        link="https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/",
    ),
    "moh_1771": page(
        "Ministry of Health, Singapore",
        link=(
            "https://www.moh.gov.sg/newsroom/national-mindline-1771-to-provide--round-the-clock-"
            "support-for-mental-health"
        ),
    ),
    "net119": page(
        "Ippohs, quoting the Fire and Disaster Management Agency",
        link="https://kwsnf168.wixsite.com/ippohs/emergency?lang=en",
    ),
    "newham_deaf": page(
        "Well Newham",
        link="https://www.wellnewham.org.uk/emergency-help",
    ),
    "nhs24_111": page(
        "NHS 24",
        link="https://www.nhs24.scot/111/",
    ),
    "norwood_111": page(
        "Norwood Medical Centre, NHS",
        link=(
            "https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-"
            "support/"
        ),
    ),
    "nrs_emergency": page(
        "Department of Infrastructure, Australia",
        link=(
            "https://infrastructure.gov.au/department/media/news/contacting-emergency-services-"
            "through-nrs"
        ),
    ),
    "nsw_lines": page(
        "NSW Health",
        link="http://www.cclhd.health.nsw.gov.au/Pages/Where-to-go-if-you-are-hurt-or-sick.aspx",
    ),
    "nwas_111": page(
        "NHS",
        link="https://www.nwas.nhs.uk/our-services/nhs-111/",
    ),
    "nwt_811": page(
        "Government of the Northwest Territories",
        link="https://www.hss.gov.nt.ca/en/services/811/frequently-asked-questions",
    ),
    "nz_1737": page(
        "New Zealand Government",
        link=(
            "https://m.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-"
            "services.htm"
        ),
    ),
    "nz_healthline": page(
        "Ministry of Health, New Zealand",
        link=(
            "https://www.health.govt.nz/your-health/services-and-support/health-care-services/"
            "healthline/common-questions-about-healthline"
        ),
    ),
    "nzpolice_111txt": page(
        "New Zealand Police",
        link="https://police.govt.nz/node/28710",
    ),
    "oireachtas_116": page(
        "Houses of the Oireachtas",
        link="https://www.oireachtas.ie/en/debates/question/2013-12-10/505/",
    ),
    "pei_811": page(
        "Health PEI",
        link="http://healthpei.ca/811",
    ),
    "pha_lifeline": page(
        "Public Health Agency, Northern Ireland",
        link=(
            "https://publichealth.hscni.net/news/world-suicide-prevention-day-contact-lifeline-if-"
            "youre-distress-or-despair"
        ),
    ),
    "relayuk": page(
        "Relay UK",
        link="https://www.relayuk.bt.com/news/providing-a-vital-lifeline.html",
    ),
    "samaritans": page(
        "Samaritans",
        link="https://www.samaritans.org/how-we-can-help/contact-samaritan/",
    ),
    "samhsa_988": page(
        "Substance Abuse and Mental Health Services Administration",
        link="https://www.samhsa.gov/find-help/988/faqs",
    ),
    "scdf": page(
        "Singapore Civil Defence Force",
        link="https://www.scdf.gov.sg/home/about-us/information-on-ems/scdf-emergency-medical-services",
    ),
    "shout": page(
        "Shout",
        link="https://giveusashout.org/about-us/faq",
    ),
    "shsc_111": page(
        "Sheffield Health and Social Care, NHS",
        link="https://shsc.nhs.uk/news/call-nhs-111-if-you-are-experiencing-mental-health-crisis",
    ),
    "star_sadag": page(
        "The Star, Johannesburg",
        link="http://www.pressreader.com/south-africa/the-star-early-edition/20190212/281668256233737",
    ),
    "textwith911": page(
        "Canadian Wireless Telecommunications Association",
        link="http://textwith911.ca/fr/faqs/",
    ),
    "tnp_70995": page(
        "The New Paper",
        link="http://www.tnp.sg/news/service-hearing-speech-impaired-sms-number",
    ),
    "triplezero": page(
        "Triple Zero, Australian Government",
        link="https://www.triplezero.gov.au/triple-zero/about",
    ),
    "wales_111": page(
        "NHS 111 Wales",
        link=(
            "https://111.wales.nhs.uk/localservices/informationinotherlanguages/"
            "LSInfoOtherLanguagePage18/"
        ),
    ),
    "walesgov_press2": page(
        "Welsh Government, in a copy",
        link=(
            "https://www.wired-gov.net/wg/news.nsf/articles/"
            "more+than+200000+calls+to+urgent+mental+health+service+10102025161000?open"
        ),
    ),
    "westerncape": page(
        "Western Cape Government",
        link=(
            "https://dxp.westerncape.gov.za/health-wellness/article/respect-emergency-centres-"
            "reduce-preventable-emergencies-festive-season"
        ),
    ),
    "ymh_ie": page(
        "Government of Ireland, in a copy",
        link=(
            "https://corksafetyalerts.com/news/your-mental-health-freephone-information-line-"
            "launched-by-the-taoiseach-and-other-ministers/"
        ),
    ),
    "za_press": page(
        "Statuscheck",
        link="https://statuscheck.co.za/?p=14569",
    ),
}
