import random

HORSES = ["Flash", "Star", "Bolt"]


def app(ui):
    ui.title("Horse race")
    s = ui.state
    mine = ui.choice("My horse", HORSES)
    if ui.button("Run"):
        s.speeds = [random.randint(1, 10) for _ in HORSES]
        s.winner = HORSES[s.speeds.index(max(s.speeds))]
        s.races = s.get("races", 0) + 1
        s.points = s.get("points", 0) + (s.winner == mine)
    if "winner" in s:
        for horse, speed in zip(HORSES, s.speeds):
            ui.text(f"{horse}: {speed}", size=20)
        ui.text(f"{s.winner} wins", size=28, bold=True)
    else:
        ui.text("Ready to run", size=20)
    ui.text(f"Points: {s.get('points', 0)} of {s.get('races', 0)} races", color="muted")
