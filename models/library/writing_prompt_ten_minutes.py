SENTENCES = ["The last train had gone.", "Nobody had opened the box for years.", "It began with a wrong number.",
             "The dog knew the way."]


def app(ui):
    ui.title("Ten minutes")
    s = ui.state
    with ui.row():
        if ui.button("Another sentence") or "sentence" not in s:
            s.sentence = random.choice([one for one in SENTENCES if one != s.get("sentence")])
            s.end = 0
        if ui.button("Start"):
            s.end = ui.time + 600
    ui.text(s.sentence, size=28, bold=True)
    left = max(0, math.ceil(s.end - ui.time)) if s.end else 600
    ui.text(f"{left // 60}:{left % 60:02d}" if left else "Time is up", size=36)
    words = len(ui.field("My text", lines=10).split())
    ui.text(f"{words} {'word' if words == 1 else 'words'}", color="muted")
