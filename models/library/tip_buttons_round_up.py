def app(ui):
    ui.title("Tip")
    s = ui.state
    bill = ui.number("Bill", 23.0, min=0)
    with ui.row():
        for percent in [5, 10, 15]:
            if ui.button(f"{percent}%"):
                s.percent = percent
    percent = s.get("percent", 10)
    total = math.ceil(round(bill * (100 + percent) / 100, 2))
    ui.text(f"With {percent} percent: {total} €", size=24, bold=True)
    ui.text(f"Tip: {total - bill:.2f} €", size=20)
