TIMES = {"Ann": 1, "Ben": 2, "Cleo": 5, "Dan": 10}


def app(ui):
    ui.title("Bridge and torch")
    s = ui.state
    if ui.button("Start over") or "across" not in s:
        s.across, s.torch, s.minutes, s.words = [], "left", 0, ""
    ui.text("Ann needs 1 minute, Ben 2, Cleo 5, Dan 10; two go together, as slowly as the slower one", color="muted")
    here = [name for name in TIMES if (name in s.across) == (s.torch == "right")]
    going = [name for name in here if ui.checkbox(name)]
    walk = ui.button("Walk")
    if walk and len(going) not in (1, 2):
        s.words = "One or two have to walk"
    elif walk:
        s.words = ""
        s.minutes += max(TIMES[name] for name in going)
        for name in going:
            ui.clear(name)
        if s.torch == "left":
            s.across, s.torch = s.across + going, "right"
        else:
            s.across, s.torch = [name for name in s.across if name not in going], "left"
    ui.text(f"Left: {', '.join(name for name in TIMES if name not in s.across) or 'nobody'}", size=20)
    ui.text(f"Right: {', '.join(name for name in TIMES if name in s.across) or 'nobody'}", size=20)
    ui.text(f"The torch is {s.torch}", size=20)
    ui.text(f"{s.minutes} {'minute' if s.minutes == 1 else 'minutes'}", size=40, bold=True)
    ui.text(s.words, color="bad")
    if len(s.across) == 4:
        ui.text("All across, well done!" if s.minutes == 17 else "All across, but 17 minutes would do", size=24)
