from datetime import date, timedelta

PHASES = ["New moon", "Waxing crescent", "First quarter", "Waxing", "Full moon", "Waning", "Last quarter", "Old moon"]
MONTH = 29.530588


def app(ui):
    ui.title("Moon")
    ahead = ui.slider("Days from today", 0, 30, 0)
    day = ui.now.date() + timedelta(days=ahead)
    age = (day - date(2000, 1, 6)).days % MONTH  # there was a new moon then
    phase = PHASES[round(age / MONTH * 8) % 8]
    lit = 1 - abs(age / MONTH * 2 - 1)
    to_full = (MONTH / 2 - age) % MONTH
    ui.text(day.strftime("%A, %d %B"), align="center", color="muted")
    ui.text(phase, size=48, bold=True, align="center")
    ui.progress(lit)
    ui.text(f"Days since new moon: {age:.0f}", align="center")
    if phase != "Full moon":
        ui.text(f"Full moon in {to_full:.0f} days", align="center", color="accent")
        full = day + timedelta(days=round(to_full))
        ui.text(f"Full moon on {full.day} {full.strftime('%B')}", align="center")
