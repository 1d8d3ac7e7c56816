def app(ui):
    ui.title("Visits")
    s = ui.state
    total = s.get("total", 0)
    with ui.row():
        if ui.button("Come"):
            s.came = ui.time
        if ui.button("Go") and s.get("came"):
            s.last = ui.time - s.came
            total = s.total = s.last
            s.came = None
    last = int(s.get("last", 0) // 60)
    total = int(total // 60)
    ui.text(f"Last: {last // 60} h {last % 60} min")
    ui.text(f"Total: {total // 60} h {total % 60} min")
