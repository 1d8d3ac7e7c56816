def app(ui):
    ui.title("Who is it?")
    s = ui.state
    names = [name.strip() for name in ui.field("Names", "Ada, Ben, Cleo, Dan").split(",") if name.strip()]
    if not names:
        ui.text("Type names with commas", color="muted")
        return
    if ui.button("Spin"):
        s.end, s.winner = ui.time + 3, None
    if s.get("end") and ui.time < s.end:
        ui.text(names[int(ui.time * 10) % len(names)], size=64, bold=True, color="muted", align="center")
    elif s.get("end"):
        if not s.get("winner"):
            s.winner = random.choice(names)
        ui.text(s.winner, size=64, bold=True, color="good", align="center")
        ui.text("It is you!", align="center")
    else:
        ui.text("Press Spin", size=40, align="center")
