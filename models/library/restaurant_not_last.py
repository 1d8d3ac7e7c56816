def app(ui):
    ui.title("Where do we eat?")
    s = ui.state
    text = ui.field("Restaurants", "Luigi, Sakura, Taj, Olive")
    places = [place.strip() for place in text.split(",") if place.strip()]
    last, now = s.get("last", ""), s.get("now", "")
    with ui.row():
        if ui.button("Choose") and places:
            others = [place for place in places if place != last]
            s.now = random.choice(others or places)
        if now and ui.button("We go there"):
            s.last, s.now = now, ""
    ui.text(s.get("now", "") or "Press Choose", size=48, bold=True)
    ui.text(f"Last time: {s.get('last', '') or 'nowhere'}", color="muted")
