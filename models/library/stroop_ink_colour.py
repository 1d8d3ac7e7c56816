COLORS = ["Red", "Green", "Blue", "Orange"]


def app(ui):
    ui.title("Stroop test")
    s = ui.state
    if ui.button("Start"):
        s.end, s.right, s.wrong = ui.time + 30, 0, 0
        s.word, s.ink = "Red", "Blue"
    left = s.get("end", 0) - ui.time
    if left > 0:
        with ui.row():
            for color in COLORS:
                if ui.button(color):
                    s.right, s.wrong = s.right + (color == s.ink), s.wrong + (color != s.ink)
                    s.word, s.ink = random.choice(COLORS), random.choice(COLORS)
        ui.text(s.word, size=72, bold=True, color=s.ink.lower(), align="center")
        ui.text(f"{math.ceil(left)} seconds left")
    elif "end" in s:
        ui.text("Time is up", size=40)
    else:
        ui.text("Press the colour of the letters, not the word", size=20)
    ui.text(f"Right: {s.get('right', 0)}, wrong: {s.get('wrong', 0)}", size=24)
