"""What happens when, in words: the moments of a stride as the right leg lives through them."""

from typing import NamedTuple

from widgets.engine.core.elements import Html, el, fragment
from widgets.engine.core.numbers import fixed
from widgets.science.gait import step_rate_response, stride
from widgets.science.measuring.units import GRAVITY

# Where the buttons go: percent of the stride.
BUTTONS = (("Contact", 0), ("Midstance", 18), ("Toe-off", 37), ("Flight", 43), ("Swing", 68))


class Moment(NamedTuple):
    """A span of the stride up to `end` percent."""

    end: int
    name: str
    words: str


MOMENTS = (
    Moment(
        3,
        "Contact",
        "Your right foot lands, a little ahead of your hip. The ground begins to push up and back. "
        "A real force curve can have a short early bump here.",
    ),
    Moment(
        13,
        "The leg takes the load",
        "Hip, knee and ankle give a little, like a spring. The foot rolls in and the body sinks.",
    ),
    Moment(
        23,
        "Midstance",
        "Your body passes over the foot and is near its lowest point. The knee is near its deepest "
        "bend on the ground. In the model, the ground pushes hardest now.",
    ),
    Moment(
        35,
        "Push-off",
        "The leg straightens behind you. The push of the ground fades, and drives you up and on.",
    ),
    Moment(
        39,
        "Toe-off",
        "Your right foot leaves the ground behind you, the toes pointing down. The ground stops "
        "pushing.",
    ),
    Moment(
        49,
        "Flight",
        "No foot is down, so the ground does not push at all. Your muscles still work.",
    ),
    Moment(
        86,
        "Swing, left foot down",
        "Now the left foot carries you, and the right leg swings through with a well-bent knee.",
    ),
    Moment(
        100,
        "Flight, before landing",
        "Both feet are in the air again. The right leg reaches out and slows for the landing.",
    ),
)

# Where the model names a phase, the right leg's muscle: up to a percent, the muscle's name.
MUSCLES = (
    (36, "gluteus medius", "the muscle at the side of the buttock (gluteus medius)"),
    (60, "psoas", "the psoas, a hip flexor fixed to the low spine,"),
    (79, "", ""),
    (100, "semimembranosus", "one of the hamstrings (semimembranosus)"),
)


def moment_at(phase: int) -> Moment:
    """Return what happens at a percent of the stride."""
    for moment in MOMENTS:
        if phase <= moment.end:
            return moment
    raise ValueError(f"{phase} percent is past the end of the stride")


def words(phase: int) -> Html:
    """Return the moment's name and what happens then."""
    moment = moment_at(phase)
    return fragment(el("h4", moment.name), el("p", moment.words))


def muscle(phase: int) -> str:
    """Return how hard a computer model found a muscle to work then; "" where it names none."""
    name, words = next((name, words) for end, name, words in MUSCLES if phase <= end)
    if not name:
        return ""
    force = step_rate_response.muscle_force(name)
    mean, sd = force.at_preferred
    return (
        f"In {force.phase}, {words} pulls with {fixed(mean / GRAVITY, 1)} times body weight (SD "
        f"{fixed(sd / GRAVITY, 1)}), in a computer model of 30 adults ("
    )


def angles(seen_from: str, phase: int) -> list[tuple[object, object]]:
    """Return the angles of the right leg as a reader says them."""
    now = stride.joint_angles(phase / 100)
    if seen_from == "side":
        return [
            ("Hip", _turned(now.hip_flexion, "forward", "back")),
            ("Knee", _turned(now.knee_flexion, "bent", "over-straight")),
            ("Ankle", _turned(now.ankle_dorsiflexion, "toes up", "toes down")),
        ]
    return [
        ("Thigh (adduction)", _turned(now.hip_adduction, "in", "out")),
        ("Heel (eversion)", _turned(now.ankle_eversion, "rolled in", "rolled out")),
    ]


def _turned(degrees: float, positive: str, negative: str) -> str:
    size = fixed(abs(degrees))
    if size == "0":
        return "0°"
    return f"{size}° {positive if degrees > 0 else negative}"
