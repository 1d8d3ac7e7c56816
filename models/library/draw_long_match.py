def app(ui):
    ui.title("Matches")
    s = ui.state
    if "short" not in s or ui.button("New round"):
        s.short, s.open = random.randint(0, 4), []
    with ui.row():
        for place in range(5):
            if place in s.open:
                ui.text("Short" if place == s.short else "Long", size=20)
            elif ui.button("?") and s.short not in s.open:
                s.open.append(place)
    if s.short in s.open:
        ui.text(f"Round over after {len(s.open)} matches", size=24)
    else:
        ui.text(f"{len(s.open)} drawn")
