THINGS = {"Red leaf": 1, "Round stone": 1, "Feather": 2, "Pine cone": 2, "Snail shell": 3, "Four-leaf clover": 5}


def app(ui):
    ui.title("Scavenger hunt")
    points, found = 0, 0
    for thing, worth in THINGS.items():
        if ui.checkbox(f"{thing} ({worth} point{'s' * (worth != 1)})", False):
            points += worth
            found += 1
    ui.text(f"{points} point{'s' * (points != 1)}", size=40, bold=True)
    ui.progress(found / len(THINGS))
    if found == len(THINGS):
        ui.text("Everything found!", size=24, color="good")
    else:
        ui.text(f"{found} of {len(THINGS)} found")
    if ui.button("New hunt"):
        for thing, worth in THINGS.items():
            ui.clear(f"{thing} ({worth} point{'s' * (worth != 1)})")
