def app(ui):
    ui.title("Three good things")
    s = ui.state
    days = s.get("days", {})
    ui.text(f"{ui.now:%A} {ui.now.day} {ui.now:%B}", size=24)
    things = [ui.field(label).strip() for label in ["First", "Second", "Third"]]
    if ui.button("Keep"):
        s.missing = not all(things)
        if not s.missing:
            days[f"{ui.now:%d %b}"] = ", ".join(things)
            for label in ["First", "Second", "Third"]:
                ui.clear(label)
    if s.get("missing"):
        ui.text("Three are needed", color="bad")
    ui.text(f"{len(days)} day{'' if len(days) == 1 else 's'}", color="muted")
    for day, text in reversed(days.items()):
        ui.text(f"{day}: {text}")
