def app(ui):
    ui.title("Who is next?")
    s = ui.state
    typed = ui.field("Names", "Ana\nBen\nCleo\nDavid", lines=5)
    names = [line.strip() for line in typed.splitlines() if line.strip()]
    had = s.get("had", [])
    waiting = [name for name in names if name not in had]
    if ui.button("Pick") and names:
        if not waiting:
            s.had = had = []
            waiting = names
        s.name = random.choice(waiting)
        had.append(s.name)
    ui.text(s.get("name", "Press Pick"), size=56, bold=True, align="center")
    left = len([name for name in names if name not in s.get("had", [])])
    ui.text(f"{left} still to come")
