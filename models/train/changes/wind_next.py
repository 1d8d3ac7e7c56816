# From how many km/h on.
SCALE = [
    (0, "Calm", "Smoke rises straight up"),
    (6, "Light breeze", "Leaves rustle"),
    (20, "Moderate breeze", "Small branches move"),
    (39, "Strong breeze", "Umbrellas are hard to hold"),
    (62, "Gale", "Walking is difficult"),
    (89, "Storm", "Trees are uprooted"),
    (118, "Hurricane", "Stay inside"),
]


def app(ui):
    ui.title("How strong is the wind?")
    speed = ui.slider("Wind in km/h", 0, 150, 25)
    for start, name, effect in SCALE:
        if speed >= start:
            wind, sign = name, effect
    higher = [start for start, name, effect in SCALE if start > speed]
    ui.text(wind, size=48, bold=True, align="center", color="bad" if speed >= 62 else "accent")
    ui.text(sign, size=20, align="center")
    if higher:
        ui.text(f"{higher[0] - speed} km/h to the next", align="center")
    ui.progress(speed / 150)
    ui.text(f"{speed / 3.6:.1f} m/s, {speed / 1.852:.0f} knots", align="center", color="muted")
