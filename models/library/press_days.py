def app(ui):
    ui.title("Nights")
    s = ui.state
    tonight = s.get("tonight", [])
    nights = s.get("nights", [])
    ui.text(f"Tonight: {len(tonight)} times", size=28, bold=True)
    ui.text(", ".join(tonight), color="muted")
    with ui.row():
        if ui.button("Awake"):
            tonight.append(ui.now.strftime("%H:%M"))
        if ui.button("Morning"):
            nights.append(f"{ui.now.strftime('%d %b')}: {len(tonight)} times")
            s.tonight = []
    for night in nights:
        ui.text(night)
