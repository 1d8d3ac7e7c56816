def app(ui):
    ui.title("Meditation")
    s = ui.state
    minutes = ui.number("Minutes", 20, min=1, max=120)
    sat = s.get("sat", 0)
    if s.get("sitting") and ui.every(60):
        sat = s.sat = sat + 1
        if sat >= minutes:
            s.sitting = False
        if sat % 5 == 0 or sat >= minutes:
            ui.note("C5", 2)
    ui.text(f"{sat} of {minutes} minutes", size=32, align="center")
    ui.progress(min(1, sat / minutes))
    if sat >= minutes:
        ui.text("Finished", align="center", color="good")
    if ui.button("Sit"):
        s.sat, s.sitting = 0, True
