PAIRS = {"France": "Alps", "Japan": "Fuji", "Egypt": "Nile"}


def app(ui):
    ui.title("Matching")
    s = ui.state
    chosen, found, wrong = s.get("chosen", ""), s.get("found", []), s.get("wrong", 0)
    with ui.row():
        with ui.column():
            for country in PAIRS:
                if country not in found and ui.button(country):
                    s.chosen = country
        with ui.column():
            for thing in ["Nile", "Alps", "Fuji"]:
                if thing not in [PAIRS[one] for one in found] and ui.button(thing) and chosen:
                    if PAIRS[chosen] == thing:
                        found.append(chosen)
                    else:
                        s.wrong = wrong + 1
                    s.chosen = ""
    ui.text(f"Chosen: {chosen or 'nothing'}")
    for country in found:
        ui.text(f"{country}: {PAIRS[country]}", color="good")
    ui.text(f"Wrong tries: {wrong}")
    if len(found) == len(PAIRS):
        ui.text("All matched", size=24, color="good")
    if ui.button("Start again"):
        s.chosen, s.found, s.wrong = "", [], 0
