from datetime import timedelta

PROGRAMS = {"Cotton": 120, "Wool": 40, "Quick": 30}


def app(ui):
    ui.title("Washing machine")
    s = ui.state
    kind = ui.choice("Program", list(PROGRAMS))
    ui.text(f"{kind} takes {PROGRAMS[kind]} minutes", color="muted")
    if ui.button("Start now"):
        s.end = ui.time + PROGRAMS[kind] * 60
        s.clock = (ui.now + timedelta(minutes=PROGRAMS[kind])).strftime("%H:%M")
    if "end" in s:
        left = math.ceil((s.end - ui.time) / 60)
        ui.text(f"Done at {s.clock}", size=32)
        ui.text(f"{left} minutes left" if left > 0 else "Hang it up", size=32, bold=True)
