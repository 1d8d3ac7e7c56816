SIGNS = [("H", "hydrogen"), ("O", "oxygen"), ("Na", "sodium"), ("Fe", "iron"), ("Au", "gold")]


def app(ui):
    ui.title("Chemical signs")
    s = ui.state
    place, missed = s.get("place", 0), s.get("missed", [])
    if place < len(SIGNS):
        sign, name = SIGNS[place]
        ui.text(sign, size=48, bold=True)
        typed = ui.field("Name").strip().lower()
        if ui.button("Answer") and typed:
            if typed != name:
                missed.append(f"{sign} is {name}")
            s.place = place + 1
            ui.clear("Name")
        return
    ui.text(f"{len(SIGNS) - len(missed)} of {len(SIGNS)} right", size=28)
    if missed:
        ui.text("You missed")
        ui.list(missed)
    if ui.button("Try again"):
        s.place, s.missed = 0, []
