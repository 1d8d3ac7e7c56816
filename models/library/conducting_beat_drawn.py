PLACES = {"down": (150, 220), "left": (50, 140), "right": (250, 140), "up": (150, 40)}
PATTERNS = {"2": ["down", "up"], "3": ["down", "right", "up"], "4": ["down", "left", "right", "up"]}


def app(ui):
    ui.title("Conducting")
    s = ui.state
    beats = PATTERNS[ui.choice("Beats", list(PATTERNS), "4")]
    running = s.get("running", False)
    if ui.button("Stop" if running else "Start"):
        s.running = running = not running
        s.beat = -1
    if running and ui.every(1):
        s.beat += 1
        ui.tone(800 if s.beat % len(beats) == 0 else 500, 0.06)
    ui.text(f"{len(beats)} in a bar: {', '.join(beats)}")
    c = ui.canvas(300, 260, background="white")
    for first, second in zip(beats, beats[1:] + beats[:1]):
        c.line(*PLACES[first], *PLACES[second], "gray", 2)
    for number, beat in enumerate(beats, 1):
        x, y = PLACES[beat]
        c.text(x + 22, y, str(number), size=20, color="black", align="center")
    if running and s.beat >= 0:
        beat = beats[s.beat % len(beats)]
        c.circle(*PLACES[beat], 14, "red")
        ui.text(f"Beat {s.beat % len(beats) + 1}: {beat}", size=32, bold=True)
    else:
        c.circle(*PLACES["up"], 14, "red")
