def app(ui):
    ui.title("The cat")
    s = ui.state
    earlier = s.get("earlier", [])
    with ui.row():
        for name in ["Ma", "Pa", "Kim"]:
            if ui.button(name):
                if s.get("fed"):
                    earlier.insert(0, s.fed)
                s.fed = f"{name} fed the cat at {ui.now.strftime('%H:%M')}"
    ui.text(s.get("fed", "Nobody yet"), size=28)
    for line in earlier:
        ui.text(line, color="muted")
