"""How far the drawn joints may go, in degrees.

Roomy limits of ours for a healthy adult, so that no drawing looks impossible; not norms.
"""

LEG = ((-25.0, 130.0), (0.0, 140.0), (-60.0, 40.0))
ARM = ((-45.0, 180.0), (0.0, 140.0), (-60.0, 90.0))
TRUNK = ((-20.0, 40.0), (-30.0, 45.0))
REAR_LEG = ((-25.0, 130.0), (0.0, 140.0), (-15.0, 45.0), (0.0, 50.0))
REAR_ARM = ((0.0, 180.0), (-90.0, 90.0))
REAR_TRUNK = ((-40.0, 40.0), (-30.0, 30.0))
