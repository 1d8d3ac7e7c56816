def app(ui):
    ui.title("Badminton")
    s = ui.state
    points = s.get("points", {"Lea": 0, "Finn": 0})
    sets = s.get("sets", {"Lea": 0, "Finn": 0})
    lea, finn = points["Lea"], points["Finn"]
    best = max(lea, finn)
    over = best == 30 or (best >= 21 and abs(lea - finn) >= 2)
    winner = "Lea" if lea > finn else "Finn"
    ui.text(f"Lea {lea} : {finn} Finn", size=40, bold=True, align="center")
    ui.text(f"Sets: {sets['Lea']} : {sets['Finn']}", align="center")
    with ui.row():
        for name in points:
            if ui.button(name) and not over:
                points[name] += 1
    if over:
        ui.text(f"{winner} has won the set", size=24, color="good")
    if ui.button("Next set"):
        if over:
            sets[winner] += 1
        s.points = {"Lea": 0, "Finn": 0}
