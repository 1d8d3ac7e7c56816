def app(ui):
    ui.title("Four quarters")
    s = ui.state
    rows = s.get("rows", [[0, 0]])
    ui.text(f"Quarter {len(rows)}", size=24)
    ui.text(f"{sum(row[0] for row in rows)} : {sum(row[1] for row in rows)}", size=48)
    with ui.row():
        if ui.button("Home"):
            rows[-1][0] += 1
        if ui.button("Away"):
            rows[-1][1] += 1
        if ui.button("Next quarter") and len(rows) < 4:
            rows.append([0, 0])
        if ui.button("New match"):
            s.rows = [[0, 0]]
    ui.table([[i + 1] + row for i, row in enumerate(rows)], header=["Quarter", "Home", "Away"])
