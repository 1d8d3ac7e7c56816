def app(ui):
    ui.title("Taxi")
    s = ui.state
    with ui.row():
        base = ui.number("Base fee", 4.0, min=0, step=0.5)
        price = ui.number("Price per minute", 0.8, min=0, step=0.1)
    with ui.row():
        if ui.button("Start") and not s.get("since"):
            s.since, s.took = ui.time, None
        if ui.button("Arrived") and s.get("since"):
            s.took, s.since = ui.time - s.since, None
    seconds = ui.time - s.since if s.get("since") else s.get("took") or 0
    seconds = int(seconds)
    fare = base + price * (seconds // 6) / 10
    ui.text(f"{fare:.2f} €", size=72, bold=True, color="green", align="center")
    ui.text(f"{seconds // 60}:{seconds % 60:02d}", size=28, align="center")
    if s.get("took"):
        ui.text("Please pay", size=28, align="center")
