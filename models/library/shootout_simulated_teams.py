def app(ui):
    ui.title("Penalties")
    s = ui.state
    home = ui.slider("Home scores in percent", 0, 100, 75)
    away = ui.slider("Away scores in percent", 0, 100, 75)
    if ui.button("Shoot"):
        s.home, s.away = [], []
        while len(s.home) < 5 or (sum(s.home) == sum(s.away) and len(s.home) < 100):
            s.home.append(random.random() * 100 < home)
            s.away.append(random.random() * 100 < away)
    if "home" not in s:
        ui.text("Press Shoot", size=28)
        return
    goals, against = sum(s.home), sum(s.away)
    ui.text(f"{goals} : {against}", size=56, bold=True)
    ui.text("".join("●" if goal else "○" for goal in s.home), size=24, color="blue")
    ui.text("".join("●" if goal else "○" for goal in s.away), size=24, color="red")
    ui.text("Home wins" if goals > against else "Away wins" if against > goals else "Nobody wins", size=32)
