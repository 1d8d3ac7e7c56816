import random


def app(ui):
    ui.title("Where do we go?")
    s = ui.state
    text = ui.field("Places", placeholder="lake, zoo, museum")
    places = [place.strip() for place in text.split(",") if place.strip()]
    if ui.button("Pick one") and places:
        s.picked = random.choice([place for place in places if place != s.get("picked")] or places)
    ui.text(s.get("picked", "Nothing picked yet"), size=40, bold=True, align="center", color="accent")
    ui.text(f"{len(places)} places to choose from", color="muted")
