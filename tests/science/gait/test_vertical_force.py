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


def test_the_excursion_is_what_the_force_does_to_the_body() -> None:
    # Follow the fall from touchdown, where flight ends, to the lowest point, mid-contact.
    slices = 2000
    tick = STEP.contact_time / 2.0 / slices
    velocity = -9.81 * STEP.flight_time / 2.0
    height = 0.0
    for index in range(slices):
        acceleration = STEP.at((index + 0.5) * tick) / 70.0 - 9.81
        height += velocity * tick + acceleration * tick * tick / 2.0
        velocity += acceleration * tick
    assert near(velocity, 0.0, 1e-3)
    assert near(-height, STEP.excursion, 1e-4)


def test_the_peak_is_in_the_middle_and_the_ends_are_zero() -> None:
    assert near(STEP.at(0.125), STEP.peak_force, 1e-9)
    assert STEP.at(0.0) == 0.0
    assert STEP.at(0.25) == 0.0
    assert STEP.at(0.30) == 0.0
    assert raises(OutOfRange, STEP.at, -0.01)
    assert raises(OutOfRange, STEP.at, 0.36)


def test_shorter_contact_is_stiffer_by_what_the_paper_found() -> None:
    # morin2005: contact time 10 percent shorter, vertical stiffness (the peak force over the
    # excursion) about 20 percent higher, flight time unchanged.
    contact = 0.9 * 0.25
    step_rate = 60.0 / (contact + STEP.flight_time)
    shorter = model.vertical_force(70.0, 3.5, step_rate, contact)
    stiffer = shorter.peak_force / shorter.excursion
    assert near(stiffer / (STEP.peak_force / STEP.excursion), 1.20, 0.03)


def test_more_steps_at_the_same_contact_lower_the_peak() -> None:
    quicker = model.vertical_force(70.0, 3.5, 180.0, 0.25)
    assert quicker.peak_force < STEP.peak_force


def test_the_bias_is_what_was_published() -> None:
    assert tuple([tuple(bias) for bias in model.TREADMILL_BIAS]) == (
        ("peak force", 6.93, 2.52),
        ("vertical excursion", 3.28, 1.10),
        ("leg compression", 0.93, 0.43),
        ("vertical stiffness", 0.12, 0.53),
        ("leg stiffness", 6.05, 3.02),
    )


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
