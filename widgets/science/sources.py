"""Who was measured: the studies behind the numbers, by citation key.

Look up one key at a time. MicroPython does not keep the order of a dict, so never iterate SOURCES
where the order reaches a reader.
"""

from collections import namedtuple


class Source(namedtuple("Source", ("authors", "population", "runners", "doi", "pmc"))):
    """A study in short: authors and year, whom it measured, how many, and where to find it.

    `runners` is None for a review, `doi` and `pmc` are None where we have not seen one.
    """

    @property
    def link(self) -> str | None:
        """A web address for the study, or None."""
        if self.doi is not None:
            return f"https://doi.org/{self.doi}"
        if self.pmc is not None:
            return f"https://pmc.ncbi.nlm.nih.gov/articles/{self.pmc}/"
        return None


SOURCES = {
    "anderson2022": Source(
        "Anderson et al. 2022",
        "A review of 37 studies of changing step rate; two of them were about injury, both kneecap "
        "pain.",
        None,
        "10.1186/s40798-022-00504-0",
        None,
    ),
    "balsalobre2017": Source(
        "Balsalobre-Fernández et al. 2017",
        "Two men, both landing on the forefoot, filmed with a phone.",
        2,
        "10.1123/jab.2016-0104",
        None,
    ),
    "bmjces": Source(
        "BMJ Best Practice, about 2023",
        "Advice to clinicians, not a study.",
        None,
        None,
        None,
    ),
    "bramah2018": Source(
        "Bramah et al. 2018",
        "Runners with and without injuries of the legs, filmed in three dimensions.",
        108,
        "10.1177/0363546518793657",
        None,
    ),
    "brinjikji2015a": Source(
        "Brinjikji et al. 2015",
        "A review of 33 studies of scans of people without pain.",
        3110,
        "10.3174/ajnr.A4173",
        None,
    ),
    "burns2019": Source(
        "Burns et al. 2019",
        "Elite ultramarathon runners in one 100 km world championship race.",
        20,
        "10.1152/japplphysiol.00374.2018",
        None,
    ),
    "cai2015": Source(
        "Cai and Kong 2015",
        "Recreational runners, 18 with long-lasting low back pain and 18 without.",
        36,
        "10.2519/jospt.2015.5460",
        None,
    ),
    "cai2017": Source(
        "Cai et al. 2017",
        "Recreational runners with long-lasting low back pain, in a trial of exercises.",
        84,
        "10.1249/MSS.0000000000001396",
        None,
    ),
    "chaudhari2020": Source(
        "Chaudhari et al. 2020",
        "Novice runners, before and after a session that tired the core.",
        25,
        "10.1249/MSS.0000000000002254",
        "PMC7239732",
    ),
    "dahm2010": Source(
        "Dahm et al. 2010",
        "A review of 10 trials in adults with new back pain or sciatica.",
        None,
        "10.1002/14651858.CD007612.pub2",
        None,
    ),
    "damsted2015": Source(
        "Damsted et al.",
        "Recreational runners filmed from the side.",
        18,
        None,
        None,
    ),
    "dasilva2019": Source(
        "da Silva et al. 2019",
        "Adults who had got better from back pain within a month, 250 of them; not chosen as "
        "runners.",
        None,
        "10.1016/j.jphys.2019.04.010",
        None,
    ),
    "deruiter2020": Source(
        "de Ruiter et al. 2020",
        "Experienced recreational runners, 12 of them women, running outdoors.",
        21,
        "10.1080/17461391.2019.1626911",
        None,
    ),
    "dingenen2018": Source(
        "Dingenen et al. 2018",
        "Recreational runners filmed twice, a week apart.",
        21,
        "10.1016/j.ptsp.2018.06.009",
        None,
    ),
    "drozda2024": Source(
        "Drozda et al. 2024",
        "Community runners on a treadmill at their own speed, 52 with low back pain from running "
        "and 52 without.",
        104,
        "10.1016/j.gaitpost.2024.06.015",
        None,
    ),
    "finucane2020": Source(
        "Finucane et al. 2020",
        "A statement of experts on warning signs, not a study.",
        None,
        None,
        None,
    ),
    "frandsen2025": Source(
        "Frandsen et al. 2025",
        "Adult runners with sports watches, followed for 18 months, 78 percent of them men; "
        "injuries of all kinds, told by the runners.",
        5205,
        "10.1136/bjsports-2024-109380",
        None,
    ),
    "fredericson2003": Source(
        "Fredericson et al. 2003",
        "Distance runners with sacral stress fractures, and a review.",
        None,
        None,
        None,
    ),
    "fukuchi-ensemble": Source(
        "Fukuchi, Duarte and Ferber",
        "Recreational runners on treadmills at 2.5 m/s in two laboratories. CC BY 4.0.",
        46,
        None,
        None,
    ),
    "hayden2021": Source(
        "Hayden et al. 2021",
        "A Cochrane review of 249 trials of exercise for long-lasting back pain.",
        None,
        "10.1002/14651858.CD009790.pub2",
        None,
    ),
    "heiderscheit2011": Source(
        "Heiderscheit et al. 2011",
        "Healthy recreational runners on a treadmill, each at their own steady speed.",
        45,
        "10.1249/MSS.0b013e3181ebedf4",
        None,
    ),
    "henschke2009": Source(
        "Henschke et al. 2009",
        "People with new back pain in primary care in Sydney.",
        1172,
        "10.1002/art.24853",
        None,
    ),
    "lenhart2014hip": Source(
        "Lenhart et al. 2014",
        "Healthy adults at their own speed; muscle forces from a computer model of their motion.",
        30,
        None,
        "PMC4296582",
    ),
    "lieberman2015": Source(
        "Lieberman et al. 2015",
        "Runners of many heights and weights, at 3.0 m/s.",
        14,
        "10.1242/jeb.125500",
        None,
    ),
    "machado2017": Source(
        "Machado et al. 2017",
        "People who had got better from back pain, 469 of them, in primary care.",
        None,
        "10.1093/ptj/pzx067",
        None,
    ),
    "maselli2020": Source(
        "Maselli et al. 2020",
        "A review of 19 studies of low back pain in runners.",
        None,
        "10.1186/s12891-020-03357-4",
        None,
    ),
    "menz2013": Source(
        "Menz et al. 2013",
        "Older adults of the Framingham study, walking.",
        None,
        None,
        None,
    ),
    "moore2016": Source(
        "Moore 2016",
        "A review of what makes running economical.",
        None,
        "10.1007/s40279-016-0474-4",
        None,
    ),
    "morin2005": Source(
        "Morin et al. 2005",
        "Male sport students on a treadmill at 3.33 to 6.67 m/s.",
        8,
        "10.1123/jab.21.2.167",
        None,
    ),
    "musgjerd2021": Source(
        "Musgjerd et al. 2021",
        "Recreational runners on two outdoor runs.",
        15,
        "10.26603/001c.25166",
        None,
    ),
    "neason2024": Source(
        "Neason et al. 2024",
        "Adults of 18 to 45 with long-lasting back pain, 40 of them, in a trial of walking and "
        "running against waiting.",
        None,
        "10.1136/bjsports-2024-108245",
        None,
    ),
    "nhsbackpain": Source(
        "National Health Service (UK)",
        "Advice to the public, not a study.",
        None,
        None,
        None,
    ),
    "nice2016": Source(
        "NICE guideline NG59, 2016",
        "A national guideline for people over 16, not a study.",
        None,
        None,
        None,
    ),
    "ostelo2008": Source(
        "Ostelo et al. 2008",
        "A review and an agreement of experts on scores for back pain.",
        None,
        None,
        None,
    ),
    "owen2020": Source(
        "Owen et al. 2020",
        "A review of 89 studies of exercise for back pain, 5,578 patients; most kinds were "
        "compared indirectly.",
        None,
        None,
        None,
    ),
    "raabe2018": Source(
        "Raabe and Chaudhari 2018",
        "Healthy young adults, in a computer model of running.",
        8,
        "10.1016/j.jbiomech.2017.11.037",
        None,
    ),
    "raison2014": Source(
        "Raison et al. 2014",
        "People admitted from an emergency department with back pain.",
        None,
        "10.5812/atr.17850",
        None,
    ),
    "sacral2019": Source(
        "Sports Health, 2019",
        "Athletes with sacral stress fractures.",
        None,
        "10.1177/1941738119854763",
        None,
    ),
    "sadler2017": Source(
        "Sadler et al. 2017",
        "A review of 12 studies that followed adults; none of them was of runners.",
        None,
        "10.1186/s12891-017-1534-0",
        None,
    ),
    "schache2000": Source(
        "Schache et al. 2000",
        "Elite athletes running at 20 km/h.",
        14,
        None,
        None,
    ),
    "sieper2009": Source(
        "Sieper et al. 2009",
        "People with long-lasting back pain, seen by experts.",
        648,
        "10.1136/ard.2008.101501",
        None,
    ),
    "silbernagel2007": Source(
        "Silbernagel et al. 2007",
        "People with a sore Achilles tendon, 38 of them, in a trial.",
        None,
        "10.1177/0363546506298279",
        None,
    ),
    "steffens2016": Source(
        "Steffens et al. 2016",
        "A review of 21 trials of preventing back pain in 30,850 adults; not runners.",
        None,
        "10.1001/jamainternmed.2015.7431",
        None,
    ),
    "vanoeveren2017": Source(
        "van Oeveren et al. 2017",
        "Inexperienced runners on a treadmill, 8 women and 4 men.",
        12,
        "10.1371/journal.pone.0184273",
        None,
    ),
    "vanoeveren2019": Source(
        "van Oeveren et al. 2019",
        "Recreational runners with wearable sensors, 85.5 percent of them men.",
        256,
        "10.1080/02640414.2019.1614137",
        None,
    ),
    "vanoeveren2021": Source(
        "van Oeveren et al. 2021",
        "A review of how running works.",
        None,
        "10.1080/14763141.2021.1873411",
        None,
    ),
    "videoreview2019": Source(
        "De Oliveira et al. 2019",
        "A review of eight studies of step rate and foot strike on video.",
        702,
        "10.1177/1941738119844795",
        None,
    ),
    "whoexercise2023": Source(
        "Review for the WHO, 2023",
        "A review of 13 trials of exercise for long-lasting back pain in adults; 8 were pooled.",
        None,
        "10.1007/s10926-023-10124-4",
        None,
    ),
    "wille2014": Source(
        "Wille et al. 2014",
        "Runners on a treadmill.",
        45,
        "10.2519/jospt.2014.5367",
        None,
    ),
    "wu2021": Source(
        "Wu et al. 2021",
        "Runners asked after a marathon or half marathon, 36 of them with low back pain.",
        800,
        "10.1155/2021/6660304",
        None,
    ),
}
