"""What files hold: tables, calendars, and days as people write them."""
