def app(ui):
    ui.title("Cricket")
    s = ui.state
    runs, wickets, balls = s.get("runs", 0), s.get("wickets", 0), s.get("balls", 0)
    with ui.row():
        for more in [0, 1, 2, 3, 4, 6]:
            if ui.button(str(more)) and wickets < 10:
                runs += more
                balls += 1
        if ui.button("Wicket") and wickets < 10:
            wickets += 1
            balls += 1
    if ui.button("New innings"):
        runs, wickets, balls = 0, 0, 0
    s.runs, s.wickets, s.balls = runs, wickets, balls
    ui.text(f"{runs}/{wickets}", size=64, bold=True)
    ui.text(f"Overs {balls // 6}.{balls % 6}", size=24)
    if wickets == 10:
        ui.text("All out", size=24, color="bad")
