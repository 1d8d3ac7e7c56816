def app(ui):
    ui.title("Captain")
    s = ui.state
    text = ui.field("Names", "Ali, Bea, Cem, Dana", lines=3)
    names = list(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    pressed = ui.button("Pick")
    if len(names) < 2:
        ui.text("Type at least two names", color="muted")
        return
    if pressed:
        s.picked = random.sample(names, 2)
    if s.get("picked"):
        ui.text(f"Captain: {s.picked[0]}", size=40, bold=True)
        ui.text(f"Substitute: {s.picked[1]}", size=24)
    else:
        ui.text("Press Pick", color="muted")
