from tests.expect import near, raises
from widgets.science.evidence.ranges import OutOfRange
from widgets.science.gait import vertical_force as model

# A 70 kg, 1.75 m runner at 3.5 m/s, 170 steps/min, 0.25 s on the ground.
STEP = model.vertical_force(70.0, 3.5, 170.0, 0.25)


def test_flight_is_what_contact_leaves_of_a_step() -> None:
    assert near(model.flight_time(150.0, 0.25), 0.15, 1e-12)
    assert near(STEP.flight_time, 60.0 / 170.0 - 0.25, 1e-12)


def test_the_force_carries_the_body_over_one_step() -> None:
    # Steady running: the mean force over contact and flight is body weight.
    slices = 2000
    step = STEP.contact_time + STEP.flight_time
    total = 0.0
    for index in range(slices):
        total += STEP.at((index + 0.5) * step / slices)
    assert near(total / slices, 70.0 * 9.81, 0.1)


def fall(step: model.VerticalForce) -> tuple[float, float]:
    """Follow a body of 70 kg from touchdown, where flight ends, to mid-contact.

    Return how far it has sunk by then, in m, and its velocity.
    """
    slices = 2000
    tick = step.contact_time / 2.0 / slices
    velocity = -9.81 * step.flight_time / 2.0
    height = 0.0
    for index in range(slices):
        acceleration = step.at((index + 0.5) * tick) / 70.0 - 9.81
        height += velocity * tick + acceleration * tick * tick / 2.0
        velocity += acceleration * tick
    return -height, velocity


def vertical_stiffness(step: model.VerticalForce) -> float:
    """Return the peak force over how far the body sinks, as morin2005 defines it, in N/m."""
    return step.peak_force / fall(step)[0]


def test_the_force_stops_the_fall_in_mid_contact() -> None:
    sunk, velocity = fall(STEP)
    assert near(velocity, 0.0, 1e-3)
    # morin2005: Fmax tc^2 / (m pi^2) - g tc^2 / 8.
    square = STEP.contact_time * STEP.contact_time
    published = STEP.peak_force * square / (70.0 * 3.14159**2) - 9.81 * square / 8.0
    assert near(sunk, published, 1e-4)


def test_the_peak_is_in_the_middle_and_the_ends_are_zero() -> None:
    assert near(STEP.at(0.125), STEP.peak_force, 1e-9)
    assert STEP.at(0.0) == 0.0
    assert STEP.at(0.25) == 0.0
    assert STEP.at(0.30) == 0.0
    assert raises(OutOfRange, STEP.at, -0.01)
    assert raises(OutOfRange, STEP.at, 0.36)


def test_shorter_contact_is_stiffer_by_what_the_paper_found() -> None:
    # morin2005: contact time 10 percent shorter, vertical stiffness about 20 percent higher, flight
    # time unchanged.
    contact = 0.9 * 0.25
    step_rate = 60.0 / (contact + STEP.flight_time)
    shorter = model.vertical_force(70.0, 3.5, step_rate, contact)
    assert near(vertical_stiffness(shorter) / vertical_stiffness(STEP), 1.20, 0.03)


def test_more_steps_at_the_same_contact_lower_the_peak() -> None:
    quicker = model.vertical_force(70.0, 3.5, 180.0, 0.25)
    assert quicker.peak_force < STEP.peak_force


def test_the_bias_is_what_was_published() -> None:
    # morin2005, on a treadmill: 6.93 percent (SD 2.52) on peak force.
    assert tuple(model.PEAK_FORCE_BIAS) == (6.93, 2.52)


def test_the_mean_over_contact_needs_no_shape_and_no_range() -> None:
    # Over whole steps the ground carries the weight: 70 kg, a quarter of the step in the air.
    assert near(model.mean_contact_force(70.0, 150.0, 0.3), 70.0 * 9.81 / 0.75, 1e-9)
    assert near(STEP.peak_force, 1.5708 * model.mean_contact_force(70.0, 170.0, 0.25), 0.1)
    assert raises(OutOfRange, model.mean_contact_force, 0.0, 170.0, 0.25)
    assert raises(OutOfRange, model.mean_contact_force, 70.0, 170.0, 0.36)


def test_a_treadmill_reads_more_than_the_model_as_in_the_paper() -> None:
    # morin2005: 1.91 kN modelled where the treadmill read 2.05 kN, means as rounded there.
    peak = model.treadmill_peak(1910.0)
    assert near(peak.mean, 2050.0, 5.0)
    assert 1910.0 < peak.low < peak.mean < peak.high < 2130.0


def test_nothing_outside_what_was_measured() -> None:
    for arguments in (
        (70.0, 3.32, 170.0, 0.25),
        (70.0, 6.68, 170.0, 0.20),
        (0.0, 3.5, 170.0, 0.25),
        (70.0, 3.5, 170.0, 0.0),
        (70.0, 3.5, 170.0, 60.0 / 170.0),
        (70.0, 3.5, 170.0, 0.40),
    ):
        assert raises(OutOfRange, model.vertical_force, *arguments), arguments
    assert raises(OutOfRange, model.flight_time, 180.0, 0.34)
