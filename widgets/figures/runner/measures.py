"""How long the segments of the drawn body are, in drawing units, and degrees in radians.

Segment lengths are the fractions of body height of Drillis and Contini (drillis1966), read as
reprints of figure 4.1 of Winter's "Biomechanics and Motor Control of Human Movement" give them.
"""

import math

HEIGHT = 240.0  # drawing units to one body height
THIGH = 0.245 * HEIGHT
SHANK = 0.246 * HEIGHT
UPPER_ARM = 0.186 * HEIGHT

RADIANS = math.pi / 180.0
