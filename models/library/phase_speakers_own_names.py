def app(ui):
    ui.title("Speakers")
    s = ui.state
    names = [name.strip() for name in ui.field("Speakers", "Eva, Max").split(",") if name.strip()]
    since = s.get("since")
    with ui.row():
        if ui.button("Start") and since is None:
            s.since = ui.time
        if ui.button("Pause") and since is not None:
            s.kept, s.since = s.get("kept", 0) + ui.time - since, None
    passed = s.get("kept", 0) + (ui.time - s.since if s.get("since") is not None else 0)
    place = int(passed // 60)
    if place < len(names):
        ui.text(names[place], size=48)
        ui.text(f"{math.ceil(60 - passed % 60)} s left", size=32)
    else:
        ui.text("Thank you", size=48)
