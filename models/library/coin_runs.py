import random


def app(ui):
    ui.title("Coin runs")
    s = ui.state
    flips, run, longest = s.get("flips", 0), s.get("run", 0), s.get("longest", 0)
    if ui.button("Flip"):
        side = random.choice(["Heads", "Tails"])
        run = run + 1 if side == s.get("side") else 1
        s.side, s.run, s.flips = side, run, flips + 1
        s.longest = max(longest, run)
    ui.text(s.get("side", "Not flipped"), size=48, bold=True, align="center")
    ui.text(f"Longest run: {s.get('longest', 0)}", size=24)
    ui.text(f"Flips: {s.get('flips', 0)}", color="muted")
