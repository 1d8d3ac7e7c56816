def app(ui):
    ui.title("Babysitter")
    s = ui.state
    rate = ui.number("Euros an hour", 12, min=1, max=100)
    with ui.row():
        if ui.button("Came") and not s.get("since"):
            s.since, s.came, s.minutes = ui.time, ui.now.strftime("%H:%M"), 0
        if ui.button("Went") and s.get("since"):
            s.minutes, s.since = int((ui.time - s.since) // 60), None
            s.went = ui.now.strftime("%H:%M")
    minutes = int((ui.time - s.since) // 60) if s.get("since") else s.get("minutes", 0)
    ui.text(f"{rate * minutes / 60:.2f} €", size=64, bold=True, align="center")
    ui.text(f"{minutes // 60} h {minutes % 60} min, {rate / 60:.2f} € a minute", align="center")
    if s.get("since"):
        ui.text(f"here since {s.came}", align="center")
    elif s.get("went"):
        ui.text(f"from {s.came} to {s.went}", align="center")
