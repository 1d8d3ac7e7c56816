import random


def app(ui):
    ui.title("Pass the bomb")
    s = ui.state
    if ui.button("Light"):
        s.ends, s.words = ui.time + random.uniform(10, 20), "Pass it on ..."
    if s.get("ends") and ui.time >= s.ends:
        s.ends, s.words = 0, "BOOM"
        s.rounds = s.get("rounds", 0) + 1
        ui.beep()
    ui.text(s.get("words", "Not lit"), size=64, bold=True, align="center")
    ui.text(f"Rounds: {s.get('rounds', 0)}", color="muted")
