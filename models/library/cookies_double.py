PARTS = [("Flour", 200, " g"), ("Butter", 100, " g"), ("Sugar", 80, " g"), ("Eggs", 1, "")]
TIMES = {"half": 0.5, "once": 1, "twice": 2, "3 times": 3}


def app(ui):
    ui.title("Cookies")
    s = ui.state
    chosen = s.get("chosen", "once")
    with ui.row():
        for name in TIMES:
            if ui.button(name):
                s.chosen = name
    ui.text(f"For {chosen}:", color="muted")
    for part, amount, unit in PARTS:
        ui.text(f"{part}: {amount * TIMES[chosen]:g}{unit}", size=20)
