PLANETS = [
    ["Mercury", "low at dusk or dawn", "eye"],
    ["Venus", "very bright, evening or morning", "eye"],
    ["Mars", "reddish", "eye"],
    ["Jupiter", "bright, all night at its best", "eye"],
    ["Saturn", "yellowish and calm", "eye"],
    ["Uranus", "a faint dot", "binoculars"],
    ["Neptune", "never without help", "telescope"],
]


def app(ui):
    ui.title("Planets in the sky")
    only = ui.switch("Only with the eye", False)
    shown = [planet for planet in PLANETS if planet[2] == "eye" or not only]
    ui.table(shown, header=["Planet", "How it looks", "Needed"])
    ui.text(f"{len(shown)} planets", size=24, bold=True)
