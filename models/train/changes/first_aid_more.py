THINGS = ["Plasters", "Bandages", "Scissors", "Gloves", "Blanket", "Tweezers", "Thermometer"]


def app(ui):
    ui.title("First-aid box")
    there = 0
    for thing in THINGS:
        if ui.checkbox(thing, False):
            there += 1
    ui.text(f"{there} of {len(THINGS)} are there", size=24, bold=True)
    ui.progress(there / len(THINGS))
    if there == len(THINGS):
        ui.text("The box is complete", color="good")
