NAMES = ["Before the match", "First half", "Half time", "Second half", "Full time"]


def app(ui):
    ui.title("Match clock")
    s = ui.state
    part = s.get("part", 0)
    with ui.row():
        if ui.button("Kick-off") and part in (0, 2):
            part += 1
            s.start = ui.time
        if ui.button("Whistle") and part in (1, 3):
            part += 1
        if ui.button("New match"):
            part = 0
    s.part = part
    ui.text(NAMES[part], size=28)
    if part in (1, 3):
        minute = int((ui.time - s.start) // 60) + 1
        before = 0 if part == 1 else 45
        extra = f"+{minute - 45}" if minute > 45 else ""
        ui.text(f"{before + min(minute, 45)}{extra}'", size=72, bold=True)
