THINGS = ["Plasters", "Bandages", "Scissors", "Gloves", "Blanket"]


def app(ui):
    ui.title("First-aid box")
    there = 0
    missing = []
    for thing in THINGS:
        if ui.checkbox(thing, False):
            there += 1
        else:
            missing.append(thing)
    ui.text(f"{there} of {len(THINGS)} are there", size=24, bold=True)
    if there == len(THINGS):
        ui.text("The box is complete", color="good")
    else:
        ui.text("Missing: " + ", ".join(missing), color="bad")
