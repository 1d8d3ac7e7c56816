def app(ui):
    ui.title("Cat food")
    s = ui.state
    s.tins = s.get("tins", 12)
    if ui.button("Fed"):
        s.tins = max(0, s.tins - 2)
    with ui.row():
        number = int(ui.number("New tins", 6, min=0))
        if ui.button("Bought"):
            s.tins += number
    ui.text(f"Tins: {s.tins}", size=36, bold=True)
    ui.text(f"Enough for {s.tins // 2} days")
    if s.tins < 4:
        ui.text("Buy tins", color="bad", size=24)
