import random

TIPS = ["Drink water", "Call a friend", "Go for a walk", "Read a page"]


def app(ui):
    ui.title("Tip of the day")
    s = ui.state
    today = ui.now.strftime("%Y-%m-%d")
    if s.get("day") != today:
        s.tip = random.choice([tip for tip in TIPS if tip != s.get("tip")])
        s.day = today
    ui.text(today, color="muted", align="center")
    ui.text(s.tip, size=40, bold=True, align="center")
