def app(ui):
    ui.title("Now serving")
    s = ui.state
    start = s.setdefault("start", ui.time)
    mine = int(ui.number("My number", 20, min=1, max=999))
    serving = int((ui.time - start) // 8) + 1
    ui.text(serving, size=120, bold=True, align="center")
    if serving < mine:
        wait = math.ceil((mine - 1) * 8 - (ui.time - start))
        before = mine - serving
        ui.text(f"{before} before you" if before > 1 else "You are next", size=24, align="center")
        ui.text(f"about {wait // 60}:{wait % 60:02d} to wait", size=24, align="center")
    elif serving == mine:
        ui.text("It is your turn!", size=32, bold=True, color="good", align="center")
        ui.beep()
    else:
        ui.text("Your number has passed", size=24, color="bad", align="center")
    if ui.button("Begin at 1"):
        s.start = ui.time
