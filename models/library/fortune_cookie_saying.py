SAYINGS = [
    "A smile opens every door.",
    "Good news is on its way.",
    "Be patient, the best is yet to come.",
    "A friend is thinking of you.",
    "Try something new this week.",
    "Your idea is better than you think.",
]


def app(ui):
    ui.title("Fortune cookie")
    s = ui.state
    if ui.button("Open a cookie"):
        s.saying = random.choice([saying for saying in SAYINGS if saying != s.get("saying")])
        s.opened = s.get("opened", 0) + 1
    if "saying" in s:
        ui.text("🥠", size=64, align="center")
        ui.text(s.saying, size=28, bold=True, align="center")
        ui.text(f"Cookies opened: {s.opened}", color="muted", align="center")
    else:
        ui.text("🥠 What does the future bring?", size=28, align="center")
