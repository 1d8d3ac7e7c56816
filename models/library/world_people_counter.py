def app(ui):
    ui.title("Population clock")
    s = ui.state
    start = s.setdefault("start", ui.time)
    people = ui.number("People at the start", 8_200_000_000, min=0)
    born = int((ui.time - start) * 2.5)
    ui.text(f"{people + born:,}", size=56, bold=True, align="center")
    ui.text(f"{born:,} more since you opened this", size=20, align="center")
    ui.text("150 a minute, 9,000 an hour, 216,000 a day", color="muted", align="center")
    if ui.button("Start again"):
        s.start = ui.time
