ALWAYS = ["Water", "Snack", "Map", "First aid kit"]
EXTRA = {
    "Sunny": ["Sun cream", "Hat", "Sunglasses"],
    "Rainy": ["Rain jacket", "Dry socks", "Cover for the rucksack"],
    "Cold": ["Gloves", "Warm cap", "Tea in a flask"],
}


def app(ui):
    ui.title("Hike")
    weather = ui.choice("Weather", list(EXTRA))
    things = ALWAYS + EXTRA[weather]
    packed = sum([ui.checkbox(thing, False) for thing in things])
    ui.text(f"{packed} of {len(things)} packed", size=24, bold=True)
    ui.progress(packed / len(things))
    if packed == len(things):
        ui.text("Off you go", color="good")
