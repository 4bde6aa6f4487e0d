"""The normal distribution, as studies and we use it for ranges."""

# 95 percent of the values lie within so many standard deviations of the mean.
NORMAL_95 = 1.96
