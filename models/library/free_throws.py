def app(ui):
    ui.title("Free throws")
    s = ui.state
    rows = s.get("rows", [])
    now = s.get("now", 0)
    ui.text(f"In a row: {now}", size=40, bold=True)
    with ui.row():
        if ui.button("Hit"):
            s.now = now + 1
        if ui.button("Miss"):
            rows.append(now)
            s.now = 0
    if rows:
        ui.chart(rows, kind="bar")
    ui.text(f"Rows: {len(rows)}, best: {max(rows + [now])}")
