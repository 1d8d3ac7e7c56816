WONDERS = {
    "Great Pyramid": "Giza, Egypt", "Hanging Gardens": "Babylon", "Statue of Zeus": "Olympia, Greece",
    "Temple of Artemis": "Ephesus", "Mausoleum": "Halicarnassus", "Colossus": "Rhodes", "Lighthouse": "Alexandria, Egypt",
}


def app(ui):
    ui.title("Seven wonders")
    known = 0
    for wonder, where in WONDERS.items():
        known += ui.checkbox(f"{wonder} ({where})")
    ui.progress(known / len(WONDERS))
    ui.text("You know all seven!" if known == 7 else f"{known} of 7 known", size=36, bold=True)
