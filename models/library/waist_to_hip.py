LIMITS = {"Woman": 0.85, "Man": 0.9}


def app(ui):
    ui.title("Waist and hips")
    limit = LIMITS[ui.choice("I am a", list(LIMITS))]
    waist = ui.number("Waist (cm)", 80.0, min=30)
    hips = ui.number("Hips (cm)", 100.0, min=30)
    ratio = waist / hips
    ui.text(f"{ratio:.2f}", size=40, bold=True)
    if ratio < limit:
        ui.text("Good", color="good", size=24)
    else:
        ui.text(f"Too high: below {limit:.2f} is good", color="bad", size=24)
